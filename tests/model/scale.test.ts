import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ticks } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { fromZero } from '../../src/model/scale.ts';

test('ticks and positions are those of d3 for every largest value from 0.3 to 3,000,000', () => {
  for (let max = 0.3; max < 3e6; max *= 1.07) {
    for (const count of [3, 4, 5, 8]) {
      const scale = fromZero(max, count, 1, 10, 510);
      const step = ticks(0, max, count)[1] ?? NaN;
      const top = scale.ticks.at(-1) ?? NaN;
      assert.ok(Math.abs((scale.ticks[1] ?? NaN) - step) < step * 1e-9, `${max} ${count}: ${scale.ticks[1]} and ${step}`);
      assert.ok(top >= max * (1 - 1e-9) && top - step < max, `${max}: ends at ${top}`);
      const d3 = scaleLinear([0, top], [10, 510]);
      for (const value of [0, max / 3, max]) assert.ok(Math.abs(scale(value) - d3(value)) < 1e-6);
    }
  }
});

test('ticks are round in the unit that is written: 億 in Japanese', () => {
  assert.deepEqual(fromZero(190_941, 5, 100, 0, 1).ticks, [0, 50_000, 100_000, 150_000, 200_000]);
});

test('nothing to show still gives an axis', () => {
  assert.deepEqual(fromZero(0, 5, 1, 0, 100).ticks, [0, 1]);
});
