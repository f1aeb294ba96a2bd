import assert from 'node:assert/strict';
import { test } from 'node:test';
import { choroplethLayout } from '../../src/charts/choropleth/layout.ts';
import { prefectures } from '../../src/data/prefectures.ts';
import { usStates } from '../../src/data/us-states.ts';

const legend = ['Under $1 billion', '$1 billion or more'].map((text, bin) => ({ bin, text, spoken: text, widest: text }));
const small = ['RI', 'DE', 'DC'];
const drawStates = (width: number, callouts = small) =>
  choroplethLayout({
    width,
    map: usStates,
    unit: 'Billion dollars',
    legend,
    tileText: (i) => [usStates.regions[i]!.id],
    callouts,
    labels: [],
  });
const ids = usStates.regions.map(({ id }) => id);
type Drawing = ReturnType<typeof drawStates>;
const regionOf = ({ regions }: Drawing, id: string): Drawing['regions'][number] => regions[ids.indexOf(id)]!;

test('each small region has a box of 24 px at the right edge, one below the other, with its id, and a line from the region to it', () => {
  for (const width of [480, 700]) {
    const drawing = drawStates(width);
    const regions = small.map((id) => regionOf(drawing, id));
    for (const [i, { box, leader, x, y, isSmall }] of regions.entries()) {
      assert.ok(box && isSmall, small[i]);
      assert.deepEqual([box.width, box.height, box.lines], [24, 24, [small[i]]]);
      assert.ok(box.x > x && box.x + box.width <= width);
      assert.equal(leader, `M${x},${y}L${box.x},${box.y + 12}`);
    }
    const tops = regions.map(({ box }) => box!.y);
    for (const [i, top] of tops.slice(1).entries()) assert.equal(Math.round(top - tops[i]!), 27);
  }
});

test('the other regions have no box, no line and their own shape', () => {
  const drawing = drawStates(700);
  for (const id of ids.filter((id) => !small.includes(id))) {
    const { box, leader, isSmall, path } = regionOf(drawing, id);
    assert.deepEqual([box, leader, isSmall], [undefined, '', false], id);
    assert.equal(path, usStates.regions[ids.indexOf(id)]!.path);
  }
});

test('in a narrow drawing every region is a tile of at least 24 px that touches no other, in a grid inside the drawing', () => {
  for (const [map, width] of [
    [usStates, 288],
    [usStates, 400],
    [prefectures, 400],
  ] as const) {
    const { regions, height } = choroplethLayout({ width, map, unit: '', legend, tileText: () => [], callouts: [], labels: [] });
    for (const [i, { box, x, y, path }] of regions.entries()) {
      assert.ok(box && box.width >= 24 && box.width === box.height);
      assert.ok(box.x >= 0 && box.x + box.width <= width && box.y + box.height <= height);
      assert.deepEqual([x, y, path], [box.x + box.width / 2, box.y + box.height / 2, '']);
      for (const { box: other } of regions.slice(0, i))
        assert.ok(Math.abs(other!.x - box.x) >= box.width || Math.abs(other!.y - box.y) >= box.height, map.regions[i]!.id);
    }
  }
});

test('the arrow keys go to the nearest tile above, to the right, below and to the left, across gaps of the grid, and to none at its edges', () => {
  const drawing = drawStates(400);
  const next = (id: string): string =>
    regionOf(drawing, id)
      .neighbours!.map((id) => id ?? '–')
      .join(' ');
  assert.deepEqual(['CO', 'IL', 'TN'].map(next), ['WY NE NM UT', 'WI MI IN MN', 'KY NC MS AR']); // prettier-ignore
  assert.deepEqual(['ME', 'AK', 'FL', 'TX', 'HI'].map(next), ['– – NH VT', '– ID WA –', 'DC DE – GA', 'OK LA – HI', 'CA TX – –']); // prettier-ignore
});

test('a map stays where it is when the legend gets a class that it has in other years', () => {
  const noData = { bin: -1, text: 'No data (2)', spoken: 'No data', widest: 'No data (51)' };
  const draw = (width: number, changes: object) =>
    choroplethLayout({ width, map: usStates, unit: 'Billion dollars', legend, tileText: () => [], callouts: [], labels: [], ...changes });
  let moved = 0;
  for (const width of [280, 320, 480, 700, 1200]) {
    const [without, withIt] = [
      draw(width, { otherClass: 'No data (51)' }),
      draw(width, { otherClass: 'No data (51)', legend: [...legend, noData] }),
    ];
    assert.deepEqual([without.height, without.transform, without.beside], [withIt.height, withIt.transform, withIt.beside], `${width} px`);
    assert.deepEqual([without.legend.length, withIt.legend.length], [2, 3]);
    if (draw(width, {}).height !== withIt.height) moved++;
  }
  assert.ok(moved > 0, 'the class needs a row of its own in some widths');
});
