import assert from 'node:assert/strict';
import { test } from 'node:test';
import { around, contains, distanceTo, grown, lengthInside, overhang, overlap, textBox, type Box } from '../../src/charts/box.ts';
import { textWidth } from '../../src/model/text-width.ts';

const box: Box = { left: 10, right: 30, top: 20, bottom: 50 };
const at = (left: number, top: number, right: number, bottom: number): Box => ({ left, right, top, bottom });

test('the box of a text begins, is centred or ends at its anchor, and has room above and below the baseline', () => {
  const width = textWidth('Texas', 20);
  const size = { top: 83, bottom: 105 };
  assert.deepEqual(textBox('Texas', 50, 100, 'start', 20), { left: 50, right: 50 + width, ...size });
  assert.deepEqual(textBox('Texas', 50, 100, 'middle', 20), { left: 50 - width / 2, right: 50 + width / 2, ...size });
  assert.deepEqual(textBox('Texas', 50, 100, 'end', 20), { left: 50 - width, right: 50, ...size });
});

test('around() and grown() give larger boxes', () => {
  assert.deepEqual(around([box, at(0, 25, 20, 90)]), at(0, 20, 30, 90));
  assert.deepEqual(grown(box, 3), at(7, 17, 33, 53));
});

test('boxes that touch do not overlap, and others overlap by their common area', () => {
  assert.equal(overlap(box, at(30, 20, 40, 50)), 0);
  assert.equal(overlap(box, at(10, 50, 30, 60)), 0);
  assert.equal(overlap(box, at(40, 60, 50, 70)), 0);
  assert.equal(overlap(box, at(25, 40, 100, 100)), 50);
  assert.equal(overlap(at(0, 0, 100, 100), box), 600);
});

test('overhang() adds what leaves each side of an area', () => {
  assert.equal(overhang(box, box), 0);
  assert.equal(overhang(box, at(12, 23, 26, 45)), 2 + 4 + 3 + 5);
});

test('the edges of a box are inside it, and the distance to it is measured from them', () => {
  for (const [x, y] of [
    [10, 20],
    [30, 50],
    [15, 30],
  ] as const) {
    // prettier-ignore
    assert.ok(contains(box, x, y));
    assert.equal(distanceTo(x, y, box), 0);
  }
  for (const [x, y] of [[9.9, 30], [30.1, 30], [20, 19.9], [20, 50.1]] as const) assert.equal(contains(box, x, y), false); // prettier-ignore
  assert.equal(distanceTo(7, 16, box), 5);
  assert.equal(distanceTo(33, 54, box), 5);
  assert.equal(distanceTo(20, 60, box), 10);
});

test('lengthInside() measures the parts of a line inside a box, in either direction', () => {
  assert.equal(lengthInside([[0, 30], [40, 30]], box), 20); // prettier-ignore
  assert.equal(lengthInside([[40, 30], [0, 30]], box), 20); // prettier-ignore
  assert.equal(lengthInside([[15, 30], [20, 30]], box), 5); // prettier-ignore
  assert.equal(lengthInside([[0, 60], [40, 60]], box), 0); // prettier-ignore
  assert.equal(lengthInside([[31, 30], [60, 30]], box), 0); // prettier-ignore
  assert.equal(lengthInside([[0, 30], [9, 30]], box), 0); // prettier-ignore
  assert.equal(lengthInside([[0, 10], [40, 50]], box), Math.hypot(20, 20)); // prettier-ignore
  assert.ok(Math.abs(lengthInside([[20, 0], [20, 100]], box) - 30) < 0.1); // prettier-ignore
  assert.equal(lengthInside([[0, 30], [20, 30], [40, 30]], box), 20); // prettier-ignore
});

test('boxes that share less than a pixel overlap', () => {
  assert.equal(overlap(box, at(29.5, 20, 40, 50)), 15);
  assert.equal(overlap(box, at(10, 49.5, 30, 60)), 10);
});

test('lengthInside() measures a steep line to the edge that it leaves the box by', () => {
  // The line crosses the right edge of the box at y = 50 px.
  assert.ok(Math.abs(lengthInside([[29.8, 0], [30.2, 100]], box) - 30) < 0.1); // prettier-ignore
});
