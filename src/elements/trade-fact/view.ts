import { nameOf } from '../../data/names.ts';
import type { Fact, TradeFactsSlice } from '../../data/trade-facts.ts';
import { countryOf } from '../../model/country.ts';
import { number, percent, usd } from '../../model/format.ts';
import type { Lang } from '../../model/locale.ts';
import { publisherOf, sourceLine } from '../../model/source.ts';
import { yearsOf } from '../../model/years.ts';
import { text } from './text.ts';

/** One figure as it stands in a sentence. */
export interface FactView {
  figure: string;
  /** What it is, of which year and from where. */
  title: string;
  /** Year and publisher, which a screen reader says after the figure. */
  spoken: string;
}

export interface TradeFactOptions {
  /** One of `namesOf(slice)`. */
  name: string;
  /** NaN for a year that is not allowed. */
  year: number;
  /** An amount without its sign, for a sentence that says deficit. */
  absolute: boolean;
}

/** A fact of the slice, or a sum of its four flows: both ways, the balance, goods and services together. */
export function factOf({ facts }: TradeFactsSlice, name: string): Fact | undefined {
  if (Object.hasOwn(facts, name)) return facts[name];
  const [, flow, scope = ''] = /^(two-way|exports|imports|balance)-(goods|services|total)$/.exec(name) ?? [];
  const goods = facts['exports-goods'];
  if (!flow || !goods) return undefined;
  const scopes = scope === 'total' ? ['goods', 'services'] : [scope];
  const sum = (flow: string, i: number): number => scopes.reduce((sum, scope) => sum + Number(facts[`${flow}-${scope}`]?.values[i]), 0);
  const [exported = 0, imported = 0] = { 'two-way': [1, 1], exports: [1, 0], imports: [0, 1], balance: [1, -1] }[flow] ?? [];
  return { ...goods, values: goods.values.map((_, i) => exported * sum('exports', i) + imported * sum('imports', i)) };
}

/** The names of all facts, for the message that lists the allowed ones. */
export const namesOf = ({ facts }: TradeFactsSlice): string[] => [
  ...['two-way', 'exports', 'imports', 'balance'].flatMap((flow) => ['total', 'goods', 'services'].map((scope) => `${flow}-${scope}`)),
  ...Object.keys(facts).filter((name) => !/^(exports|imports)-(goods|services)$/.test(name)),
];

/** The years of a fact: [first, last]. */
export const yearsOfFact = ({ firstYear, values }: Fact): [first: number, last: number] => yearsOf(firstYear, values);

/** Facts of prefectures are about exports to the United States, all others about trade with Japan. */
const partnerOf = (name: string): string => (name.startsWith('prefecture') ? 'US' : 'JP');

/** The figure of a year, formatted; undefined without data. */
export function tradeFactView(slice: TradeFactsSlice, { name, year, absolute }: TradeFactOptions, lang: Lang): FactView | undefined {
  const t = text[lang];
  const fact = factOf(slice, name);
  const value = fact?.values[year - fact.firstYear];
  const source = slice.sources[fact?.source ?? ''];
  if (!fact || !source || value == null) return undefined;
  const amount = absolute ? Math.abs(Number(value)) : Number(value);
  const formats: Record<string, () => string> = {
    musd: () => usd(amount, lang),
    percent: () => percent(amount / 100, lang),
    rank: () => t.rank(amount),
    count: () => number(amount, lang),
    place: () => nameOf(slice.places, String(value), lang),
  };
  const figure = formats[fact.unit]?.() ?? '';
  const { text: line } = sourceLine(source, t.basis[fact.source] ?? t.basis.other ?? '', lang);
  return {
    figure: t.figure(figure, fact.estimate ? 'estimate' : 'exact', fact.unit === 'place'),
    title: t.title(t.label(name, countryOf(partnerOf(name), lang)), year, line),
    spoken: t.spoken(year, publisherOf[lang](source)),
  };
}
