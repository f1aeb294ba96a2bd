import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inStableOrder } from '../../src/charts/stable-order.ts';

test('marks have one order, in whatever order the ranking of a year has them, so that their nodes stay where they are', () => {
  const regions = ['CA', 'TX', 'WA', 'AK', 'NY'];
  const rankings = regions.map((_, first) => [...regions.slice(first), ...regions.slice(0, first)]);
  for (const ranking of [...rankings, ...rankings.map((ranking) => ranking.toReversed())])
    assert.deepEqual(inStableOrder(ranking.map((id) => ({ id }))).map(({ id }) => id), ['AK', 'CA', 'NY', 'TX', 'WA']); // prettier-ignore
});
