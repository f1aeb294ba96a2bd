import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { decode } from '../../data/refresh/decode.ts';
import { figure } from '../../data/refresh/figures.ts';
import { parseBea } from '../../data/refresh/publishers/bea.ts';
import { parseCensusApi } from '../../data/refresh/publishers/census-api.ts';
import { parseCountryFile } from '../../data/refresh/publishers/census-partners.ts';
import { parseStateFile } from '../../data/refresh/publishers/census-states.ts';
import { parseEStat } from '../../data/refresh/publishers/e-stat.ts';
import { sumOffices } from '../../data/refresh/publishers/mof-customs.ts';
import { csvLines, fileLines } from '../../data/refresh/sheet.ts';
import { beaAnswer, censusPartners, censusStates, countries, eStatAnswer, mofFile } from '../support/publisher-answers.ts';
import { workbook } from '../support/workbook.ts';

// The same texts in every run: a fault that is found stays found.
fc.configureGlobal({ seed: 20_141_231 });

const file = 'publisher.example';
const state = { state: 'AK', fips: '02', name_en: 'Alaska' };

const countryFile = (exports: string): string =>
  `year,CTY_CODE,CTYNAME,IDEC,IYR,EDEC,EYR\n2025,0004,"World, Not Seasonally Adjusted",1,3000.5,1,2000.5\n2025,5880,Japan,1,140.5,1,${exports}\nNote: not seasonally adjusted\n`;
const stateFile = (value: string): string =>
  `Titles\n\nstatename,rank,countryd,val2020,share20\nAlaska,0,World,"4,600.25",100\nAlaska,1,Japan,${value},20\nNote\n`;
const eStatSmall = (value: string): string => {
  const answer = eStatAnswer(1) as { GET_STATS_DATA: { STATISTICAL_DATA: { DATA_INF: { VALUE: object[] } } } };
  const { VALUE } = answer.GET_STATS_DATA.STATISTICAL_DATA.DATA_INF;
  answer.GET_STATS_DATA.STATISTICAL_DATA.DATA_INF.VALUE = [{ ...VALUE[2], $: value }, ...VALUE.slice(3, 6)];
  return JSON.stringify(answer);
};
const beaSmall = (value: string): string => JSON.stringify(beaAnswer('ExpGds', [2024], { 'JP 2024': value }));
const csvCell = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** Every reader of a publisher, a right text with `cell` as one of its figures, and what is read for that cell. */
const readers: { name: string; text: (cell: string) => string; read: (text: string) => unknown; value: (text: string) => unknown }[] = [
  {
    name: 'Census API, partners',
    text: (cell) =>
      JSON.stringify(censusPartners('exports', 2025).map((row) => (row[0] === '5880' ? [row[0], 'JAPAN', cell, ...row.slice(3)] : row))),
    read: (text) => parseCensusApi(text, file, 'ALL_VAL_YR', 2025),
    value: (text) => parseCensusApi(text, file, 'ALL_VAL_YR', 2025)?.find(({ country }) => country === '5880')?.usd,
  },
  {
    name: 'Census API, states',
    text: (cell) =>
      JSON.stringify(
        censusStates(2021)
          .slice(0, 20)
          .map((row) => (row[1] === '5880' ? [...row.slice(0, 3), cell, ...row.slice(4)] : row)),
      ),
    read: (text) => parseCensusApi(text, file, 'ALL_VAL_YR', 2021),
    value: (text) => parseCensusApi(text, file, 'ALL_VAL_YR', 2021)?.find(({ country }) => country === '5880')?.usd,
  },
  {
    name: 'country.xlsx as CSV',
    text: (cell) => countryFile(csvCell(cell)),
    read: (text) => parseCountryFile(csvLines(text, file), file, countries, new Set(['JP', 'WORLD'])),
    value: (text) =>
      parseCountryFile(csvLines(text, file), file, countries, new Set(['JP', 'WORLD'])).find(({ partner }) => partner === 'JP')
        ?.exports_goods_musd,
  },
  {
    name: 'exctyall as CSV',
    text: (cell) => stateFile(csvCell(cell)),
    read: (text) => parseStateFile(csvLines(text, file), file, [state], new Set(['World', 'Japan'])),
    value: (text) => parseStateFile(csvLines(text, file), file, [state], new Set(['World', 'Japan']))[1]?.exports_goods_musd,
  },
  {
    name: 'BEA',
    text: beaSmall,
    read: (text) => parseBea(text, file),
    value: (text) => parseBea(text, file).find(({ partner }) => partner === 'JP')?.musd,
  },
  { name: 'e-Stat', text: eStatSmall, read: (text) => parseEStat(text, file), value: (text) => parseEStat(text, file).cells[0]?.value },
  {
    name: 'Ministry of Finance',
    text: (cell) =>
      mofFile([
        ['104', '010121000', '304', csvCell(cell)],
        ['300', '010129000', '304', '20972'],
      ]),
    read: (text) => sumOffices([{ name: file, lines: csvLines(text, file) }]),
    value: (text) => sumOffices([{ name: file, lines: csvLines(text, file) }]).thousandJpy.get('104'),
  },
];

