import assert from 'node:assert/strict';
import { test } from 'node:test';
import { spread } from '../../src/model/spread.ts';

const boxes = (...middles: number[]) => middles.map((middle) => ({ middle, height: 20 }));

test('boxes that are apart stay where they are', () => assert.deepEqual(spread(boxes(20, 50, 90), 0, 100), [20, 50, 90]));

test('boxes that would overlap touch each other, in the same order', () => {
  assert.deepEqual(spread(boxes(40, 45, 46), 0, 100), [40, 60, 80]);
  assert.deepEqual(spread([{ middle: 40, height: 10 }, { middle: 41, height: 30 }], 0, 100), [40, 60]); // prettier-ignore
});

test('boxes stay in the column: those beyond an end of it move back, and push the others', () => {
  assert.deepEqual(spread(boxes(5, 12), 0, 100), [10, 30]);
  assert.deepEqual(spread(boxes(30, 80, 95), 0, 100), [30, 70, 90]);
  assert.deepEqual(spread([{ middle: 50, height: 40 }, { middle: 99, height: 60 }], 0, 100), [20, 70]); // prettier-ignore
});
