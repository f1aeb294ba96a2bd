import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareChoice } from '../../src/model/choice.ts';

const offered = (compare: number | undefined, year: number, years: [number, number]) =>
  compareChoice(compare, year, years, 'en').map(({ value, options }) => [value, ...options.map(({ label }) => label)]);

test('compareChoice() offers every year but the shown one, and none', () => {
  assert.deepEqual(offered(undefined, 2014, [2013, 2016]), [['', 'none', '2013', '2015', '2016']]);
  assert.deepEqual(offered(2016, 2014, [2013, 2016]), [['2016', 'none', '2013', '2015', '2016']]);
});

test('compareChoice() offers nothing where there is one year only', () => {
  assert.deepEqual(offered(undefined, 2014, [2014, 2014]), []);
});
