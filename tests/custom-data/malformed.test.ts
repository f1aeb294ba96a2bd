import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { csv, json } from '../../src/model/csv.ts';
import { langs, type Lang } from '../../src/model/locale.ts';
import type { Input } from '../../src/custom-data/sheet.ts';
import { CustomDataError } from '../../src/custom-data/text.ts';
import { read, samples, tableOf, viewOf } from './elements.ts';

const runs = 1250;

/** Returns the paths of numbers that are not finite, and of texts that show such a number. */
function findBroken(value: unknown, path: string): string[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [`${path}: ${value}`];
  if (typeof value === 'string') return /NaN|Infinity|∞|undefined|\[object/.test(value) ? [`${path}: ${value}`] : [];
  return value && typeof value === 'object' ? Object.entries(value).flatMap(([key, child]) => findBroken(child, `${path}/${key}`)) : [];
}

/** The messages of a language: one line that ends with a full stop. */
const message: Record<Lang, RegExp> = { en: /^[^\n]+\.$/, ja: /^[^\n]+。$/ };

/** Reads an input for an element. Checks its views and tables for the years and options of the data, or else the error message. */
function checkInput({ tag, options }: (typeof samples)[number], input: Input, lang: Lang): void {
  let data;
  try {
    data = read(tag, input, { lang, year: 2013 });
  } catch (error) {
    assert.ok(error instanceof CustomDataError, String((error as Error).stack));
    assert.match(error.message, message[lang]);
    assert.ok(error.message.length < 3000);
    return;
  }
  const { years, choices, slices, partner } = data;
  for (const year of new Set([years[0], years[1]]))
    for (let i = 0; i < Math.max(...Object.values(choices).map(({ length }) => length)); i++) {
      const chosen = Object.fromEntries(Object.entries(choices).map(([name, values]) => [name, values[i % values.length]]));
      for (const width of [320, 700]) {
        const view = viewOf(tag, { ...options, ...chosen, year }, { width, lang, partner }, slices);
        const table = tableOf(tag, { ...options, ...chosen, year }, { lang, partner }, slices);
        assert.deepEqual(findBroken({ view, table }, tag), [], JSON.stringify(input).slice(0, 2000));
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
const sample = fc.constantFrom(...samples);
const lang = fc.constantFrom(...langs);

const testInput = (name: string, input: fc.Arbitrary<Input>): void =>
  void test(`${name} gives valid views or an error message`, () => {
    fc.assert(fc.property(sample, input, lang, checkInput), { numRuns: runs });
  });

testInput(
  'any text as CSV',
  fc.string({ unit: 'binary', maxLength: 300 }).map((text) => ({ kind: 'csv', text })),
);

testInput(
  'any order of headings, places and figures with any delimiter',
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

testInput(
  'any JSON',
  fc.jsonValue().map((value) => ({ kind: 'json', text: JSON.stringify(value) })),
);

testInput(
  'any list of rows',
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

testInput(
  'any table of cells',
  fc.array(fc.array(fc.oneof(heading, place, figure), { maxLength: 6 }), { maxLength: 10 }).map((cells) => ({ kind: 'table', cells })),
);

const files = samples.flatMap((sample) =>
  langs.flatMap((lang) => {
    const view = viewOf(sample.tag, sample.options, { width: 700, lang });
    const table = tableOf(sample.tag, sample.options, { lang });
    return [
      { sample, input: { kind: 'csv', text: csv(view, table, lang) } as const },
      { sample, input: { kind: 'json', text: json(view, table) } as const },
    ];
  }),
);

test('an exported file with a part removed, repeated or overwritten gives valid views or an error message', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...files),
      fc.nat(),
      fc.nat(60),
      fc.oneof(figure, place, fc.constant(undefined)),
      lang,
      ({ sample, input }, position, length, replacement, lang) => {
        const [start, { text }] = [position % input.text.length, input];
        const part = replacement ?? text.slice(start, start + length) + text.slice(start, start + length);
        checkInput(sample, { ...input, text: text.slice(0, start) + part + text.slice(start + length) }, lang);
      },
    ),
    { numRuns: 2 * runs },
  );
});

test('an exported file with one cell overwritten gives valid views or an error message', () => {
  fc.assert(
    fc.property(fc.constantFrom(...files), fc.nat(), fc.oneof(figure, place), lang, ({ sample, input }, position, replacement, lang) => {
      const cells = [...input.text.matchAll(/(?<=[,:] ?)[^",\n]+(?=,|\r?\n)/g)];
      const { 0: cell, index } = cells[position % cells.length]!;
      checkInput(
        sample,
        {
          ...input,
          text:
            input.text.slice(0, index) +
            (input.kind === 'json' ? JSON.stringify(replacement) : replacement) +
            input.text.slice(index + cell.length),
        },
        lang,
      );
    }),
    { numRuns: runs },
  );
});

test('an exported file read for another element gives valid views or an error message', () => {
  fc.assert(
    fc.property(fc.constantFrom(...files), sample, lang, ({ input }, other, lang) => checkInput(other, input, lang)),
    { numRuns: 200 },
  );
});
