import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readTable, type Resource } from '../../data/table.ts';

const partners: Resource = {
  name: 'partners',
  path: 'tables/partners.csv',
  schema: {
    primaryKey: ['year', 'partner'],
    fields: [
      { name: 'year', type: 'integer', title: 'Year', constraints: { required: true, minimum: 1985, maximum: 2025 } },
      { name: 'partner', type: 'string', title: 'Partner', constraints: { required: true, pattern: '[A-Z]{2}|WORLD' } },
      { name: 'exports_goods_musd', type: 'number', title: 'Exports', unit: 'million USD', constraints: { minimum: 0 } },
    ],
  },
  sources: [],
  licenses: [],
};
const head = 'year,partner,exports_goods_musd\n';
const refuses = (body: string, sentence: string): void => {
  assert.throws(() => readTable(partners, head + body), { name: 'DataError', message: sentence });
};

test('a right table is read with numbers as numbers and an empty cell as no data, not zero', () => {
  assert.deepEqual(readTable(partners, `${head}2014,JP,66891.8\n2014,WORLD,\n`), [
    { year: 2014, partner: 'JP', exports_goods_musd: 66891.8 },
    { year: 2014, partner: 'WORLD', exports_goods_musd: null },
  ]);
});

test('a word where a number belongs stops with file, line, column, value and expectation', () => {
  refuses(
    '2014,JP,66891.8\n2015,JP,abc\n',
    'tables/partners.csv:3, column exports_goods_musd: found "abc", expected a number (million USD)',
  );
});

test('what only looks like a number is refused', () => {
  for (const text of ['0x10', '1e3', 'Infinity', 'NaN', '1,000', '12.', '--1']) {
    assert.throws(() => readTable(partners, `${head}2014,JP,"${text}"\n`), /expected a number \(million USD\)/, text);
  }
});

test('a negative export, a year out of range, half a year and an unknown code are refused', () => {
  refuses('2014,JP,-1\n', 'tables/partners.csv:2, column exports_goods_musd: found "-1", expected 0 or more (million USD)');
  refuses('1850,JP,1\n', 'tables/partners.csv:2, column year: found "1850", expected 1985 or more');
  refuses('2014.5,JP,1\n', 'tables/partners.csv:2, column year: found "2014.5", expected a whole number');
  refuses('2014,Japan,1\n', 'tables/partners.csv:2, column partner: found "Japan", expected text that matches [A-Z]{2}|WORLD');
});

test('a key that stands twice is refused, and says where it stood first', () => {
  refuses(
    '2014,JP,1\n2014,JP,2\n',
    'tables/partners.csv:3, column year+partner: found "2014 JP", expected a key of its own, not that of line 2',
  );
});

test('a missing cell and a renamed column are refused', () => {
  refuses('2014,JP\n', 'tables/partners.csv:2, column (all): found "2014,JP", expected 3 cells, not 2');
  assert.throws(() => readTable(partners, 'year,country,exports_goods_musd\n'), /expected the columns year,partner,exports_goods_musd/);
});

test('the line is the one an editor shows, also after a quoted line break', () => {
  assert.throws(() => readTable(partners, `${head}2014,"J\nP",1\n2015,JP,abc\n`), /tables\/partners\.csv:3, column partner/);
});
