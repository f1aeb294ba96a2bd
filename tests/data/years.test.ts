import assert from 'node:assert/strict';
import { test } from 'node:test';
import { consecutiveYears, sortedByYear } from '../../data/steps/years.ts';

const rows = (...years: number[]): { year: number }[] => years.map((year) => ({ year }));

test('consecutiveYears() returns the distinct years in order', () => {
  assert.deepEqual(consecutiveYears(rows(2015, 2014, 2014, 2016), 'partners'), [2014, 2015, 2016]);
});

test('consecutiveYears() throws for a missing year', () => {
  assert.throws(() => consecutiveYears(rows(2014, 2016), 'partners'), {
    message: 'tables/partners.csv, column year: found 2016 after 2014, expected rows of 2015',
  });
});

test('sortedByYear() sorts rows, and throws for a missing year', () => {
  assert.deepEqual(sortedByYear(rows(2015, 2014), 'partners'), rows(2014, 2015));
  assert.throws(() => sortedByYear(rows(2014, 2016), 'partners'), /expected rows of 2015/);
});
