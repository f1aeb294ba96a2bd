import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rowsLayout } from '../../src/charts/stack/rows-layout.ts';
import { textWidth } from '../../src/model/text-width.ts';

const shares = [[0.32, 0.74], [0.15, 0.07], [0.5, 0.16], [0, 0.03]] as const; // prettier-ignore
const names = ['Machinery and transport equipment', 'Chemicals', 'Food and live animals', 'Other'];
const draw = (width: number, flows = [0, 1], ghost?: number) =>
  rowsLayout({
    width,
    largestShares: flows.map((flow) => [0.5, 0.74][flow]!),
    unit: 'Outlines: 2013',
    columns: flows.map((flow) => ({
      head: flow ? 'Imports' : 'Exports',
      parts: names.map((label, i) => ({
        id: `${flow}-${i}`,
        key: String(i),
        colour: undefined,
        share: shares[i]![flow]!,
        shareText: `${Math.round(shares[i]![flow]! * 100)}%`,
        label,
        ghost,
      })),
    })),
  });

for (const width of [280, 460, 1000])
  test(`of two flows, the bars grow to both sides of one line, on one scale, with their shares inside the drawing, in ${width} px`, () => {
    const { parts, axisLine } = draw(width);
    const axisX = Number(/^M([\d.]+),/.exec(axisLine)![1]);
    const perShare = parts[4]!.box.width / 0.74;
    for (const [i, { box, text, key }] of parts.entries()) {
      const isLeft = i < names.length;
      const share = shares[Number(key)]![isLeft ? 0 : 1];
      assert.ok(Math.abs(box.width - share * perShare) < 0.2, `${box.width} for ${share}`);
      const [from, to] = isLeft ? [box.x + box.width, box.x] : [box.x, box.x + box.width];
      assert.ok(Math.abs(from - axisX - (isLeft ? -1 : 1)) < 0.2, `${from} beside ${axisX}`);
      assert.ok(Math.abs(Math.abs(text.x - to) - 5) < 0.2, `${text.x} beside ${to}`);
      assert.equal(text.anchor, isLeft ? 'end' : 'start');
      const end = isLeft ? text.x - textWidth(text.share, 12) : text.x + textWidth(text.share, 12);
      assert.ok(end >= -0.2 && end <= width + 0.2, `${text.share} ends at ${end} of ${width}`);
    }
    // The longest bars with their shares take the whole width, but for that of the names.
    const longest = Math.max(...parts.map(({ text }) => text.x + (text.anchor === 'start' ? textWidth(text.share, 12) : 0)));
    assert.ok(longest > width - 2, `${longest} of ${width}`);
  });

test('every row is at least 24 px high for a finger, on its side of the line, and rows do not overlap', () => {
  for (const [width, flows] of [
    [280, [0, 1]],
    [1000, [0, 1]],
    [320, [1]],
    [700, [1]],
  ] as const) {
    // prettier-ignore
    const { parts, height, axisLine } = draw(width, [...flows]);
    const axisX = Number(/^M([\d.]+),/.exec(axisLine)![1]);
    const firstFlow = parts.slice(0, names.length);
    for (const [i, { hit, box, title }] of firstFlow.entries()) {
      assert.ok(hit.height >= 24, `${hit.height} px`);
      assert.ok(hit.y <= box.y && hit.y + hit.height >= box.y + box.height);
      assert.deepEqual([hit.x, hit.width], flows.length > 1 ? [0, axisX] : [0, width]);
      const below = firstFlow[i + 1]?.hit.y ?? height;
      assert.ok(hit.y + hit.height < below);
      assert.ok(title!.y > hit.y && title!.y < hit.y + hit.height);
    }
    for (const { hit, title } of parts.slice(names.length)) {
      assert.deepEqual([hit.x, hit.width], [axisX, width - axisX]);
      assert.equal(title, undefined, 'the name is written once');
    }
  }
});

test('in a narrow drawing the name is above its bar and the line has a gap there; in a wide one it is before the bar', () => {
  const narrow = draw(320, [1]);
  for (const { title, box } of narrow.parts) assert.ok(title!.y < box.y);
  assert.equal(narrow.axisLine.split('M').length - 1, names.length);
  const wide = draw(700, [1]);
  for (const { title, box } of wide.parts) {
    assert.ok(Math.max(...title!.lines.map((line) => textWidth(line, 12))) < box.x);
    assert.ok(title!.y > box.y && title!.y < box.y + box.height + 15 * title!.lines.length);
  }
  assert.equal(wide.axisLine.split('M').length - 1, 1);
});

test('a share that is not zero is seen as a bar of at least 1 px, and zero has none', () => {
  const { parts } = rowsLayout({
    width: 300,
    largestShares: [1],
    columns: [{ head: '', parts: [0, 0.0001].map((share, i) => ({ id: `${i}`, key: `${i}`, colour: undefined, share, shareText: '', label: 'x' })) }], // prettier-ignore
  });
  assert.deepEqual(parts.map(({ box }) => box.width), [0, 1]); // prettier-ignore
});

test('an outline of another year begins at the same line, and the share stands behind the longer of the two', () => {
  for (const { box, ghost, text } of draw(700, [1], 0.6).parts) {
    assert.equal(ghost!.x, box.x);
    assert.deepEqual([ghost!.y, ghost!.height], [box.y, box.height]);
    assert.ok(Math.abs(text.x - box.x - Math.max(box.width, ghost!.width) - 5) < 0.2);
  }
});

test('the heads of two flows stand at both sides of the line, above the rows and below the unit', () => {
  const { heads, parts, unit } = draw(1000);
  assert.deepEqual(heads.map(({ anchor }) => anchor), ['end', 'start']); // prettier-ignore
  assert.equal(heads[1]!.x - heads[0]!.x, 16);
  for (const { y } of heads) assert.ok(y > unit.y + 9 && y < parts[0]!.hit.y, `${y}`);
});
