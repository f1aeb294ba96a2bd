import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { decode } from '../../data/refresh/decode.ts';
import { parseFigure } from '../../data/refresh/figures.ts';
import { parseBea } from '../../data/refresh/publishers/bea.ts';
import { parseCensusApi } from '../../data/refresh/publishers/census-api.ts';
import { parseCountryFile } from '../../data/refresh/publishers/census-partners.ts';
import { parseStateFile } from '../../data/refresh/publishers/census-state-file.ts';
import { parseEStat } from '../../data/refresh/publishers/e-stat.ts';
import { sumOffices } from '../../data/refresh/publishers/mof-customs.ts';
import { csvRecords, fileRecords } from '../../data/refresh/sheet.ts';
import {
  beaResponse,
  censusPartnersResponse,
  censusStatesResponse,
  countries,
  eStatResponse,
  mofFile,
} from '../support/publisher-responses.ts';
import { workbook } from '../support/workbook.ts';

// A fixed seed: every run tests the same texts, so failures can be reproduced.
fc.configureGlobal({ seed: 20_141_231 });

const file = 'publisher.example';
const state = { state: 'AK', fips: '02', name_en: 'Alaska' };

const countryFile = (exports: string): string =>
  `year,CTY_CODE,CTYNAME,IDEC,IYR,EDEC,EYR\n2025,0004,"World, Not Seasonally Adjusted",1,3000.5,1,2000.5\n2025,5880,Japan,1,140.5,1,${exports}\nNote: not seasonally adjusted\n`;
const stateFile = (value: string): string =>
  `Titles\n\nstatename,rank,countryd,val2020,share20\nAlaska,0,World,"4,600.25",100\nAlaska,1,Japan,${value},20\nNote\n`;
const eStatSmall = (value: string): string => {
  const answer = eStatResponse(1) as { GET_STATS_DATA: { STATISTICAL_DATA: { DATA_INF: { VALUE: object[] } } } };
  const { VALUE } = answer.GET_STATS_DATA.STATISTICAL_DATA.DATA_INF;
  answer.GET_STATS_DATA.STATISTICAL_DATA.DATA_INF.VALUE = [{ ...VALUE[2], $: value }, ...VALUE.slice(3, 6)];
  return JSON.stringify(answer);
};
const beaSmall = (value: string): string => JSON.stringify(beaResponse('ExpGds', [2024], { 'JP 2024': value }));
const csvCell = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** The parsers, with a valid text that has `cell` as one of its figures, and the value that is parsed from that cell. */
const parsers: { name: string; text: (cell: string) => string; read: (text: string) => unknown; value: (text: string) => unknown }[] = [
  {
    name: 'Census API, partners',
    text: (cell) =>
      JSON.stringify(
        censusPartnersResponse('exports', 2025).map((row) => (row[0] === '5880' ? [row[0], 'JAPAN', cell, ...row.slice(3)] : row)),
      ),
    read: (text) => parseCensusApi(text, file, 'ALL_VAL_YR', 2025),
    value: (text) => parseCensusApi(text, file, 'ALL_VAL_YR', 2025)?.find(({ country }) => country === '5880')?.usd,
  },
  {
    name: 'Census API, states',
    text: (cell) =>
      JSON.stringify(
        censusStatesResponse(2021)
          .slice(0, 20)
          .map((row) => (row[1] === '5880' ? [...row.slice(0, 3), cell, ...row.slice(4)] : row)),
      ),
    read: (text) => parseCensusApi(text, file, 'ALL_VAL_YR', 2021),
    value: (text) => parseCensusApi(text, file, 'ALL_VAL_YR', 2021)?.find(({ country }) => country === '5880')?.usd,
  },
  {
    name: 'country.xlsx as CSV',
    text: (cell) => countryFile(csvCell(cell)),
    read: (text) => parseCountryFile(csvRecords(text, file), file, countries, new Set(['JP', 'WORLD'])),
    value: (text) =>
      parseCountryFile(csvRecords(text, file), file, countries, new Set(['JP', 'WORLD'])).find(({ partner }) => partner === 'JP')
        ?.exports_goods_musd,
  },
  {
    name: 'exctyall as CSV',
    text: (cell) => stateFile(csvCell(cell)),
    read: (text) => parseStateFile(csvRecords(text, file), file, [state], new Set(['World', 'Japan'])),
    value: (text) => parseStateFile(csvRecords(text, file), file, [state], new Set(['World', 'Japan']))[1]?.exports_goods_musd,
  },
  {
    name: 'BEA',
    text: beaSmall,
    read: (text) => parseBea(text, file),
    value: (text) => parseBea(text, file).find(({ partner }) => partner === 'JP')?.musd,
  },
  {
    name: 'e-Stat',
    text: eStatSmall,
    read: (text) => parseEStat(text, file),
    value: (text) => parseEStat(text, file).cells[0]?.shipments10kJpy,
  },
  {
    name: 'Ministry of Finance',
    text: (cell) =>
      mofFile([
        ['104', '010121000', '304', csvCell(cell)],
        ['300', '010129000', '304', '20972'],
      ]),
    read: (text) => sumOffices([{ name: file, records: csvRecords(text, file) }]),
    value: (text) => sumOffices([{ name: file, records: csvRecords(text, file) }]).thousandJpy.get('104'),
  },
];

