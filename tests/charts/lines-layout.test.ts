import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linesLayout, type LinesInput } from '../../src/charts/lines/layout.ts';

/** Exports and imports of the years from 2000, in millions. */
const draw = (exports: number[], imports: number[], changes: Partial<LinesInput> = {}) =>
  linesLayout({
    ...{ width: 700, firstYear: 2000, gap: { above: 'Surplus', below: 'Deficit', none: 'Balanced' } },
    upper: { id: 'exports', label: 'Exports', values: exports },
    lower: { id: 'imports', label: 'Imports', values: imports },
    unit: { perUnit: 1000, name: 'Billion dollars' },
    format: (value) => `$${value}`,
    formatTick: String,
    ...changes,
  });
/** How far below the end of its line each name is. */
const distances = ({ lines }: ReturnType<typeof draw>): number[] =>
  lines.map(({ path, y }) => Math.round((y - Number(path.slice(path.lastIndexOf(',') + 1))) * 10) / 10);

test('the name of a line is at its end', () => assert.deepEqual(distances(draw([4000, 5000], [3000, 1000])), [0, 0]));

test('the names of lines that end at nearly one height are 18 px apart, that of the higher line above, whichever line it is', () => {
  const exportsAbove = draw([4000, 3000], [1000, 2990]);
  const importsAbove = draw([4000, 2990], [1000, 3000]);
  for (const { lines } of [exportsAbove, importsAbove]) assert.equal(Math.round(Math.abs(lines[0]!.y - lines[1]!.y)), 18);
  assert.ok(exportsAbove.lines[0]!.y < exportsAbove.lines[1]!.y, 'exports above');
  assert.ok(importsAbove.lines[0]!.y > importsAbove.lines[1]!.y, 'imports above');
  for (const drawing of [exportsAbove, importsAbove])
    for (const distance of distances(drawing)) assert.ok(Math.abs(distance) < 9.1, String(distance));
});

test('the names of two lines that end at nothing are above the years of the axis', () => {
  const { lines, plot } = draw([4000, 0], [3000, 0]);
  assert.deepEqual(lines.map(({ y }) => Math.round(plot.bottom - y)), [18, 0]); // prettier-ignore
});

test('an annotation is at its year, and one of a year that is not drawn is left out', () => {
  const annotations = [1999, 2001, 2003].map((year) => ({ year, text: `In ${year}` }));
  const drawing = draw([1, 2, 3], [3, 2, 1], { annotations });
  assert.deepEqual(drawing.annotations.map(({ lines }) => lines.map(({ text }) => text).join(' ')), ['In 2001']); // prettier-ignore
  assert.equal(drawing.annotations[0]!.x, drawing.years[1]!.x);
});

test('annotations make the drawing higher, and the plot no lower', () => {
  for (const width of [280, 360, 700]) {
    const annotations = [2000, 2001, 2002].map((year) => ({ year, text: `An annotation of the year ${year} in more than one line` }));
    const without = draw([1, 2, 3], [3, 2, 1], { width });
    const drawing = draw([1, 2, 3], [3, 2, 1], { width, annotations });
    const heightOf = ({ plot }: typeof drawing): number => plot.bottom - plot.top;
    assert.ok(drawing.height > without.height + 30, `${width}`);
    assert.ok(Math.abs(heightOf(drawing) - heightOf(without)) <= 1, `${width}: ${heightOf(drawing)}, ${heightOf(without)}`);
  }
});

test('the names of the gap say which line is higher, with its size unless the lines meet', () => {
  const { years } = draw([1, 2, 3], [3, 2, 1]);
  assert.deepEqual(
    years.map(({ gapForms }) => gapForms.at(-1)),
    [['Deficit', '$2'], ['Balanced'], ['Surplus', '$2']],
  );
});
