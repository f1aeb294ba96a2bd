import { classesOf, legendOf, rangeTexts } from '../../charts/choropleth/classes.ts';
import { choroplethLayout, type ChoroplethView } from '../../charts/choropleth/layout.ts';
import { firstThree, placedByValue, thresholdText } from '../../charts/choropleth/regions.ts';
import { nameOf } from '../../data/names.ts';
import { publishedNotes } from '../../data/prefecture-figures.ts';
import { noData, prefectureProvenance } from '../../data/provenance.ts';
import { countryOf } from '../../model/country.ts';
import { usd } from '../../model/format.ts';
import { qualityText } from '../../model/quality.ts';
import { originOf, sourceLine } from '../../model/source.ts';
import type { ViewContext } from '../../model/view.ts';
import { prefecturesOf, type Options, type Prefecture, type Slices } from './figures.ts';
import { text } from './text.ts';
import { tileLines } from './tile.ts';

/** Million USD. */
const thresholds = [500, 1000, 2000, 4000, 8000];

/** The goods exports of each prefecture, on a map or in tiles. */
export function prefectureMapView(slices: Slices, options: Options, { width, lang, partner = 'US' }: ViewContext): ChoroplethView {
  const { year, measure, prefecture: chosen } = options;
  const t = text[lang];
  const q = qualityText[lang];
  const noDataText = noData[lang];
  const country = countryOf(partner, lang);
  const classOf = classesOf(thresholds);
  const { all: figures, quality, source } = prefecturesOf(slices, options, lang);
  const all = figures.map((prefecture) => ({ ...prefecture, bin: classOf(prefecture.score) }));
  const amount = ({ score }: Prefecture): string => (score === null ? noDataText : usd(score, lang));

  const { regions, ...drawing } = choroplethLayout({
    width,
    topology: slices.topology,
    unit: t.unit(quality),
    legend: legendOf(
      rangeTexts(thresholds, (musd) => thresholdText(musd, lang)),
      noDataText,
      all,
    ),
    tileText: (i, side) => tileLines[lang](all[i]?.name ?? '', side),
    callouts: [],
  });
  const sorted = placedByValue(all, regions);
  const missing = all.filter(({ score }) => score === null).length;
  return {
    ...drawing,
    title: t.title(country, year, quality),
    takeaway: takeaway(),
    summary: t.summary(country, year, quality),
    tone: 'prefectures',
    marks: sorted.map((prefecture) => {
      const { id, name, score, bin, layout } = prefecture;
      const markQuality = score === null ? 'exact' : prefecture.quality;
      return {
        ...layout,
        id,
        label: name,
        alias: nameOf(slices.names, id, 'en'),
        bin,
        // Two thirds of the prefectures are too small for a finger at every width.
        isSmall: true,
        value: score,
        spoken: t.spoken(name, amount(prefecture), markQuality),
        tip: [[t.value(country), q.amount(amount(prefecture), markQuality) + q.ofLabel(quality)]],
      };
    }),
    entry: chosen ?? sorted[0]?.id ?? '',
    chosen,
    axis: 'y',
    source: sourceLine(source, prefectureProvenance[lang][measure], lang),
    notes: [
      ...(originOf(source) === 'published' ? publishedNotes(slices.exports, measure, missing, lang) : []),
      ...(drawing.inset ? [t.mapNote] : []),
    ],
  };

  function takeaway(): string {
    const prefecture = all.find(({ id }) => id === chosen);
    if (prefecture)
      return prefecture.score === null
        ? t.unknown(prefecture.name, year)
        : t.chosen(country, prefecture.name, amount(prefecture), prefecture.quality, year);
    const known = sorted.filter(({ score }) => score !== null);
    const [first] = known;
    if (!first) return '';
    if (known.length === 1) return t.only(country, first.name, q.amount(amount(first), first.quality), year);
    const over1bn = known.filter(({ score }) => (score ?? 0) >= 1000).length;
    return t.takeaway(country, firstThree(known, lang), amount(first), first.quality, over1bn, year);
  }
}
