import { isDeepStrictEqual } from 'node:util';
import { type Tables } from '../table.ts';
import { type Facts } from './facts/fact.ts';
import { goodsRankFacts, servicesRankFacts } from './facts/partners.ts';
import { partnerStateFacts } from './facts/partner-states.ts';
import { partnerNames, placeNames } from './names.ts';
import { stateExports, stateRanks } from './state-exports.ts';
import { stateRegion } from './state-region.ts';
import { partnerBalance } from './trade-balance.ts';
import { regionOf } from './world-regions.ts';

/** A pack has figures by state if at least this many of the 50 states list the partner in every year. */
const minStates = 40;

/** The slices of one partner for every element that can show them: `src/data/partner-pack.ts` has their shapes. */
interface PartnerPack {
  code: string;
  slices: { balance: ReturnType<typeof partnerBalance>; facts: object; states?: object };
}

type Years = [first: number, last: number];

/** What a pack covers. */
interface Coverage {
  code: string;
  /** Years of goods and services on the BOP basis, and of goods on the Census basis. */
  bop?: Years;
  census?: Years;
  /** Years of exports by state, and how many of the 50 states list the partner in each of them. */
  states?: Years;
  listedStates?: number[];
}

/** The codes of all partners in the tables of partners. */
function codesOf(tables: Tables): string[] {
  const rows = ['us-partners-bop', 'us-partners-goods-census'].flatMap((table) => tables.rows<{ partner: string }>(table));
  return [...new Set(rows.map(({ partner }) => partner))].filter((code) => code !== 'WORLD').sort();
}

/** The name of a partner in the table of states; undefined for the EU, which is not in it. */
const censusNameOf = (tables: Tables, code: string): string | undefined =>
  tables.rows<{ iso_3166_1: string; name: string }>('census-countries').find((row) => row.iso_3166_1 === code)?.name;

/** How many of the 50 states list a partner in each year. */
function listedStates(tables: Tables, name: string): number[] {
  const { states, partnerMusd } = stateExports(tables, name);
  const ofStates = partnerMusd.filter((_, s) => states[s] !== 'DC');
  return (ofStates[0] ?? []).map((_, i) => ofStates.filter((values) => values[i] != null).length);
}

/**
 * The exports of the states to a partner; undefined if too few states list it. What equals the bundled slice of the region of Japan is
 * left out: the exports to Asia for a partner in Asia, and the exports to unlisted partners for a region that is not fully listed.
 */
function statesOf(tables: Tables, code: string): object | undefined {
  const name = censusNameOf(tables, code);
  if (!name || !regionOf(name) || Math.min(...listedStates(tables, name)) < minStates) return undefined;
  const { partnerMusd } = stateExports(tables, name);
  const bundled = stateRegion(tables);
  const { region, regionMusd, possibleMusd } = stateRegion(tables, name);
  return {
    partnerMusd,
    ...stateRanks(tables, name),
    region,
    ...(!isDeepStrictEqual(regionMusd, bundled.regionMusd) && { regionMusd }),
    ...(!isDeepStrictEqual(possibleMusd, bundled.possibleMusd) && { possibleMusd }),
  };
}

/** The facts of a partner besides its trade, which the element computes from the balance. */
function factsOf(tables: Tables, code: string, { bop, census }: ReturnType<typeof partnerBalance>, hasStates: boolean): object {
  const facts: Facts = {
    ...(census && goodsRankFacts(tables, code)),
    ...(bop && code !== 'EU' && servicesRankFacts(tables, code)),
    ...(hasStates && partnerStateFacts(tables, censusNameOf(tables, code) ?? '')),
  };
  const known = Object.entries(facts).filter(([, { values }]) => values.some((value) => value !== null));
  const places = known.flatMap(([, { values }]) => values).filter((value) => typeof value === 'string');
  return { facts: Object.fromEntries(known), places: placeNames(tables, [...new Set(places)].sort()) };
}

/** The pack of every partner, also of Japan, which needs none: a test compares it with the bundled slices. */
export const partnerPacks = (tables: Tables): PartnerPack[] =>
  codesOf(tables).map((code) => {
    const states = statesOf(tables, code);
    const balance = partnerBalance(tables, code);
    return { code, slices: { balance, facts: factsOf(tables, code, balance, states !== undefined), ...(states && { states }) } };
  });

const yearsOf = (columns: { firstYear: number }, values: readonly unknown[]): Years => [
  columns.firstYear,
  columns.firstYear + values.length - 1,
];

/** The list of the packs: codes, names, and what each covers. */
export function partnerList(tables: Tables, packs: readonly PartnerPack[]): { names: object; coverage: Coverage[] } {
  const coverage = packs.map(({ code, slices: { balance, states } }): Coverage => {
    const { bop, census } = balance;
    return {
      code,
      ...(bop && { bop: yearsOf(bop, bop.exportsGoodsMusd) }),
      ...(census && { census: yearsOf(census, census.exportsGoodsMusd) }),
      ...(states && stateCoverage(tables, censusNameOf(tables, code) ?? '')),
    };
  });
  return {
    names: partnerNames(
      tables,
      coverage.map(({ code }) => code),
    ),
    coverage,
  };
}

function stateCoverage(tables: Tables, name: string): Pick<Coverage, 'states' | 'listedStates'> {
  const { firstYear, partnerMusd } = stateExports(tables, name);
  return { states: yearsOf({ firstYear }, partnerMusd[0] ?? []), listedStates: listedStates(tables, name) };
}

/** The codes of the partners, besides Japan, that each kind of slice covers. The elements name them in a message. */
export function partnerCodes(packs: readonly PartnerPack[]): Record<'balance' | 'states', string[]> {
  const others = packs.filter(({ code }) => code !== 'JP');
  const codes = (kind: 'balance' | 'states'): string[] => others.filter(({ slices }) => slices[kind]).map(({ code }) => code);
  return { balance: codes('balance'), states: codes('states') };
}
