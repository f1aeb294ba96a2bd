import type { BarsView } from '../../charts/bars/layout.ts';
import { rankedBars } from '../../charts/bars/ranked-bars.ts';
import { prefectureText, publishedNotes } from '../../data/prefecture-text.ts';
import { prefectureProvenance } from '../../data/provenance.ts';
import { amountInSentence, amountLabel, amountWithNote, type Amount } from '../../model/amount.ts';
import { countryOf } from '../../model/country.ts';
import { axisUnit, figure, list, usd } from '../../model/format.ts';
import { originOf, sourceLine } from '../../model/source.ts';
import type { ViewContext } from '../../model/view.ts';
import { prefecturesOf, yearWithNotes, type Options, type Slices } from './figures.ts';
import { text } from './text.ts';

/** The first prefectures by their goods exports, in all or per 100,000 residents. */
export function prefectureRankingView(slices: Slices, options: Options, { width, lang, partner = 'US' }: ViewContext): BarsView {
  const { year, measure, per } = options;
  const t = text[lang];
  const p = prefectureText[lang];
  const country = countryOf(partner, lang);
  const prefectures = prefecturesOf(slices, options, lang);
  const { shown, firstCount, first, known, unknown, quality, source } = prefectures;
  const yearText = yearWithNotes(prefectures, year, lang);
  const inText = { measure, country, per, year: yearText, isPartial: unknown.length > 0 };
  const max = shown[0]?.amount.musd ?? 0;
  const unit = axisUnit(max, lang);
  const tipOf = (total: Amount, perResidents: Amount): [name: string, value: string][] => [
    [t.total(measure, country), amountWithNote(total, lang)],
    [t.perResidents, amountWithNote(perResidents, lang)],
  ];
  const { marks, ...drawing } = rankedBars(
    shown.map(({ code, name, rank, amount, total, perResidents }) => ({
      id: code,
      label: name,
      rank: rank ?? 0,
      length: amount.musd,
      text: amountLabel(amount, max, lang),
      value: amount.musd,
      spoken: t.spoken(rank, name, amountWithNote(amount, lang), per),
      tip: tipOf(total, perResidents),
      facts: [...(rank === undefined ? [] : [[t.rank, String(rank)] as const]), ...tipOf(total, perResidents)],
    })),
    {
      width,
      consecutive: firstCount,
      max,
      unit: { perUnit: unit.perUnit, name: t.unit(per, unit.name, quality) },
      formatTick: (units, digits) => figure(units, lang, digits),
    },
  );
  return {
    ...drawing,
    title: t.title(inText, firstCount, known.length),
    takeaway: takeaway(),
    summary: t.summary(inText),
    tone: 'prefectures',
    // A prefecture without a rank has no number.
    marks: marks.map(({ item: { facts }, ...mark }) => ({ ...mark, facts, ...(inText.isPartial && { rank: '' }) })),
    entry: shown[0]?.code ?? '',
    axis: 'y',
    source: sourceLine(source, prefectureProvenance[lang][measure], lang),
    notes: [
      ...(originOf(source) === 'published'
        ? publishedNotes(slices.exports, measure, unknown, slices.names, lang, (musd) => usd(musd, lang))
        : []),
      ...(slices.exports.hasCustomResidents ? [] : [t.census]),
    ],
  };

  function takeaway(): string {
    const [largest] = first;
    if (!largest) return p.noFigures(year);
    const names = list(
      first.map(({ name }) => name),
      lang,
    );
    const statement = { measure, country, per, year, names, isTie: first.length > 1, amount: amountInSentence(largest.amount, lang) };
    if (!unknown.length) return p.largest(statement);
    return known.length === 1 ? p.one(statement, unknown) : p.largestKnown(statement, known, unknown);
  }
}
