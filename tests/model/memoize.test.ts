import assert from 'node:assert/strict';
import { test } from 'node:test';
import { memoize } from '../../src/model/memoize.ts';

test('memoize() computes a value once for each argument', () => {
  let computed = 0;
  const sizeOf = memoize((list: readonly number[]) => ({ size: list.length, computed: ++computed }));
  const pair = [1, 2];
  assert.equal(sizeOf(pair), sizeOf(pair));
  assert.deepEqual(sizeOf(pair), { size: 2, computed: 1 });
  // An equal argument is another one.
  assert.deepEqual(sizeOf([1, 2]), { size: 2, computed: 2 });
});
