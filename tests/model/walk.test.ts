import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { createWalk } from '../../src/model/walk.ts';

const opposites = { ArrowUp: 'ArrowDown', ArrowRight: 'ArrowLeft', ArrowDown: 'ArrowUp', ArrowLeft: 'ArrowRight' };

interface RegionMap {
  regions: { id: string; to: number[] }[];
}

for (const map of ['us-states', 'prefectures']) {
  const { regions } = JSON.parse(readFileSync(new URL(`../../data/slices/${map}.json`, import.meta.url), 'utf8')) as RegionMap;
  const marks = regions.map(({ id, to }) => ({
    ...{ id, label: id, spoken: id, value: 1, x: 0, y: 0, tip: [] },
    neighbours: to.map((index) => regions[index]?.id),
  }));

  test(`after every arrow key on the map of ${map}, the opposite one returns, also after several steps`, () => {
    for (const { id } of marks)
      for (const [key, opposite] of Object.entries(opposites)) {
        const step = createWalk();
        const way = [id];
        while (way.length < 9) {
          const next = step(marks, way.at(-1)!, key, 'x')!;
          if (next === way.at(-1)) break;
          way.push(next);
        }
        const back = way.slice(1).map((_, i) => step(marks, way.at(-1 - i)!, opposite, 'x'));
        assert.deepEqual(back, way.slice(0, -1).reverse(), `${way.join(' ')}, then ${opposite}`);
      }
  });
}

test('a way back ends where the focus has moved by other means', () => {
  const neighbours: Record<string, string[]> = { A: ['', 'B', '', ''], B: ['', '', '', 'C'], C: ['', 'B', '', ''] };
  const marks = Object.entries(neighbours).map(([id, next]) => ({
    ...{ id, label: id, spoken: id, value: 1, x: 0, y: 0, tip: [] },
    neighbours: next.map((id) => id || undefined),
  }));
  const step = createWalk();
  assert.equal(step(marks, 'A', 'ArrowRight', 'x'), 'B');
  assert.equal(step(marks, 'B', 'ArrowLeft', 'x'), 'A');
  assert.equal(step(marks, 'A', 'ArrowRight', 'x'), 'B');
  // Find has moved the focus to C and back.
  assert.equal(step(marks, 'C', 'ArrowRight', 'x'), 'B');
  assert.equal(step(marks, 'B', 'Home', 'x'), 'A');
  assert.equal(step(marks, 'B', 'ArrowLeft', 'x'), 'C');
});
