import assert from 'node:assert/strict';
import { test } from 'node:test';
import { touchTarget } from '../../src/charts/choropleth/touch-target.ts';

const mark = (id: string, x: number, y: number, isSmall: boolean) => ({ id, x, y, isSmall });
/** A large region, and two small ones beside each other. The drawing is laid out 700 px wide. */
const view = {
  width: 700,
  marks: [mark('large', 100, 100, false), mark('small', 300, 100, true), mark('other', 330, 100, true)],
} as unknown as Parameters<typeof touchTarget>[0];
const touched = (hit: string | undefined, x: number, y: number, width = 700): string | undefined => touchTarget(view, hit, x, y, width);

test('a finger on a large region selects it, though a small one may be nearer', () => assert.equal(touched('large', 299, 100), 'large'));

test('a finger up to 22 px beside a small region selects it, and one farther away does not', () => {
  assert.equal(touched(undefined, 300, 100), 'small');
  assert.equal(touched(undefined, 278, 100), 'small');
  assert.equal(touched(undefined, 300, 122), 'small');
  assert.equal(touched(undefined, 277.9, 100), undefined);
  assert.equal(touched(undefined, 300, 122.1), undefined);
  assert.equal(touched(undefined, 284, 116.1), undefined);
});

test('between two small regions the nearer one is selected, though the finger is on the other', () => {
  assert.equal(touched('other', 314, 100), 'small');
  assert.equal(touched('small', 316, 100), 'other');
});

test('the reach of a finger is the same on a drawing that is shown smaller', () => {
  assert.equal(touched(undefined, 150 - 22, 50, 350), 'small');
  assert.equal(touched(undefined, 150 - 22.1, 50, 350), undefined);
});
