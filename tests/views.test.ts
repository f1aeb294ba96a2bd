/**
 * The views of all charts as plain data: words, figures and the places of everything that is drawn. They are compared with reviewed ones in
 * tests/output/views; `npm run update:views` replaces them.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { placeLabels, type Label } from '../src/charts/lines/labels.ts';
import type { ChoroplethView } from '../src/charts/choropleth/layout.ts';
import type { LinesView, YearMark } from '../src/charts/lines/layout.ts';
import type { PanelMark, PanelsView } from '../src/charts/lines/panels.ts';
import { description } from '../src/model/description.ts';
import type { History } from '../src/model/history.ts';
import type { Outline } from '../src/model/outline.ts';
import type { Mark, MarkState, View } from '../src/model/view.ts';
import type { Attributes } from '../src/server/attributes.ts';
import { createElement, type CreatedElement } from '../src/server/create-element.ts';
import { registerPartnerPacks } from './support/partner-packs.ts';
import { charts } from './support/tags.ts';
import { reviewedCharts, type Case } from './views/cases.ts';
import { linesOf, words } from './views/lines.ts';

registerPartnerPacks();

const historyOf = ({ element, lang }: CreatedElement, id: string, partner: unknown): History | undefined =>
  (element as unknown as { history: (options: unknown, id: string, reader: object) => History | undefined }).history(
    element.options.value,
    id,
    { lang, ...(partner !== undefined && { partner }) },
  );

/** The rings around a mark. */
function ringsOf({ element }: CreatedElement, view: View, mark: Mark): Record<MarkState, readonly Outline[]> {
  const { outline } = element as unknown as { outline: (mark: Mark, state: MarkState, view: View) => readonly Outline[] };
  const ringOf = (state: MarkState): readonly Outline[] => outline.call(element, mark, state, view);
  return { previewed: ringOf('previewed'), chosen: ringOf('chosen'), focused: ringOf('focused') };
}

/** The figures at the dots of a year in a chart of lines. They are placed when the year is shown. */
function labelsOf(view: View, mark: Mark): Label[] | undefined {
  const { surroundings } = 'panels' in view ? (view as PanelsView).panels[(mark as PanelMark).panel]! : (view as LinesView);
  return surroundings && placeLabels(mark as YearMark, surroundings);
}

/** What a chart shows, with the words and figures of some of its marks, and their rows in the table. */
function linesOfCase(tag: string, { attributes, width, isDrawingOnly = false }: Case, marks: readonly string[]): string[] {
  const created = createElement(tag, attributes, width);
  const { shown: view, shownTable: table } = created.element;
  assert.ok(view && table);
  const isListed = ({ id }: { id: string }): boolean => marks.includes(id);
  const listed = view.marks.filter(isListed);
  const { rows, ...head } = table;
  const leftOut = isDrawingOnly ? words : [];
  // The outlines of regions are those of the map, in every drawing.
  const regionKeys = tag.endsWith('-map') ? ['path'] : [];
  const drawn = [
    `== ${Object.entries(attributes).map(([name, value]) => `${name}="${String(value)}"`).join(' ')}, ${width} px`, // prettier-ignore
    ...linesOf('view', { ...view, marks: view.marks.length }, leftOut),
    ...listed.flatMap((mark) => linesOf(mark.id, mark, [...leftOut, ...regionKeys])),
    ...listed.flatMap((mark) => labelsOf(view, mark)?.flatMap((label) => linesOf(`label of ${mark.id}`, label)) ?? []),
  ];
  if (isDrawingOnly) return drawn;
  return [
    ...drawn,
    ...listed.slice(0, 2).flatMap((mark) => linesOf(`rings of ${mark.id}`, ringsOf(created, view, mark), regionKeys)),
    ...linesOf('description', description(view, created.lang)),
    ...linesOf('table', { ...head, rows: rows.length }),
    ...rows.filter(isListed).flatMap((row) => linesOf(row.id, row)),
    ...listed.slice(0, 1).flatMap(({ id }) => linesOf(`history of ${id}`, historyOf(created, id, attributes.partner))),
  ];
}

test('every chart is reviewed', () => assert.deepEqual(Object.keys(reviewedCharts).sort(), charts));

for (const [tag, { marks, cases }] of Object.entries(reviewedCharts))
  test(`the words, figures and places of <${tag}> in ${cases.length} views are the reviewed ones`, (t) => {
    const text = cases.flatMap((each) => linesOfCase(tag, each, marks)).join('\n');
    t.assert.fileSnapshot(`${text}\n`, fileURLToPath(new URL(`output/views/${tag}.txt`, import.meta.url)), { serializers: [String] });
  });

/** The placed texts of a drawing in a line: each with its position and anchor. */
const placesOf = (labels: readonly { id: string; x: number; y: number; anchor?: string }[]): string =>
  labels.map(({ id, x, y, anchor = '' }) => `${id} ${x.toFixed(1)},${y.toFixed(1)} ${anchor}`.trim()).join('; ');

/** Where the figures of every year are, in charts whose lines are close together, cross or have steep slopes. */
function labelPlacesOfYears(attributes: Attributes, width: number): string[] {
  const { shown } = createElement('trade-balance', attributes, width).element;
  const { marks, surroundings } = shown as LinesView;
  const head = `== ${Object.values(attributes).join(' ')}, ${width} px`;
  return [head, ...marks.map((mark) => `${mark.label}: ${placesOf(placeLabels(mark, surroundings))}`)];
}

/** Where the names of the largest regions are, in every year of a map. */
function labelPlacesOfMap(tag: string, attributes: Attributes, years: readonly number[], width: number): string[] {
  const lines = years.map((year) => {
    const { shown } = createElement(tag, { ...attributes, year }, width).element;
    return `${year}: ${placesOf((shown as ChoroplethView).labels.map(({ lines: [line], ...label }) => ({ ...label, y: line!.y })))}`;
  });
  return [`== ${tag} ${Object.values(attributes).join(' ')}, ${width} px`, ...lines];
}

test('the figures at the dots of every year and the names of the largest regions are at the reviewed places', (t) => {
  const balances = [{ measure: 'total' }, { measure: 'services', lang: 'ja' }, { measure: 'goods' }, { partner: 'NL' }, { partner: 'GB' }];
  const maps = [{ measure: 'value' }, { measure: 'share', lang: 'ja' }, { compare: 2013 }];
  const years = Array.from({ length: 8 }, (_, i) => 2013 + i);
  const lines = [320, 700].flatMap((width) => [
    ...balances.flatMap((attributes) => labelPlacesOfYears(attributes, width)),
    ...maps.flatMap((attributes) => labelPlacesOfMap('state-map', attributes, years, width + 180)),
    ...['en', 'ja'].flatMap((lang) => labelPlacesOfMap('prefecture-map', { lang }, [2014], width + 180)),
  ]);
  const file = fileURLToPath(new URL('output/views/label-places.txt', import.meta.url));
  t.assert.fileSnapshot(`${lines.join('\n')}\n`, file, { serializers: [String] });
});
