import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linePath, polygonsPath } from '../../data/maps/path-data.ts';
import type { Point, Ring } from '../../data/maps/planar.ts';
import { linesOf } from '../support/path-lines.ts';

const line: Point[] = [
  [99, 570],
  [102, 566],
  [105, 568],
  [105, 560],
];
const ring: Ring = [...line, [99, 570]];

test('linePath() writes the first point and the step to each next point', () => {
  assert.equal(linePath(line), 'M99 570l3-4 3 2 0-8');
});

test('linePath() separates a negative first coordinate too', () => {
  assert.equal(
    linePath([
      [-1, -2],
      [0, 0],
    ]),
    'M-1-2l1 2',
  );
});

test('polygonsPath() writes every ring of every polygon, and closes it without repeating its first point', () => {
  assert.equal(polygonsPath([[ring], [ring, ring]]), 'M99 570l3-4 3 2 0-8z'.repeat(3));
});

test('the reader of path data that the map tests use returns what was written, and refuses other forms', () => {
  assert.deepEqual(linesOf(linePath(line)), [line]);
  assert.deepEqual(linesOf(linePath(line) + polygonsPath([[ring]])), [line, ring]);
  for (const other of ['', 'M1 2', 'M1 2L3 4', 'M1 2l3 4.5', 'M1 2l3 4 5', 'M1 2l3 4z5', 'm1 2l3 4'])
    assert.throws(() => linesOf(other), /^Error: found the path data/, other);
});
