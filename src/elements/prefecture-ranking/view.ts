import type { BarsView } from '../../charts/bars/layout.ts';
import { rankedBars } from '../../charts/bars/ranked-bars.ts';
import { publishedNotes } from '../../data/prefecture-figures.ts';
import { prefectureProvenance } from '../../data/provenance.ts';
import { countryOf } from '../../model/country.ts';
import { axisUnit, number, usd } from '../../model/format.ts';
import { qualityText } from '../../model/quality.ts';
import { originOf, sourceLine } from '../../model/source.ts';
import type { ViewContext } from '../../model/view.ts';
import { prefecturesOf, type Options, type Slices } from './figures.ts';
import { text } from './text.ts';

/** The first prefectures by their goods exports, in all or per 100,000 residents. */
export function prefectureRankingView(slices: Slices, options: Options, { width, lang, partner = 'US' }: ViewContext): BarsView {
  const { year, measure, per } = options;
  const t = text[lang];
  const q = qualityText[lang];
  const country = countryOf(partner, lang);
  const { shown, missing, quality, source } = prefecturesOf(slices, options, lang);
  const [first] = shown;
  const max = first?.valueMusd ?? 0;
  const unit = axisUnit(max, lang);
  const { marks, ...drawing } = rankedBars(
    shown.map(({ code, name, rank, valueMusd, totalMusd, perResidentsMusd, quality: known }) => {
      const tipOf = (musd: number): string => q.amount(usd(musd, lang), known) + q.ofLabel(quality);
      return {
        id: code,
        label: name,
        rank,
        length: valueMusd,
        text: q.amount(usd(valueMusd, lang, true), known),
        value: valueMusd,
        spoken: t.spoken(rank, name, usd(valueMusd, lang), known),
        tip: [[t.total(country), tipOf(totalMusd)] as const, [t.perResidents, tipOf(perResidentsMusd)] as const],
      };
    }),
    {
      width,
      max,
      unit: { perUnit: unit.perUnit, name: t.unit(per, unit.name, quality) },
      formatTick: (units) => number(units, lang),
    },
  );
  return {
    ...drawing,
    title: t.title(per, country, shown.length, year, quality),
    takeaway: first ? t.takeaway(per, country, first.name, usd(first.valueMusd, lang), first.quality, year) : '',
    summary: t.summary(per, country, year, quality),
    tone: 'prefectures',
    marks: marks.map(({ item: _, ...mark }) => mark),
    entry: first?.code ?? '',
    axis: 'y',
    source: sourceLine(source, prefectureProvenance[lang][measure], lang),
    notes: [
      ...(originOf(source) === 'published' ? publishedNotes(slices.exports, measure, missing, lang) : []),
      ...(slices.exports.hasCustomResidents ? [] : [t.census]),
    ],
  };
}
