import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { csv, json } from '../../src/model/csv.ts';
import type { Lang } from '../../src/model/locale.ts';
import type { Input } from '../../src/custom-data/sheet.ts';
import { CustomDataError } from '../../src/custom-data/text.ts';
import { read, shown, tableOf, viewOf } from './elements.ts';

const runs = 1250;

/** Every text and number of a view, so that none is found to be no number. */
function broken(value: unknown, path: string): string[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [`${path}: ${value}`];
  if (typeof value === 'string') return /NaN|Infinity|∞|undefined|\[object/.test(value) ? [`${path}: ${value}`] : [];
  return value && typeof value === 'object' ? Object.entries(value).flatMap(([key, one]) => broken(one, `${path}/${key}`)) : [];
}

/** Reads an input for an element, and makes its views and tables for the years and options that the data allow. */
function hold({ tag, options }: (typeof shown)[number], input: Input, lang: Lang): void {
  let data;
  try {
    data = read(tag, input, { lang, year: 2013 });
  } catch (error) {
    assert.ok(error instanceof CustomDataError, String((error as Error).stack));
    assert.match(error.message, lang === 'en' ? /^[^\n]+\.$/ : /^[^\n]+。$/);
    assert.ok(error.message.length < 3000);
    return;
  }
  const { years, choices, slices, partner } = data;
  for (const year of new Set([years[0], years[1]]))
    for (let at = 0; at < Math.max(...Object.values(choices).map(({ length }) => length)); at++) {
      const chosen = Object.fromEntries(Object.entries(choices).map(([name, values]) => [name, values[at % values.length]]));
      for (const width of [320, 700]) {
        const view = viewOf(tag, { ...options, ...chosen, year }, { width, lang, partner }, slices);
        const table = tableOf(tag, { ...options, ...chosen, year }, { lang, partner }, slices);
        assert.deepEqual(broken({ view, table }, tag), [], JSON.stringify(input).slice(0, 2000));
      }
    }
}

const figure = fc.oneof(
  { weight: 4, arbitrary: fc.double({ min: 0, max: 90, noNaN: true }).map((value) => value.toFixed(2)) },
  { weight: 4, arbitrary: fc.nat(40).map(String) },
  fc.constantFrom(
    '',
    '-',
    'n/a',
    '0',
    '１２',
    '1,234.5',
    '1.234,5',
    '(5)',
    '−5',
    '1e400',
    'NaN',
    'Infinity',
    '0x10',
    '9'.repeat(30),
    '12%',
    '=1+1',
  ),
  fc.string({ unit: 'binary' }),
);
const place = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      'CA',
      '06',
      'Texas',
      'ハワイ州',
      'JP-23',
      '13',
      '愛知',
      'KR',
      'Germany',
      '7',
      '334',
      'Total',
      '2013',
      '2014',
      '2015',
    ),
  },
  fc.constantFrom('__proto__', 'constructor', 'toString', '', '#', '# note'),
  fc.string({ unit: 'grapheme' }),
);
const heading = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.constantFrom(
      ...['code', 'Year', 'State', 'Prefecture', 'Partner', 'value', 'share', 'rank', 'at-least', 'at-most', 'exports', 'imports', 'total'],
      ...[
        'Balance',
        'Residents',
        'note',
        '対日財輸出額 (百万ドル)',
        '対米財輸出額（億ドル）',
        '輸出 (千ドル)',
        'Exports (billion US dollars)',
        '年',
        '州',
      ],
      ...['goods-exports', 'goods-imports', 'services-exports', 'services-imports'],
    ),
  },
  fc.string({ unit: 'binary' }),
  fc.constantFrom('__proto__', '', 'value (yen)', '((((', ')('),
);
const element = fc.constantFrom(...shown);
const lang = fc.constantFrom<Lang>('en', 'ja');

const check = (name: string, input: fc.Arbitrary<Input>): void =>
  void test(name, () => {
    fc.assert(fc.property(element, input, lang, hold), { numRuns: runs });
  });

check(
  'any text at all as CSV',
  fc.string({ unit: 'binary', maxLength: 300 }).map((text) => ({ kind: 'csv', text })),
);

check(
  'headings, places and figures in any order, by any delimiter',
  fc
    .tuple(
      fc.array(heading, { minLength: 1, maxLength: 7 }),
      fc.array(fc.tuple(place, place, fc.array(figure, { maxLength: 6 })), { maxLength: 12 }),
      fc.constantFrom(',', ';', '\t'),
      fc.constantFrom('\n', '\r\n', '\r'),
    )
    .map(([head, rows, delimiter, end]) => ({
      kind: 'csv',
      text: [head, ...rows.map(([a, b, figures]) => [a, b, ...figures])].map((row) => row.join(delimiter)).join(end),
    })),
);

check(
  'any JSON at all',
  fc.jsonValue().map((value) => ({ kind: 'json', text: JSON.stringify(value) })),
);

check(
  'rows of any values',
  fc
    .array(
      fc.dictionary(
        fc.oneof(heading, fc.constant('code'), fc.constant('value')),
        fc.oneof(figure, place, fc.double(), fc.integer(), fc.anything()),
        { maxKeys: 8 },
      ),
      { maxLength: 12 },
    )
    .map((rows) => ({ kind: 'rows', rows })),
);

check(
  'cells of a table of any text',
  fc.array(fc.array(fc.oneof(heading, place, figure), { maxLength: 6 }), { maxLength: 10 }).map((cells) => ({ kind: 'table', cells })),
);

const files = shown.flatMap((one) =>
  (['en', 'ja'] as const).flatMap((lang) => {
    const view = viewOf(one.tag, one.options, { width: 700, lang });
    const table = tableOf(one.tag, one.options, { lang });
    return [
      { one, input: { kind: 'csv', text: csv(view, table) } as const },
      { one, input: { kind: 'json', text: json(view, table) } as const },
    ];
  }),
);

test('our own files with a piece cut out, put twice or overwritten', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...files),
      fc.nat(),
      fc.nat(60),
      fc.oneof(figure, place, fc.constant(undefined)),
      lang,
      ({ one, input }, at, length, put, lang) => {
        const [start, { text }] = [at % input.text.length, input];
        const piece = put ?? text.slice(start, start + length) + text.slice(start, start + length);
        hold(one, { ...input, text: text.slice(0, start) + piece + text.slice(start + length) }, lang);
      },
    ),
    { numRuns: 2 * runs },
  );
});

test('our own files with one cell overwritten', () => {
  fc.assert(
    fc.property(fc.constantFrom(...files), fc.nat(), fc.oneof(figure, place), lang, ({ one, input }, at, put, lang) => {
      const cells = [...input.text.matchAll(/(?<=[,:] ?)[^",\n]+(?=,|\r?\n)/g)];
      const { 0: cell, index } = cells[at % cells.length]!;
      hold(
        one,
        {
          ...input,
          text: input.text.slice(0, index) + (input.kind === 'json' ? JSON.stringify(put) : put) + input.text.slice(index + cell.length),
        },
        lang,
      );
    }),
    { numRuns: runs },
  );
});

test('our own file read for another element', () => {
  fc.assert(
    fc.property(fc.constantFrom(...files), element, lang, ({ input }, other, lang) => hold(other, input, lang)),
    { numRuns: 200 },
  );
});
