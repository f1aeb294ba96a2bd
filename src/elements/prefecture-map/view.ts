import { choroplethLayout, type ChoroplethView } from '../../charts/choropleth/layout.ts';
import { nameOf, type Names } from '../../data/names.ts';
import type { PrefectureExportsSlice } from '../../data/prefecture-exports.ts';
import { noData, prefectureProvenance } from '../../data/provenance.ts';
import { bin, ranges } from '../../model/bins.ts';
import { list, number, usd } from '../../model/format.ts';
import { sourceLine } from '../../model/source.ts';
import { textWidth } from '../../model/text-width.ts';
import type { Topology } from '../../model/topology.ts';
import type { Env } from '../../model/view.ts';
import { text, type Measure } from './text.ts';

/** The measures, the default first: customs figures once they cover every prefecture, the estimate until then. */
export const measuresOf = (slice: PrefectureExportsSlice): readonly [Measure, ...Measure[]] =>
  slice.customsMusd.includes(null) ? ['production', 'customs'] : ['customs', 'production'];

export interface PrefectureMapOptions {
  year: number;
  measure: Measure;
  /** ISO 3166-2 code of the prefecture that is chosen. */
  prefecture: string | undefined;
}

/** Million USD. */
const thresholds = [500, 1000, 2000, 4000, 8000];

/** A tile's text: an English name that is wider than the tile on two lines, broken after the vowel nearest to its middle. */
function tileLines(name: string, side: number): string[] {
  if (!/^[a-z]+$/i.test(name)) return [name.replace(/(?<=.{2})[都府県]$/, '')];
  if (textWidth(name, 12) < side * 0.9) return [name];
  const ends = [...name.matchAll(/[aeiou]/g)].map((match) => match.index + 1).filter((end) => end < name.length - 1);
  const cut = ends.reduce((best, end) => (Math.abs(end - name.length / 2) <= Math.abs(best - name.length / 2) ? end : best), 0);
  return [`${name.slice(0, cut)}-`, name.slice(cut)];
}

/** What each prefecture sells to the United States, on the map or in tiles. */
export function prefectureMapView(
  { exports: slice, names, topology }: { exports: PrefectureExportsSlice; names: Names; topology: Topology },
  { year, measure, prefecture: chosen }: PrefectureMapOptions,
  { width, lang }: Env,
): ChoroplethView {
  const t = text[lang];
  const p = prefectureProvenance[lang];
  const isEstimate = measure === 'production';
  const estimate = isEstimate ? p.estimate : '';
  const all = topology.objects.regions.geometries.map(({ id }) => {
    const i = slice.prefectures.indexOf(id);
    const value = (isEstimate ? slice.productionMusd[i] : slice.customsMusd[i]) ?? null;
    const atLeast = isEstimate && slice.atLeast.includes(id);
    const amount = value === null ? noData[lang] : atLeast ? p.atLeast(usd(value, lang)) : usd(value, lang);
    return { id, name: nameOf(names, id, lang), alias: nameOf(names, id, 'en'), value, atLeast, amount, bin: bin(value, thresholds) };
  });
  const classes = ranges(thresholds, (musd) => (lang === 'ja' ? number(musd / 100) : number(musd / 1000, musd < 1000 ? 1 : 0)));
  const legend = [...classes.map((text, bin) => ({ bin, text })), { bin: -1, text: noData[lang] }].flatMap(({ bin, text }) => {
    const count = all.filter((one) => one.bin === bin).length;
    return bin < 0 && !count ? [] : [{ bin, text: `${text} (${count})` }];
  });
  const { regions, ...drawing } = choroplethLayout({
    width,
    topology,
    unit: t.unit(estimate),
    legend,
    tile: (i, side) => tileLines(all[i]?.name ?? '', side),
    callouts: [],
  });
  const marks = all
    .flatMap((one, i) => {
      const region = regions[i];
      const spoken = t.spoken(one.name, one.amount, one.value === null ? '' : estimate);
      const tip = [[t.value, one.amount + (estimate && ` (${estimate})`)]] as const;
      // Two thirds of the prefectures are too small for a finger at any width.
      return region ? [{ ...region, ...one, label: one.name, small: true, spoken, tip }] : [];
    })
    .sort((a, b) => (b.value ?? -Infinity) - (a.value ?? -Infinity));
  const title = t.title(year, estimate);
  const source = isEstimate ? slice.source : slice.customsSource;
  const missing = all.filter(({ value }) => value === null).length;
  return {
    ...drawing,
    title,
    takeaway: takeaway(),
    summary: t.summary(year, estimate),
    tone: 'prefectures',
    marks,
    entry: chosen ?? marks[0]?.id ?? '',
    chosen,
    axis: 'y',
    // Most readers never ask for it.
    get table() {
      return {
        caption: title,
        columns: [
          { id: 'order', label: t.order },
          { id: 'prefecture', label: t.prefecture },
          { id: 'value', label: t.value, unit: t.million + (estimate && ` (${estimate})`) },
        ],
        rows: marks.map(({ id, name, value, atLeast }, i) => {
          const amount = value === null ? noData[lang] : number(value, 1);
          return {
            id,
            ...(atLeast && { note: p.atLeast('').trim() }),
            cells: [
              { value: i + 1, text: String(i + 1) },
              { value: name, text: name },
              { value, text: atLeast ? p.atLeast(amount) : amount },
            ],
          };
        }),
      };
    },
    source: { text: sourceLine(source, isEstimate ? p.production : p.customs, lang), url: source.url },
    notes: [
      ...(isEstimate ? [p.productionNote(slice.atLeast.length)] : missing ? [p.customsNote(missing)] : []),
      ...(drawing.inset ? [t.drawn] : []),
    ],
  };

  function takeaway(): string {
    const found = all.find(({ id }) => id === chosen);
    if (found) return found.value === null ? t.unknown(found.name, year) : t.chosen(found.name, found.amount, year, estimate);
    const known = marks.filter(({ value }) => value !== null);
    const first = known[0];
    if (!first) return '';
    if (known.length === 1) return t.only(first.name, first.amount, year);
    const three = known.slice(0, 3).map(({ name }) => name);
    return t.takeaway(list(three, lang), first.amount, known.filter(({ value }) => (value ?? 0) >= 1000).length, year, estimate);
  }
}
