import type { PartnerBalance, PartnerFacts } from '../../data/partner-pack.ts';
import type { Fact, TradeFactsSlice } from '../../data/trade-facts.ts';
import { withoutFloatError } from '../../model/precision.ts';
import { qualityAt } from '../../model/quality-by-year.ts';
import type { Publication } from '../../model/source.ts';
import { yearsOf } from '../../model/years.ts';

const flows = ['two-way', 'exports', 'imports', 'balance'] as const;
const scopes = ['total', 'goods', 'services'] as const;
type Flow = (typeof flows)[number];

/** A part of a sum, added or subtracted. */
interface Part {
  fact: Fact;
  factor: number;
}

/** The factors of exports and imports in each flow. */
const factors: Record<Flow, { exports?: number; imports?: number }> = {
  'two-way': { exports: 1, imports: 1 },
  exports: { exports: 1 },
  imports: { imports: 1 },
  balance: { exports: 1, imports: -1 },
};

/** A fact of the slice, or one that is computed from its four flows: two-way trade, the balance, goods and services together. */
export function factOf({ facts }: TradeFactsSlice, name: string): Fact | undefined {
  if (Object.hasOwn(facts, name)) return facts[name];
  const flow = flows.find((flow) => name.startsWith(`${flow}-`));
  const scope = scopes.find((scope) => name === `${flow}-${scope}`);
  if (!flow || !scope) return undefined;
  return sumOf(
    Object.entries(factors[flow]).flatMap(([direction, factor]) =>
      (scope === 'total' ? ['goods', 'services'] : [scope]).flatMap((part): Part[] => {
        const fact = facts[`${direction}-${part}`];
        return fact ? [{ fact, factor }] : [];
      }),
    ),
  );
}

/** The sum of parts with the same years. A year in which a part has no figure has no sum. */
function sumOf(parts: readonly Part[]): Fact | undefined {
  const [first] = parts;
  if (!first) return undefined;
  const sums = first.fact.values.map((_, i) => {
    const terms = parts.map(({ fact: { values }, factor }) => (typeof values[i] === 'number' ? factor * values[i] : null));
    return terms.includes(null) ? null : terms.reduce<number>((sum, term) => withoutFloatError(sum + (term ?? 0)), 0);
  });
  const qualities = sums.map(
    (_, i) => parts.map(({ fact }) => qualityAt(fact.quality, i)).find((quality) => quality !== 'exact') ?? 'exact',
  );
  return { ...first.fact, values: sums, quality: qualities };
}

/**
 * The facts of a partner: its trade on the BOP basis, else its goods trade on the Census basis, and the facts of its pack.
 * @param bundled the slice of Japan, which has the source of the figures by state
 */
export function factsOfPartner(bundled: TradeFactsSlice, balance: PartnerBalance, { facts, places }: PartnerFacts): TradeFactsSlice {
  const { bop, census } = balance;
  const fact = (source: string, firstYear: number, values: number[]): Fact => ({ source, unit: 'musd', firstYear, values });
  const trade: Record<string, Fact> = bop
    ? {
        'exports-goods': fact('bop', bop.firstYear, bop.exportsGoodsMusd),
        'exports-services': fact('bop', bop.firstYear, bop.exportsServicesMusd),
        'imports-goods': fact('bop', bop.firstYear, bop.importsGoodsMusd),
        'imports-services': fact('bop', bop.firstYear, bop.importsServicesMusd),
      }
    : census
      ? {
          'exports-goods': fact('us-partners-goods-census', census.firstYear, census.exportsGoodsMusd),
          'imports-goods': fact('us-partners-goods-census', census.firstYear, census.importsGoodsMusd),
        }
      : {};
  const sources = {
    ...bundled.sources,
    ...(bop && { bop: bop.source as Publication, 'us-partners-bop': bop.source as Publication }),
    ...(census && { 'us-partners-goods-census': census.source as Publication }),
  };
  return { sources, facts: { ...trade, ...facts }, places };
}

/** The names of all facts. */
export const namesOf = ({ facts }: TradeFactsSlice): string[] => [
  ...flows.flatMap((flow) =>
    scopes.filter((scope) => (scope === 'goods' ? 'exports-goods' : 'exports-services') in facts).map((scope) => `${flow}-${scope}`),
  ),
  ...Object.keys(facts).filter((name) => !/^(exports|imports)-(goods|services)$/.test(name)),
];

/** The years of a fact: [first, last]. */
export const yearsOfFact = ({ firstYear, values }: Fact): [first: number, last: number] => yearsOf(firstYear, values);