/** Says what is wrong with an error that a person could not act on; '' for a good one. */
const fault = (error: unknown): string => {
  if (!(error instanceof Error)) return 'no Error';
  return error.message.startsWith(file) && /expected .|answers with/.test(error.message)
    ? ''
    : `says neither place nor expectation: ${error.message}`;
};
const tried = (work: () => unknown): string => {
  try {
    work();
    return '';
  } catch (error) {
    return fault(error);
  }
};

/** A right text with a piece cut out, doubled, or put in the place of another. */
const broken = (text: string): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.nat(text.length),
      fc.nat(40),
      fc.oneof(fc.constantFrom('', '"', ',', '\n', '[', '}', 'null', '0', '-', '\u0000', '<html>'), fc.string({ maxLength: 8 })),
    )
    .map(([at, length, put]) => text.slice(0, at) + put + text.slice(at + length));

/** What stands where a figure belongs. */
const word = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '-',
    '***',
    'X',
    '(D)',
    '(NA)',
    'n.a.',
    'NaN',
    'Infinity',
    '1e3',
    '0x10',
    '1,00',
    '12.',
    '.5',
    '--1',
    '1 000',
    '１２',
    'null',
    '\t',
  ),
  fc.integer({ min: 0 }).map(String),
  fc.integer({ min: 0 }).map((value) => value.toLocaleString('en-US')),
  fc.double({ min: 0, max: 1e9, noNaN: true }).map((value) => value.toFixed(1)),
  fc.string({ maxLength: 12 }),
  fc.json(),
);
const isNumber = (text: string): boolean => /^(\d+|\d{1,3}(,\d{3})+)(\.\d+)?$/.test(text.trim());

for (const { name, text, read, value } of readers) {
  test(`${name}: a right text is read, and 600 broken ones are read or say where and what was expected`, () => {
    assert.ok(read(text('1234')));
    fc.assert(
      fc.property(broken(text('1234')), (text) => {
        assert.equal(
          tried(() => read(text)),
          '',
        );
      }),
      { numRuns: 600 },
    );
  });

  test(`${name}: 400 texts of any kind`, () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), fc.string({ unit: 'binary' })), (text) => {
        assert.equal(
          tried(() => read(text)),
          '',
        );
      }),
      { numRuns: 400 },
    );
  });

  test(`${name}: 600 words in the place of a figure: the number that they are, no figure, or a stop; never a silent zero`, () => {
    fc.assert(
      fc.property(word, (cell) => {
        let found: unknown;
        try {
          found = value(text(cell));
        } catch (error) {
          assert.equal(fault(error), '');
          assert.ok(!isNumber(cell) || !Number.isSafeInteger(Math.round(Number(cell.replaceAll(',', '')))), `${cell} is a number`);
          return;
        }
        if (isNumber(cell)) {
          const number = Number(cell.replaceAll(',', ''));
          // Two zeros a row are a country that was none; a tenth of a million is the unit of that table.
          if (found !== undefined || number !== 0)
            assert.ok(Math.abs(Number(found) - number) <= 0.05, `${cell} is read as ${String(found)}`);
        } else {
          assert.ok(found === null, `${JSON.stringify(cell)} is read as ${String(found)}`);
        }
      }),
      { numRuns: 600 },
    );
  });
}

