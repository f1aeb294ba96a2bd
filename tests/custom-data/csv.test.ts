import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { parseCsv } from '../../src/custom-data/csv.ts';

test('parseCsv() reads quoted cells, every line ending and a byte order mark', () => {
  for (const end of ['\n', '\r\n', '\r'])
    assert.deepEqual(parseCsv(`\ufeffa,"b ""c"", d"${end}"1${end}2",${end}`).rows, [
      ['a', 'b "c", d'],
      [`1${end}2`, ''],
    ]);
});

test('parseCsv() detects commas, semicolons and tabs in the heading, outside of quotation marks', () => {
  assert.equal(parseCsv('a;b, c;d\n1;2;3').delimiter, ';');
  assert.equal(parseCsv('"a;b;c",d\n').delimiter, ',');
  assert.equal(parseCsv('# Exports; a, b, c\n\na\tb\n1\t2').delimiter, '\t');
  assert.deepEqual(parseCsv('sep=;\r\na;b\r\n1;2').rows, [[], ['a', 'b'], ['1', '2']]);
});

test('parseCsv() returns an empty line as a row, so that row numbers match those of a spreadsheet', () => {
  assert.deepEqual(parseCsv('a,b\n\n1,2\n').rows, [['a', 'b'], [''], ['1', '2']]);
});

test('parseCsv() removes an apostrophe before a formula, and no other apostrophe', () => {
  assert.deepEqual(parseCsv("'=1+1,'-5,'@a,'tis,''").rows, [['=1+1', '-5', '@a', "'tis", "''"]]);
});

test('parseCsv() returns the row of a quotation mark that is not closed', () => {
  assert.equal(parseCsv('a,b\n1,"2\n3,4').open, 2);
});

test('parseCsv() reads any cells of RFC 4180 like csv-parse', () => {
  const cell = fc.oneof(fc.string(), fc.constantFrom('', '"', ',', '\n', '\r\n', 'a,b', '1;2'));
  const table = fc
    .integer({ min: 2, max: 5 })
    .chain((columns) => fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 1 }));
  fc.assert(
    fc.property(table, fc.constantFrom(',', ';', '\t'), (rows, delimiter) => {
      // The delimiter is detected in the heading, so the heading contains no other delimiter.
      const all = [rows[0]!.map((_, i) => `column ${i}`), ...rows];
      const text = all.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(delimiter)).join('\r\n');
      const formula = /^'(?=[=+\-@\t\r])/;
      assert.deepEqual(
        parseCsv(text).rows,
        parse(text, { delimiter }).map((row) => row.map((cell) => cell.replace(formula, ''))),
      );
    }),
  );
});
