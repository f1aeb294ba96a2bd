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
const header = 'year,partner,exports_goods_musd\n';
const throwsFor = (body: string, message: string): void => {
  assert.throws(() => readTable(partners, header + body), { name: 'DataError', message });
};

test('readTable() returns numbers, and null for an empty cell', () => {
  assert.deepEqual(readTable(partners, `${header}2014,JP,66891.8\n2014,WORLD,\n`), [
    { year: 2014, partner: 'JP', exports_goods_musd: 66891.8 },
    { year: 2014, partner: 'WORLD', exports_goods_musd: null },
  ]);
});

test('text in a number column throws with file, line, column, value and expectation', () => {
  throwsFor(
    '2014,JP,66891.8\n2015,JP,abc\n',
    'tables/partners.csv:3, column exports_goods_musd: found "abc", expected a number (million USD)',
  );
});

test('other notations of numbers throw', () => {
  for (const text of ['0x10', '1e3', 'Infinity', 'NaN', '1,000', '12.', '--1']) {
    assert.throws(() => readTable(partners, `${header}2014,JP,"${text}"\n`), /expected a number \(million USD\)/, text);
  }
});

test('a value that breaks a constraint throws with the place of the constraint in datapackage.json', () => {
  throwsFor(
    '2014,JP,-1\n',
    'tables/partners.csv:2, column exports_goods_musd: found "-1", expected 0 or more (million USD); see data/datapackage.json, resource partners, field exports_goods_musd, constraint minimum 0',
  );
  throwsFor(
    '1850,JP,1\n',
    'tables/partners.csv:2, column year: found "1850", expected 1985 or more; see data/datapackage.json, resource partners, field year, constraint minimum 1985',
  );
  throwsFor(
    '2026,JP,1\n',
    'tables/partners.csv:2, column year: found "2026", expected 2025 or less; see data/datapackage.json, resource partners, field year, constraint maximum 2025; raise it if the table has a new year',
  );
  throwsFor(
    ',JP,1\n',
    'tables/partners.csv:2, column year: found "", expected a value; see data/datapackage.json, resource partners, field year, constraint required true',
  );
  throwsFor(
    '2014,Japan,1\n',
    'tables/partners.csv:2, column partner: found "Japan", expected text that matches [A-Z]{2}|WORLD; see data/datapackage.json, resource partners, field partner, constraint pattern "[A-Z]{2}|WORLD"',
  );
});

test('a fraction in an integer column throws', () => {
  throwsFor('2014.5,JP,1\n', 'tables/partners.csv:2, column year: found "2014.5", expected a whole number');
});

test('a repeated key throws with the line of the first one', () => {
  throwsFor(
    '2014,JP,1\n2014,JP,2\n',
    'tables/partners.csv:3, column year+partner: found "2014 JP", expected a unique key; line 2 has it too',
  );
});

test('a missing cell and a renamed column throw', () => {
  throwsFor('2014,JP\n', 'tables/partners.csv:2, column (all): found "2014,JP", expected 3 cells, not 2');
  assert.throws(() => readTable(partners, 'year,country,exports_goods_musd\n'), /expected the columns year,partner,exports_goods_musd/);
});

test('the line number in an error is that of an editor, also after a line break in quotes', () => {
  assert.throws(() => readTable(partners, `${header}2014,"J\nP",1\n2015,JP,abc\n`), /tables\/partners\.csv:3, column partner/);
});
