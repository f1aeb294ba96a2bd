import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scaleLinear } from 'd3-scale';
import { axisFromZero } from '../../src/charts/axis.ts';

test('axisFromZero(max) ends at the first tick at or above max, for every max from 0.3 to 3,000,000', () => {
  for (let max = 0.3; max < 3e6; max *= 1.07) {
    for (const count of [3, 4, 5, 8]) {
      const { ticks, at } = axisFromZero(max, count, 1, [10, 510]);
      const [step = NaN, end = NaN] = [ticks[1], ticks.at(-1)];
      assert.equal(ticks[0], 0);
      assert.ok(end >= max * (1 - 1e-9) && end - step < max, `${max} in about ${count} steps ends at ${end}`);
      const scale = scaleLinear([0, end], [10, 510]);
      for (const value of [0, max / 3, max]) assert.ok(Math.abs(at(value) - scale(value)) <= 0.05 + 1e-9, `${value} of ${max}`);
    }
  }
});

test('axisFromZero(max, count, perUnit) has ticks that are round in the unit that is written, such as 億ドル', () => {
  assert.deepEqual(axisFromZero(190_941, 5, 100, [0, 1]).ticks, [0, 50_000, 100_000, 150_000, 200_000]);
});

test('axisFromZero() has as many decimals as tell its ticks apart, and no more', () => {
  const digits = (max: number): number => axisFromZero(max, 5, 1, [0, 1]).digits;
  assert.deepEqual([1e6, 100, 5, 1.48, 0.3, 0.02].map(digits), [0, 0, 0, 1, 2, 3]);
  for (let max = 0.003; max < 3e6; max *= 1.07) {
    const axis = axisFromZero(max, 5, 1, [0, 1]);
    const labels = axis.ticks.map((tick) => tick.toFixed(axis.digits));
    assert.equal(new Set(labels).size, labels.length, labels.join());
    assert.deepEqual(labels.map(Number), axis.ticks.map((tick) => Number(tick.toPrecision(12)))); // prettier-ignore
  }
});

test('axisFromZero(0) still has a tick above zero', () => {
  const { ticks } = axisFromZero(0, 5, 1, [0, 100]);
  assert.ok(ticks.length > 1 && (ticks.at(-1) ?? 0) > 0, ticks.join());
});

test('axisFromZero(0) ends at one unit', () => {
  assert.equal(axisFromZero(0, 5, 1, [0, 100]).ticks.at(-1), 1);
  assert.equal(axisFromZero(0, 5, 1000, [0, 100]).ticks.at(-1), 1000);
});
