import { type Tables } from '../../table.ts';
import { percentOf } from '../rounding.ts';
import { regionShareBounds } from '../state-region.ts';
import { rankBounds, StateExports } from '../state-exports.ts';
import { type Fact, type Facts, type Unit } from './fact.ts';

/** A value for each state and, within it, for each year. */
type Columns = (number | null)[][];

interface StateValue {
  state: string;
  value: number;
}

/**
 * Goods exports of the 50 states to Japan, from the same figures as the state map and the state ranking. DC is left out: it is no
 * state, and in some years its exports to Japan are unknown.
 */
export function stateFacts(tables: Tables): Facts {
  const exports = new StateExports(tables);
  const partnerMusd = exports.columns((partnerMusd) => partnerMusd);
  const share = exports.columns((partnerMusd, { worldMusd }) => partnerMusd / worldMusd);
  const asiaShareAtLeast = exports.columns((partnerMusd, state) => regionShareBounds(partnerMusd, state, 'asia').atLeast);
  const asiaShareAtMost = exports.columns((partnerMusd, state) => regionShareBounds(partnerMusd, state, 'asia').atMost);
  const bestRank = exports.columns((partnerMusd, state) => rankBounds(partnerMusd, state).best);
  const worstRank = exports.columns((partnerMusd, state) => rankBounds(partnerMusd, state).worst);
  /** The states with a value in a year, the largest first. */
  const ranked = (columns: Columns, yearIndex: number): StateValue[] =>
    exports.states
      .map((state, s) => ({ state, value: columns[s]?.[yearIndex] ?? null }))
      .filter((entry): entry is StateValue => entry.value !== null && entry.state !== 'DC')
      .sort((a, b) => b.value - a.value);
  const fact = (unit: Unit, columns: Columns, valueOf: (ranked: StateValue[]) => number | string | undefined): Fact => ({
    source: 'us-states-exports',
    unit,
    firstYear: exports.years[0] ?? NaN,
    values: exports.years.map((_, yearIndex) => valueOf(ranked(columns, yearIndex)) ?? null),
  });
  const counts = (columns: Columns, test: (value: number) => boolean): number[] =>
    exports.years.map((_, yearIndex) => ranked(columns, yearIndex).filter(({ value }) => test(value)).length);
  const count = (columns: Columns, test: (value: number) => boolean): Fact => ({
    source: 'us-states-exports',
    unit: 'count',
    firstYear: exports.years[0] ?? NaN,
    values: counts(columns, test),
  });
  const percent = (entry: StateValue | undefined): number | undefined => entry && percentOf(entry.value);
  const isInFirstTen = (rank: number): boolean => rank <= 10;
  const japanInFirstTen: Fact = {
    ...count(worstRank, isInFirstTen),
    quality: 'interval',
    valuesTo: counts(bestRank, isInFirstTen),
  };
  return {
    'state-first': fact('place', partnerMusd, ([first]) => first?.state),
    'state-first-value': fact('musd', partnerMusd, ([first]) => first?.value),
    'state-last': fact('place', partnerMusd, (ranked) => ranked.at(-1)?.state),
    'state-last-value': fact('musd', partnerMusd, (ranked) => ranked.at(-1)?.value),
    'states-over-1bn': count(partnerMusd, (musd) => musd >= 1000),
    'states-over-1500m': count(partnerMusd, (musd) => musd >= 1500),
    'states-japan-in-first-10': japanInFirstTen,
    'state-share-first': fact('place', share, ([first]) => first?.state),
    'state-share-first-value': fact('percent', share, ([first]) => percent(first)),
    'state-share-second': fact('place', share, ([, second]) => second?.state),
    'state-share-second-value': fact('percent', share, ([, second]) => percent(second)),
    'states-asia-20-certain': count(asiaShareAtLeast, (share) => share >= 0.2),
    'states-asia-20-possible': count(asiaShareAtMost, (share) => share >= 0.2),
  };
}
