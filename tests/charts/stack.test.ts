import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stackLayout } from '../../src/charts/stack/layout.ts';
import { textWidth } from '../../src/model/text-width.ts';

/** The names and shares of 2014, with exports and imports. */
const sections: readonly (readonly [name: string, exports: number, imports: number])[] = [
  ['Machinery and transport equipment', 31.6, 74.1],
  ['Miscellaneous manufactured articles', 14.6, 7.4],
  ['Chemicals and related products', 17, 6.9],
  ['Manufactured goods by material', 5.4, 7.6],
  ['Food and live animals', 18.3, 0.5],
  ['Crude materials except fuels', 6.3, 0.5],
  ['Mineral fuels and lubricants', 4, 0.4],
  ['Other (3)', 2.8, 2.6],
];

const draw = (width: number, names: readonly (readonly [name: string, exports: number, imports: number])[] = sections, head = '') =>
  stackLayout({
    width,
    columns: ([1, 2] as const).map((column) => ({
      head,
      parts: names.map((section, i) => ({
        id: `${column}-${i}`,
        key: String(i),
        colour: undefined,
        share: section[column] / 100,
        shareText: `${section[column].toFixed(1)}%`,
        label: section[0],
      })),
    })),
  });

test('stackLayout() writes each name beside its share on one line where it fits', () => {
  for (const width of [668, 1168])
    for (const { text } of draw(width).parts) {
      assert.equal(text.isStacked, false);
      assert.equal(text.name.length, 1, `${width}: ${text.name.join(' / ')}`);
    }
});

test('stackLayout() breaks only the names that do not fit, in two lines beside the share', () => {
  const { parts } = draw(668, [['Electrical equipment, appliances and components', 2.3, 7.3], ...sections.slice(1)]);
  const lines = parts.map(({ text }) => text.name.length);
  assert.deepEqual(lines.slice(0, 8), [2, 1, 1, 1, 1, 1, 1, 1]);
  assert.ok(parts.every(({ text }) => !text.isStacked));
});

test('stackLayout() writes the share above the name in a narrow column', () => {
  assert.ok(draw(288).parts.every(({ text }) => text.isStacked));
});

test('stackLayout() keeps the texts of a column apart and inside the drawing', () => {
  for (const width of [248, 288, 480, 560, 668, 900]) {
    const { parts, height } = draw(width);
    for (const column of [parts.slice(0, sections.length), parts.slice(sections.length)]) {
      const bottoms = column.map(({ text }) => text.y + (text.name.length - (text.isStacked ? 0 : 1)) * 15);
      for (const [i, { text }] of column.entries())
        assert.ok(i === 0 || text.y - bottoms[i - 1]! >= 15, `${width}: ${text.name.join(' ')}`);
      assert.ok(bottoms.at(-1)! <= height, String(width));
    }
  }
});

test('stackLayout() places each text less than 60 px from its part', () => {
  for (const { box, text } of draw(668).parts) {
    const distance = Math.max(box.y - text.y, text.y - (box.y + box.height), 0);
    assert.ok(distance < 60, `${text.name.join(' ')}: ${distance}`);
  }
});

test('stackLayout() makes the columns as tall as many names need, which stay apart and inside', () => {
  const many = Array.from(
    { length: 16 },
    (_, i) => [`Section ${i} of the Standard International Trade Classification`, 6.25, 6.25] as const,
  );
  const [few, drawing] = [draw(288), draw(288, many)];
  const heightOf = ({ parts }: typeof few): number => parts.slice(0, parts.length / 2).reduce((sum, { box }) => sum + box.height, 0);
  assert.ok(heightOf(drawing) > heightOf(few) + 100, `${heightOf(few)}, ${heightOf(drawing)}`);
  const column = drawing.parts.slice(0, many.length);
  // The share and the lines of the name follow each other, each 15 px below the last.
  for (const [i, { text }] of column.entries()) {
    const lastBaseline = text.y + text.name.length * 15;
    assert.ok(lastBaseline + 4 <= (column[i + 1] ? column[i + 1]!.text.y - 10 : drawing.height), text.name.join(' '));
  }
});

test('stackLayout() breaks the headings of two columns so that they stay apart and above the columns', () => {
  const head = 'US goods exports to Japan: $66.9 billion, 4.1% of all goods exports of the United States';
  for (const width of [600, 700]) {
    const { heads, parts } = draw(width, sections, head);
    const [exports, imports] = heads;
    const widest = (lines: readonly string[]): number => Math.max(...lines.map((line) => textWidth(line, 13)));
    assert.ok(exports!.lines.length > 1 && exports!.x - widest(exports!.lines) >= 0, `${width} px`);
    assert.ok(imports!.x > exports!.x && imports!.x + widest(imports!.lines) <= width, `${width} px`);
    for (const { y, lines } of heads) {
      assert.ok(y >= 10, 'the first line is inside the drawing');
      assert.ok(y + (lines.length - 1) * 17 < parts[0]!.box.y, 'the last line is above the column');
    }
  }
});
