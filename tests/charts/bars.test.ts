import assert from 'node:assert/strict';
import { test } from 'node:test';
import { barsLayout } from '../../src/charts/bars/layout.ts';
import { textWidth } from '../../src/model/text-width.ts';

const items = [
  { label: 'Canada', value: 3000, text: '$3.0 bn', detail: '' },
  { label: 'South Korea', value: 1500, text: '$1.5 bn', detail: '', ghost: 2000 },
  { label: 'Japan', value: 0, text: '$0', detail: '' },
];
const draw = (width: number, changes: Partial<Parameters<typeof barsLayout>[0]> = {}) =>
  barsLayout({ width, items, consecutive: 3, max: 3000, unit: { perUnit: 1000, name: 'billion' }, formatTick: String, ...changes });

for (const width of [300, 700])
  test(`bars begin at one line and are as long as their values say, in ${width} px`, () => {
    const { bars, plot, ticks } = draw(width);
    assert.deepEqual([...new Set(bars.map(({ bar }) => bar.x))], [plot.left]);
    const [canada, korea, japan] = bars.map(({ bar }) => bar.width) as [number, number, number];
    assert.ok(Math.abs(canada / korea - 2) < 0.01, `${canada}, ${korea}`);
    assert.equal(japan, 1, 'a bar of nothing is seen as a line');
    assert.ok(Math.abs(bars[1]!.ghost! / korea - 4 / 3) < 0.01);
    assert.equal(bars[0]!.ghost, undefined);
    assert.deepEqual([ticks[0]!.x, ticks[0]!.label, ticks.at(-1)!.x], [plot.left, '0', plot.right]);
    assert.ok(plot.left + canada <= plot.right + 0.1);
    for (const { x, y, bar, row } of bars) assert.deepEqual([x, y], [bar.x + bar.width, row.y + bar.y + bar.height]);
  });

test('rows are 36 px high, in a narrow drawing 34 px, follow each other, and hold their texts', () => {
  for (const [width, height] of [
    [300, 34],
    [700, 36],
  ] as const) {
    // prettier-ignore
    const { bars, plot, height: drawing } = draw(width);
    assert.deepEqual(bars.map(({ row }) => row.y), [44, 44 + height, 44 + 2 * height]); // prettier-ignore
    for (const { row, bar, name, figure } of bars) {
      assert.equal(row.height, height);
      assert.ok(bar.y > 0 && bar.y + bar.height < height);
      assert.ok(name.y - 10 >= 0 && name.y + 4 <= height);
      assert.equal(figure.y, name.y);
    }
    assert.equal(plot.bottom, 44 + 3 * height);
    assert.equal(drawing, plot.bottom + 4);
  }
});

test('in a wide drawing a name is before its bar, and its figure 8 px behind what is drawn of it, inside the drawing', () => {
  const { bars } = draw(700);
  for (const [i, { name, bar, figure, ghost = 0 }] of bars.entries()) {
    assert.ok(name.x + textWidth(items[i]!.label, 13) < bar.x, items[i]!.label);
    assert.deepEqual([figure.x, figure.anchor], [bar.x + Math.max(bar.width, ghost) + 8, 'start']);
    assert.ok(figure.x + textWidth(items[i]!.text, 13) <= 700);
  }
});

test('in a narrow drawing the bar is below its name, which the axis does not cross, and its figure at the end of the row', () => {
  for (const { name, bar, figure } of draw(300).bars) {
    assert.ok(name.x >= bar.x + 3 && name.x <= bar.x + 5, String(name.x));
    assert.ok(bar.y > name.y);
    assert.deepEqual([figure.x, figure.anchor], [298, 'end']);
  }
});

test('a place that is not among the first is in a row below a gap of 22 px, with the mark of the gap in its middle', () => {
  const { bars, gapY, height } = draw(700, { consecutive: 2 });
  assert.deepEqual(bars.map(({ row }) => row.y), [44, 80, 138]); // prettier-ignore
  assert.equal(gapY, 127);
  assert.equal(height, draw(700).height + 22);
  assert.equal(draw(700).gapY, undefined);
});

test('a key takes its height above the first row', () => assert.equal(draw(700, { keyHeight: 20 }).bars[0]!.row.y, 64));

test('a detail that is too long for the line of its name is at the end of the line of its bar, in every row', () => {
  const long = items.map((item) => ({ ...item, detail: 'at least 12th of 38, at most 20th' }));
  for (const { bar, detailY } of draw(300, { items: long }).bars) assert.equal(detailY, bar.y + bar.height);
  const { right } = draw(300, { items: long }).plot;
  assert.ok(right + textWidth(long[0]!.detail, 12) <= 300, `the detail is behind the axis, which ends at ${right}`);
  for (const { detailY } of [...draw(300).bars, ...draw(700, { items: long }).bars]) assert.equal(detailY, undefined);
});

test('the bars end 20 px before the edge of a narrow drawing, 8 px before its details, and 6 px before the figures of a wide one', () => {
  // The axis ends at 3,000, which is the longest bar.
  const endOf = (width: number, changes = {}) => draw(width, changes).plot.right;
  const long = items.map((item) => ({ ...item, detail: 'at least 12th of 38, at most 20th' }));
  assert.equal(endOf(300), 280);
  assert.ok(Math.abs(endOf(300, { items: long }) - (300 - textWidth(long[0]!.detail, 12) - 8)) < 0.1);
  const figures = Math.max(...items.map(({ text }) => textWidth(text, 13))) + 14;
  assert.ok(Math.abs(endOf(700) - (700 - figures - 6)) < 0.1);
});

test('a unit that is wider than the drawing is in two lines, with the bars below them', () => {
  const name = 'percent of goods exports to the world; outlines: 2014; differences in percentage points';
  const { unitLines, bars, height } = draw(280, { unit: { perUnit: 1000, name } });
  assert.deepEqual(unitLines.map(({ text }) => text).join(' '), name);
  assert.equal(unitLines.length, 2);
  for (const { text } of unitLines) assert.ok(textWidth(text, 12) <= 280, text);
  assert.equal(bars[0]!.row.y, 44 + 15);
  assert.equal(height, draw(280).height + 15);
  assert.deepEqual(draw(280).unitLines, [{ y: 12, text: 'billion' }]);
});
