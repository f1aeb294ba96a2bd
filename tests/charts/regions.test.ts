import assert from 'node:assert/strict';
import { test } from 'node:test';
import { byValue, leading, numbered } from '../../src/charts/choropleth/regions.ts';

const regions = (...scores: (number | null)[]) => scores.map((score, i) => ({ id: `r${i}`, score, name: `r${i}` }));
const ids = (list: { id: string }[]): string => list.map(({ id }) => id).join();

test('the leading regions are the three largest, and fewer where the next has the same value as the last of them', () => {
  assert.equal(ids(leading(regions(1, 5, 3, 4))), 'r1,r3,r2');
  assert.equal(ids(leading(regions(3, 5, 3, 4))), 'r1,r3');
  assert.equal(ids(leading(regions(4, 5, 4, 4, 4))), 'r1');
  assert.equal(ids(leading(regions(5, 5, 5, 5))), '');
});

test('regions without data do not lead, and three regions with data all do', () => {
  assert.equal(ids(leading(regions(null, 2, null, 1, 3))), 'r4,r1,r3');
  assert.equal(ids(leading(regions(null, 2))), 'r1');
  assert.equal(ids(leading(regions(null, null))), '');
});

test('regions with the same value share a number, the next one has its place, and no data has none', () => {
  const orders = numbered(byValue(regions(7, 2, null, 7, 9, 1))).map(({ id, order }) => [id, order]);
  assert.deepEqual(orders, [
    ['r4', 1],
    ['r0', 2],
    ['r3', 2],
    ['r1', 4],
    ['r5', 5],
    ['r2', null],
  ]);
});
