import { namesIn, numberIn, rowsOf, yearsIn, type Row } from './csv.ts';
import type { Names } from './expected.ts';
import { count, type Figure } from './figure.ts';
import { clean } from './number-text.ts';
import { censusName, home } from './partners.ts';
import { isWhole, regionOf, regions } from './world-regions.ts';

const table = 'us-states-exports';
export const stateYears = yearsIn(table);

/** The lower and the upper bound of a figure; they are the same for a certain one. */
type Bounds = readonly [low: number, high: number];

/** What the table says about the exports of a state to a partner in a year. Null: it is not listed, which is unknown and not zero. */
export interface StateYear {
  code: string;
  name: Names;
  known: StateFigures | null;
}

interface StateFigures {
  musd: number;
  worldPercent: number;
  /** The partner's rank among the destinations: an unlisted one can be larger. */
  rank: Bounds;
  /** Of the exports to the partner's region of the world: those to unlisted partners can be exports to the region. */
  regionPercent: Bounds;
}

/** Everything that the table says about a state in a year. */
interface Destinations {
  worldMusd: number;
  /** By the names in the table. */
  listed: ReadonlyMap<string, number>;
  /** The exports to partners that are not listed. */
  unlistedMusd: number;
}

const sum = (values: Iterable<number>): number => [...values].reduce((total, value) => total + value, 0);

function destinationsIn(rows: readonly Row[]): Destinations {
  const byPartner = new Map(rows.map((row) => [row.partner!, numberIn(row, 'exports_goods_musd')]));
  const worldMusd = byPartner.get('World') ?? NaN;
  byPartner.delete('World');
  const rest = clean(worldMusd - sum(byPartner.values()));
  // Every published figure is rounded to 0.01, so a smaller rest than the sum of these errors is none.
  return { worldMusd, listed: byPartner, unlistedMusd: rest < 0.005 * (byPartner.size + 1) ? 0 : rest };
}

const names = namesIn('us-states', 'state');

const destinations = new Map(
  [...Map.groupBy(rowsOf(table), (row) => `${row.year} ${row.state}`)].map(([key, rows]) => [key, destinationsIn(rows)]),
);

/** The exports of a state in a year. */
export const destinationsOf = (year: number, state: string): Destinations => destinations.get(`${year} ${state}`)!;

function figuresOf({ worldMusd, listed, unlistedMusd }: Destinations, partner: string): StateFigures | null {
  const musd = listed.get(partner);
  if (musd === undefined) return null;
  const region = regionOf(partner)!;
  const members = regions[region]!;
  const regionMusd = sum(members.map((member) => listed.get(member) ?? 0));
  // None of the unlisted exports goes to a region whose partners are all listed.
  const isListed = isWhole(region) && members.every((member) => listed.has(member));
  const possibleMusd = regionMusd + (isListed ? 0 : unlistedMusd);
  const low = 1 + [...listed.values()].filter((other) => other > musd).length;
  return {
    musd,
    worldPercent: (musd / worldMusd) * 100,
    rank: [low, low + Math.floor(clean(unlistedMusd / musd))],
    regionPercent: [(musd / possibleMusd) * 100, (musd / regionMusd) * 100],
  };
}

const cache = new Map<string, StateYear[]>();

/** The 50 states and DC in a year. */
export function statesOf(year: number, partner = home): StateYear[] {
  const key = `${year} ${partner}`;
  const states =
    cache.get(key) ?? [...names].map(([code, name]) => ({ code, name, known: figuresOf(destinationsOf(year, code), censusName(partner)) }));
  cache.set(key, states);
  return states;
}

/** A state with a figure. */
export type KnownState = StateYear & { known: StateFigures };

/** The states with a figure, the largest first. */
export const rankedStates = (year: number, value: (figures: StateFigures) => number, partner = home): KnownState[] =>
  statesOf(year, partner)
    .flatMap((state) => (state.known ? [{ ...state, known: state.known }] : []))
    .sort((a, b) => value(b.known) - value(a.known));

/** DC is on the map, but it is no state. */
export const isState = ({ code }: Pick<StateYear, 'code'>): boolean => code !== 'DC';

/** The numbers of states that sentences and titles can have: with and without a figure, with and without DC. */
export function stateCounts(year: number, partner: string): { known: number; all: Figure[] } {
  const states = statesOf(year, partner);
  const known = states.filter((state) => state.known);
  const missing = states.filter((state) => !state.known);
  const counts = [known, known.filter(isState), missing, missing.filter(isState)].map(({ length }) => length);
  return { known: known.filter(isState).length, all: counts.map(count) };
}
