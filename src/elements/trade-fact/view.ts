import { nameOf } from '../../data/names.ts';
import type { Fact, TradeFactsSlice } from '../../data/trade-facts.ts';
import { number, percent, usd } from '../../model/format.ts';
import type { Lang } from '../../model/locale.ts';
import { sourceLine } from '../../model/source.ts';
import { text } from './text.ts';

/** One figure as it stands in a sentence. */
export interface FactView {
  figure: string;
  /** What it is, of which year and from where. */
  title: string;
  /** Year and publisher, said after the figure. */
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

/** The names of all facts, for the sentence that says what is allowed. */
export const namesOf = ({ facts }: TradeFactsSlice): string[] => [
  ...['two-way', 'exports', 'imports', 'balance'].flatMap((flow) => ['total', 'goods', 'services'].map((scope) => `${flow}-${scope}`)),
  ...Object.keys(facts).filter((name) => !/^(exports|imports)-(goods|services)$/.test(name)),
];

/** The years that a fact has: [first, last]. */
export const yearsOf = ({ firstYear, values }: Fact): [first: number, last: number] => [firstYear, firstYear + values.length - 1];

/**
 * The figure of a year, formatted; undefined where there is none.
 */
export function tradeFactView(slice: TradeFactsSlice, { name, year, absolute }: TradeFactOptions, lang: Lang): FactView | undefined {
  const t = text[lang];
  const fact = factOf(slice, name);
  const value = fact?.values[year - fact.firstYear];
  const source = slice.sources[fact?.source ?? ''];
  if (!fact || !source || value == null) return undefined;
  const amount = absolute ? Math.abs(Number(value)) : Number(value);
  const written: Record<string, () => string> = {
    musd: () => usd(amount, lang),
    percent: () => percent(amount / 100),
    rank: () => t.rank(amount),
    count: () => number(amount),
    place: () => nameOf(slice.places, String(value), lang),
  };
  const figure = written[fact.unit]?.() ?? '';
  return {
    figure: fact.estimate ? t.estimate(figure, fact.unit === 'place') : figure,
    title: t.title(t.label(name), year, sourceLine(source, t.basis[fact.source] ?? t.basis.other ?? '', lang)),
    spoken: t.spoken(year, lang === 'ja' ? source.publisherJa : source.publisher),
  };
}
