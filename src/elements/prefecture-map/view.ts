import { classesOf, legendOf, rangeNames } from '../../charts/choropleth/classes.ts';
import { choroplethLayout, type ChoroplethView } from '../../charts/choropleth/layout.ts';
import { leading, placedByValue, spokenThreshold, thresholdText } from '../../charts/choropleth/regions.ts';
import { nameOf } from '../../data/names.ts';
import { prefectureText, publishedNotes } from '../../data/prefecture-text.ts';
import { noData, prefectureProvenance } from '../../data/provenance.ts';
import { amountInSentence, amountLabel, amountWithNote } from '../../model/amount.ts';
import { countryOf } from '../../model/country.ts';
import { list, usd } from '../../model/format.ts';
import { originOf, sourceLine } from '../../model/source.ts';
import type { ViewContext } from '../../model/view.ts';
import { leadersOf, prefecturesOf, yearWithNotes, type Options, type Prefecture, type Slices } from './figures.ts';
import { text } from './text.ts';
import { tileLines } from './tile.ts';

/** Million USD. */
const thresholds = [500, 1000, 2000, 4000, 8000];
const billionMusd = 1000;

/** The goods exports of each prefecture, on a map or in tiles. */
export function prefectureMapView(slices: Slices, options: Options, { width, lang, partner = 'US' }: ViewContext): ChoroplethView {
  const { year, measure, prefecture: chosen } = options;
  const t = text[lang];
  const p = prefectureText[lang];
  const noDataText = noData[lang];
  const country = countryOf(partner, lang);
  const classOf = classesOf(thresholds);
  const prefectures = prefecturesOf(slices, options, lang);
  const { known, unknown, quality, source } = prefectures;
  const all = prefectures.all.map((prefecture) => ({ ...prefecture, bin: classOf(prefecture.score) }));
  const yearText = yearWithNotes(prefectures, year, lang);
  const label = ({ amount }: Prefecture): string => (amount ? amountWithNote(amount, lang) : noDataText);

  const maxMusd = Math.max(...all.map(({ amount }) => amount?.musd ?? 0));
  const { regions, ...drawing } = choroplethLayout({
    width,
    map: slices.map,
    unit: t.unit(quality),
    legend: legendOf(
      rangeNames(thresholds, (musd) => thresholdText(musd, lang), spokenThreshold[lang], lang),
      noDataText,
      all,
      { lang },
    ),
    tileText: (i, side) => tileLines[lang](all[i]?.name ?? '', side),
    callouts: [],
    labels: leading(all).map(({ id, name, amount }) => ({ id, lines: [name, amount ? amountLabel(amount, maxMusd, lang) : ''] })),
  });
  const sorted = placedByValue(all, regions);
  // A figure that is a lower bound can be higher than the others.
  const isExact = !all.some(({ amount }) => amount?.isAtLeast);
  return {
    ...drawing,
    title: t.title(measure, country, yearText),
    takeaway: takeaway(),
    summary: t.summary(measure, country, yearText),
    tone: 'prefectures',
    marks: sorted.map((prefecture) => {
      const { id, name, score, bin, layout } = prefecture;
      return {
        ...layout,
        id,
        label: name,
        alias: nameOf(slices.names, id, 'en'),
        bin,
        // Two thirds of the prefectures are too small for a finger at every width.
        isSmall: true,
        value: score,
        ...(isExact && { series: 'prefectures' }),
        spoken: t.spoken(name, label(prefecture)),
        tip: [[t.value(measure, country), label(prefecture)]],
      };
    }),
    entry: chosen ?? sorted[0]?.id ?? '',
    axis: 'y',
    source: sourceLine(source, prefectureProvenance[lang][measure], lang),
    notes: [
      ...(originOf(source) === 'published'
        ? publishedNotes(slices.exports, measure, unknown, slices.names, lang, (musd) => usd(musd, lang))
        : []),
      ...(drawing.inset ? [t.mapNote] : []),
    ],
  };

  function takeaway(): string {
    const statement = { measure, country, per: 'total', year } as const;
    const prefecture = all.find(({ id }) => id === chosen);
    if (prefecture)
      return prefecture.amount
        ? p.one({ ...statement, names: prefecture.name, isTie: false, amount: amountInSentence(prefecture.amount, lang) }, [])
        : t.unknown(prefecture.name, year);
    const { first, named } = leadersOf(known);
    const [largest] = first;
    if (!largest) return p.noFigures(year);
    const namesOf = (prefectures: readonly Prefecture[]): string[] => prefectures.map(({ name }) => name);
    const amount = amountInSentence(largest.amount, lang);
    if (!unknown.length) {
      const isOrdered = new Set(named.map(({ score }) => score)).size === named.length;
      const over1bn = namesOf(known.filter(({ score }) => score >= billionMusd));
      return t.takeaway({ measure, country, year, first: namesOf(first), named: namesOf(named), isOrdered, amount, over1bn, quality });
    }
    const several = { ...statement, names: list(namesOf(first), lang), isTie: first.length > 1, amount };
    return known.length === 1 ? p.one(several, unknown) : p.largestKnown(several, namesOf(known), unknown);
  }
}
