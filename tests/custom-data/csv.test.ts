import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { parseCsv } from '../../src/custom-data/csv.ts';

test('cells with commas, quotation marks and line breaks; any line end; a byte order mark', () => {
  for (const end of ['\n', '\r\n', '\r'])
    assert.deepEqual(parseCsv(`\ufeffa,"b ""c"", d"${end}"1${end}2",${end}`).rows, [
      ['a', 'b "c", d'],
      [`1${end}2`, ''],
    ]);
});

test('commas, semicolons and tabs are told apart by the heading, whatever stands in quotation marks or above it', () => {
  assert.equal(parseCsv('a;b, c;d\n1;2;3').delimiter, ';');
  assert.equal(parseCsv('"a;b;c",d\n').delimiter, ',');
  assert.equal(parseCsv('# Exports; a, b, c\n\na\tb\n1\t2').delimiter, '\t');
  assert.deepEqual(parseCsv('sep=;\r\na;b\r\n1;2').rows, [[], ['a', 'b'], ['1', '2']]);
});

test('an empty line is a row, so that rows are counted as a spreadsheet counts them', () => {
  assert.deepEqual(parseCsv('a,b\n\n1,2\n').rows, [['a', 'b'], [''], ['1', '2']]);
});

test('the apostrophe before what looks like a formula is taken off again, and no other', () => {
  assert.deepEqual(parseCsv("'=1+1,'-5,'@a,'tis,''").rows, [['=1+1', '-5', '@a', "'tis", "''"]]);
});

test('a quotation mark that never closes is told by its row', () => {
  assert.equal(parseCsv('a,b\n1,"2\n3,4').unclosedRow, 2);
});

test('any cells that are written as the standard says are read as another reader does', () => {
  const cell = fc.oneof(fc.string(), fc.constantFrom('', '"', ',', '\n', '\r\n', 'a,b', '1;2'));
  const table = fc
    .integer({ min: 2, max: 5 })
    .chain((wide) => fc.array(fc.array(cell, { minLength: wide, maxLength: wide }), { minLength: 1 }));
  fc.assert(
    fc.property(table, fc.constantFrom(',', ';', '\t'), (rows, delimiter) => {
      // A heading of its own, since the delimiter is read from it.
      const all = [rows[0]!.map((_, i) => `column ${i}`), ...rows];
      const text = all.map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(delimiter)).join('\r\n');
      const formula = /^'(?=[=+\-@\t\r])/;
      assert.deepEqual(
        parseCsv(text).rows,
        parse(text, { delimiter }).map((row) => row.map((one) => one.replace(formula, ''))),
      );
    }),
  );
});
