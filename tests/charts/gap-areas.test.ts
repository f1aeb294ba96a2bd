import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gapAreas } from '../../src/charts/lines/gap-areas.ts';

const names = { above: 'surplus', below: 'deficit' };

test('gapAreas() is one area where the lines do not cross', () => {
  assert.deepEqual(gapAreas([[0, 0], [10, 2]], [[0, 6], [10, 8]], names), [{ id: 'surplus', path: 'M0,0L10,2L10,8L0,6Z' }]); // prettier-ignore
});

test('gapAreas() cuts the area where the lines cross, between two years', () => {
  // The first line falls below the second one, which crosses it after a quarter of the way.
  assert.deepEqual(gapAreas([[0, 0], [20, 16]], [[0, 4], [20, 4]], names), [
    { id: 'surplus', path: 'M0,0L5,4L0,4Z' },
    { id: 'deficit', path: 'M5,4L20,16L20,4Z' },
  ]); // prettier-ignore
});

test('gapAreas() keeps an area through years of equal figures', () => {
  assert.deepEqual(
    gapAreas([[0, 0], [10, 4], [20, 0]], [[0, 4], [10, 4], [20, 4]], names).map(({ id }) => id),
    ['surplus'],
  ); // prettier-ignore
});
