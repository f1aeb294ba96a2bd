import { classesOf, legendOf, rangeTexts } from '../../charts/choropleth/classes.ts';
import { choroplethLayout, type ChoroplethView } from '../../charts/choropleth/layout.ts';
import { byValue, firstThree, millionRangeText } from '../../charts/choropleth/regions.ts';
import { nameOf } from '../../data/names.ts';
import { publishedNotes } from '../../data/prefecture-figures.ts';
import { noData, prefectureProvenance } from '../../data/provenance.ts';
import { country } from '../../model/country.ts';
import { usd } from '../../model/format.ts';
import { qualityText } from '../../model/quality.ts';
import { originOf, sourceLine } from '../../model/source.ts';
import type { Env } from '../../model/view.ts';
import { prefecturesOf, type Options, type Prefecture, type Slices } from './figures.ts';
import { text } from './text.ts';
import { tileLines } from './tile.ts';

/** Million USD. */
const thresholds = [500, 1000, 2000, 4000, 8000];

/** The goods exports of each prefecture, on the map or in tiles. */
export function prefectureMapView(slices: Slices, options: Options, { width, lang, partner = 'US' }: Env): ChoroplethView {
  const { year, measure, prefecture: chosen } = options;
  const t = text[lang];
  const q = qualityText[lang];
  const none = noData[lang];
  const about = country(partner, lang);
  const classOf = classesOf(thresholds);
  const { all: figures, quality, source } = prefecturesOf(slices, options, lang);
  const all = figures.map((prefecture) => ({ ...prefecture, bin: classOf(prefecture.score) }));
  const amount = ({ score }: Prefecture): string => (score === null ? none : usd(score, lang));

  const { regions, ...drawing } = choroplethLayout({
    width,
    topology: slices.topology,
    unit: t.unit(quality),
    legend: legendOf(
      rangeTexts(thresholds, (musd) => millionRangeText(musd, lang)),
      none,
      all,
    ),
    tile: (i, side) => tileLines[lang](all[i]?.name ?? '', side),
    callouts: [],
  });
  const sorted = byValue(all.flatMap((prefecture, i) => (regions[i] ? [{ ...prefecture, region: regions[i] }] : [])));
  const missing = all.filter(({ score }) => score === null).length;
  return {
    ...drawing,
    title: t.title(about, year, quality),
    takeaway: takeaway(),
    summary: t.summary(about, year, quality),
    tone: 'prefectures',
    marks: sorted.map((prefecture) => {
      const { id, name, score, bin, region } = prefecture;
      const known = score === null ? 'exact' : prefecture.quality;
      return {
        ...region,
        id,
        label: name,
        alias: nameOf(slices.names, id, 'en'),
        bin,
        // Two thirds of the prefectures are too small for a finger at any width.
        small: true,
        value: score,
        spoken: t.spoken(name, amount(prefecture), known),
        tip: [[t.value(about), q.amount(amount(prefecture), known) + q.ofLabel(quality)]],
      };
    }),
    entry: chosen ?? sorted[0]?.id ?? '',
    chosen,
    axis: 'y',
    source: sourceLine(source, prefectureProvenance[lang][measure], lang),
    notes: [
      ...(originOf(source) === 'published' ? publishedNotes(slices.exports, measure, missing, lang) : []),
      ...(drawing.inset ? [t.drawn] : []),
    ],
  };

  function takeaway(): string {
    const found = all.find(({ id }) => id === chosen);
    if (found) return found.score === null ? t.unknown(found.name, year) : t.chosen(about, found.name, amount(found), found.quality, year);
    const known = sorted.filter(({ score }) => score !== null);
    const [first] = known;
    if (!first) return '';
    if (known.length === 1) return t.only(about, first.name, q.amount(amount(first), first.quality), year);
    const over1bn = known.filter(({ score }) => (score ?? 0) >= 1000).length;
    return t.takeaway(about, firstThree(known, lang), amount(first), first.quality, over1bn, year);
  }
}
