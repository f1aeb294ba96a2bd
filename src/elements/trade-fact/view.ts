import { nameOf } from '../../data/names.ts';
import { areaNote } from '../../data/provenance.ts';
import type { TradeFactsSlice } from '../../data/trade-facts.ts';
import { countryOf, type Country } from '../../model/country.ts';
import { number, percent, usd } from '../../model/format.ts';
import { sentenceSpace, type Lang } from '../../model/locale.ts';
import { qualityAt } from '../../model/quality-by-year.ts';
import { publisherOf, sourceLine } from '../../model/source.ts';
import { factOf, namesOf } from './figures.ts';
import { labelOf } from './labels.ts';
import { text } from './text.ts';

/** A figure in a sentence. */
export interface FactView {
  figure: string;
  /** How a screen reader says the figure, if not as it is written: between 35 and 47. */
  spokenFigure?: string;
  /** What the figure is, its year, its quality and its source. */
  title: string;
  /** Year, quality, publisher and basis, for screen readers only. */
  spoken: string;
}

export interface TradeFactOptions {
  /** One of `namesOf(slice)`. */
  name: string;
  /** NaN if the year is not allowed. */
  year: number;
  /** ISO 3166-1 alpha-2 code of the partner. Default: Japan. */
  partner?: string;
  /** Whether the sign is left out, for a sentence with the word deficit. */
  absolute: boolean;
}

/** Facts of prefectures are about exports to the United States, all others about trade with the partner. */
const isOfPrefectures = (name: string): boolean => name.startsWith('prefecture');

/** What a fact is about a partner. */
export const factLabel = (name: string, partner: Country, lang: Lang): string =>
  labelOf[lang](name, isOfPrefectures(name) ? countryOf('US', lang) : partner);

/** The facts about a partner with their labels, to choose from. */
export const factOptions = (slice: TradeFactsSlice, partner: string, lang: Lang): { value: string; label: string }[] =>
  namesOf(slice).map((value) => ({ value, label: factLabel(value, countryOf(partner, lang), lang) }));

/** The figure of a year as text; undefined is no data. */
export function tradeFactView(
  slice: TradeFactsSlice,
  { name, year, absolute, partner = 'JP' }: TradeFactOptions,
  lang: Lang,
): FactView | undefined {
  const t = text[lang];
  const fact = factOf(slice, name);
  const i = fact ? year - fact.firstYear : NaN;
  const value = fact?.values[i];
  const source = slice.sources[fact?.source ?? ''];
  if (!fact || !source || value == null) return undefined;
  const valueTo = fact.valuesTo?.[i] ?? value;
  const isInterval = valueTo !== value;
  const isPlace = fact.unit === 'place';
  const given = qualityAt(fact.quality, i);
  // Two bounds that agree are one exact figure.
  const quality = isInterval ? 'interval' : given === 'interval' ? 'exact' : given;
  const formats: Record<string, (amount: number) => string> = {
    musd: (amount) => usd(amount, lang, quality),
    percent: (amount) => percent(amount / 100, lang),
    rank: t.rank,
    count: (amount) => number(amount, lang),
  };
  const format = (value: number | string): string =>
    typeof value === 'string' ? nameOf(slice.places, value, lang) : (formats[fact.unit]?.(absolute ? Math.abs(value) : value) ?? '');
  const { text: line } = sourceLine(source, t.basis[fact.source] ?? t.basis.other ?? '', lang);
  return {
    figure: isInterval ? t.interval(format(value), format(valueTo)) : t.figure(format(value), quality, isPlace),
    ...(isInterval && { spokenFigure: t.spokenInterval(format(value), format(valueTo)) }),
    title: [
      t.title(factLabel(name, countryOf(partner, lang), lang), year, quality, line),
      areaNote(isOfPrefectures(name) ? 'US' : partner, lang) ?? [],
    ]
      .flat()
      .join(sentenceSpace[lang]),
    spoken: t.spoken(year, isPlace && quality !== 'exact' ? undefined : quality, publisherOf[lang](source), t.basisName[source.basis]),
  };
}