/** Describes what an error message lacks; '' if it has the place and what was expected. */
const missingInMessage = (error: unknown): string => {
  if (!(error instanceof Error)) return 'not an Error';
  return error.message.startsWith(file) && /expected .|answers with/.test(error.message)
    ? ''
    : `lacks place or expectation: ${error.message}`;
};
/** Describes what the error message of a parser lacks; '' if the parser succeeds. */
const missingInError = (parse: () => unknown): string => {
  try {
    parse();
    return '';
  } catch (error) {
    return missingInMessage(error);
  }
};

/** A valid text with a piece removed or replaced. */
const mutated = (text: string): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.nat(text.length),
      fc.nat(40),
      fc.oneof(fc.constantFrom('', '"', ',', '\n', '[', '}', 'null', '0', '-', '\u0000', '<html>'), fc.string({ maxLength: 8 })),
    )
    .map(([at, length, put]) => text.slice(0, at) + put + text.slice(at + length));

/** Texts in place of a figure. */
const cellText = fc.oneof(
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

for (const { name, text, read, value } of parsers) {
  test(`${name}: parses a valid text; 600 mutated texts are parsed or fail with place and expectation`, () => {
    assert.ok(read(text('1234')));
    fc.assert(
      fc.property(mutated(text('1234')), (text) => {
        assert.equal(
          missingInError(() => read(text)),
          '',
        );
      }),
      { numRuns: 600 },
    );
  });

  test(`${name}: 400 arbitrary texts are parsed or fail with place and expectation`, () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), fc.string({ unit: 'binary' })), (text) => {
        assert.equal(
          missingInError(() => read(text)),
          '',
        );
      }),
      { numRuns: 400 },
    );
  });

  test(`${name}: 600 texts in place of a figure are a number, null or an error, but never a wrong zero`, () => {
    fc.assert(
      fc.property(cellText, (cell) => {
        let found: unknown;
        try {
          found = value(text(cell));
        } catch (error) {
          assert.equal(missingInMessage(error), '');
          assert.ok(!isNumber(cell) || !Number.isSafeInteger(Math.round(Number(cell.replaceAll(',', '')))), `${cell} is a number`);
          return;
        }
        if (isNumber(cell)) {
          const number = Number(cell.replaceAll(',', ''));
          // A row of two zeros is left out. One table is rounded to 0.1.
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

test('parseFigure() accepts numbers with and without thousands separators, and throws for other text', () => {
  const place = { file: 'a.csv', line: 3, column: 'EYR' };
  assert.deepEqual(
    ['0', ' 66,891.8 ', '1,234,567', '-12'].map((text) => parseFigure(text, place, 'million USD')),
    [0, 66_891.8, 1_234_567, -12],
  );
  assert.throws(() => parseFigure('1,00', place, 'million USD'), {
    name: 'DataError',
    message: 'a.csv:3, column EYR: found "1,00", expected a number (million USD)',
  });
});

test('decode() reads UTF-8, UTF-16 and Shift_JIS, and throws for other bytes and unknown encodings', () => {
  const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
  assert.equal(decode(Buffer.from('横浜'), 'a.csv'), '横浜');
  assert.equal(decode(Buffer.from('\uFEFF横浜'), 'a.csv'), '横浜');
  assert.equal(decode(Buffer.from('\uFEFF横浜', 'utf16le'), 'a.csv'), '横浜');
  const yokohama = bytes(0x89, 0xa1, 0x95, 0x6c);
  assert.equal(decode(yokohama, 'a.csv', undefined, 'shift_jis'), '横浜');
  assert.equal(decode(yokohama, 'a.csv', 'shift_jis'), '横浜');
  assert.throws(() => decode(yokohama, 'a.csv'), /^Error: a\.csv: the bytes are not utf-8; give the encoding with --encoding$/);
  assert.throws(() => decode(bytes(0x81), 'a.csv', undefined, 'shift_jis'), /not utf-8 and not shift_jis/);
  assert.throws(() => decode(yokohama, 'a.csv', 'sjis8'), /--encoding: found "sjis8"/);
});

test('sumOffices() sums a file of the Ministry of Finance in Shift_JIS with a title and a footer', async () => {
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
  assert.deepEqual(sumOffices([{ name: file, records: await fileRecords({ name: file, bytes }, undefined, 'shift_jis') }]), {
    year: 2014,
    thousandJpy: new Map([
      ['104', 3138],
      ['300', 7],
    ]),
  });
});

test('fileRecords() reads a workbook like its CSV', async () => {
  const csv = countryFile('66.8');
  const rows = csvRecords(csv, file).map(({ cells }) => cells);
  const name = 'country.xlsx';
  const records = await fileRecords({ name, bytes: workbook(rows) });
  const read = (records: Awaited<ReturnType<typeof fileRecords>>): unknown =>
    parseCountryFile(records, file, countries, new Set(['JP', 'WORLD']));
  assert.deepEqual(read(records), read(csvRecords(csv, file)));
  await assert.rejects(
    fileRecords({ name, bytes: workbook(rows).subarray(0, 300) }),
    /country\.xlsx:1, column \(all\): .*expected an xlsx file/,
  );
});

test('a file with the columns that data/README.md names is read, and the README has its address and the next steps', () => {
  const section = readFileSync(new URL('../../data/README.md', import.meta.url), 'utf8').split(/^### Exports of states \(Census/m)[1]!;
  const columns = [
    ...section
      .split('\n## ')[0]!
      .split('\n### ')[0]!
      .matchAll(/^\| `.*?\|/gm),
  ].flatMap(([cell]) => [...cell.matchAll(/`(\w+)`/g)].map(([, name]) => name!));
  const cells: Record<string, string> = { statename: 'Alaska', rank: '1', countryd: 'Japan' };
  const text = `${columns.join()}\n${columns.map((name) => cells[name] ?? '5').join()}\n`;
  assert.deepEqual(
    parseStateFile(csvRecords(text, file), file, [state], new Set(['World', 'Japan'])).map(({ year, exports_goods_musd }) => [
      year,
      exports_goods_musd,
    ]),
    [
      [2017, 5],
      [2020, 5],
    ],
  );
  assert.match(section, /<https:\/\/www\.census\.gov\/\S+>/);
  assert.match(section, /^### After a refresh\n\n1\. Run `npm run data`/m);
});