test('a figure is a number with or without separators, and nothing else', () => {
  const place = { file: 'a.csv', line: 3, column: 'EYR' };
  assert.deepEqual(
    ['0', ' 66,891.8 ', '1,234,567', '-12'].map((text) => figure(text, place, 'million USD')),
    [0, 66_891.8, 1_234_567, -12],
  );
  assert.throws(() => figure('1,00', place, 'million USD'), {
    name: 'DataError',
    message: 'a.csv:3, column EYR: found "1,00", expected a number (million USD)',
  });
});

test('UTF-8 with and without a mark, UTF-16 and Shift_JIS are read; bytes that are none of them stop, as does a wrong name', () => {
  const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
  assert.equal(decode(Buffer.from('横浜'), 'a.csv'), '横浜');
  assert.equal(decode(Buffer.from('\uFEFF横浜'), 'a.csv'), '横浜');
  assert.equal(decode(Buffer.from('\uFEFF横浜', 'utf16le'), 'a.csv'), '横浜');
  const yokohama = bytes(0x89, 0xa1, 0x95, 0x6c);
  assert.equal(decode(yokohama, 'a.csv', undefined, 'shift_jis'), '横浜');
  assert.equal(decode(yokohama, 'a.csv', 'shift_jis'), '横浜');
  assert.throws(() => decode(yokohama, 'a.csv'), /^Error: a\.csv: the bytes are not utf-8; say which encoding it is with --encoding$/);
  assert.throws(() => decode(bytes(0x81), 'a.csv', undefined, 'shift_jis'), /not utf-8 and not shift_jis/);
  assert.throws(() => decode(yokohama, 'a.csv', 'sjis8'), /--encoding: found "sjis8"/);
});

test('a file of the Ministry in Shift_JIS, with a title and a note in Japanese, is summed', async () => {
  const title = Uint8Array.from([0x96, 0x66, 0x88, 0xd5]); // 貿易
  const body = Buffer.from(
    mofFile([
      ['104', '010121000', '304', '1138'],
      ['104', '010129000', '304', '2000'],
      ['300', '010129000', '105', '20972'],
      ['300', '010129000', '304', '7'],
    ]),
  );
  const bytes = Buffer.concat([title, Buffer.from('\r\n'), body, title]);
  assert.deepEqual(sumOffices([{ name: file, lines: await fileLines({ name: file, bytes }, undefined, 'shift_jis') }]), {
    year: 2014,
    thousandJpy: new Map([
      ['104', 3138],
      ['300', 7],
    ]),
  });
});

test('a workbook is read as its CSV is', async () => {
  const csv = countryFile('66.8');
  const rows = csvLines(csv, file).map(({ cells }) => cells);
  const name = 'country.xlsx';
  const lines = await fileLines({ name, bytes: workbook(rows) });
  const read = (lines: Awaited<ReturnType<typeof fileLines>>): unknown =>
    parseCountryFile(lines, file, countries, new Set(['JP', 'WORLD']));
  assert.deepEqual(read(lines), read(csvLines(csv, file)));
  await assert.rejects(
    fileLines({ name, bytes: workbook(rows).subarray(0, 300) }),
    /country\.xlsx:1, column \(all\): .*expected an xlsx file/,
  );
});
