import { type Tables } from '../../table.ts';
import { stateAsia } from '../state-asia.ts';
import { stateExports, stateRanks, stateShares } from '../state-exports.ts';
import { type Fact, type Facts, type Unit } from './fact.ts';

/** A value for each state and, within it, for each year. */
type Columns = (number | null)[][];

interface StateValue {
  state: string;
  value: number;
}

/** Goods exports of the states to Japan, from the same figures as the state map and the state ranking. */
export function stateFacts(tables: Tables): Facts {
  const { firstYear, states, japanMusd } = stateExports(tables);
  const { worldSharePercent } = stateShares(tables);
  const { japanRank } = stateRanks(tables);
  const { asiaShareAtLeastPercent, asiaSharePossiblePercent } = stateAsia(tables);
  const asiaShareAtMostPercent = asiaShareAtLeastPercent.map((column, s) =>
    column.map((value, i) => value && Math.round((value + (asiaSharePossiblePercent[s]?.[i] ?? 0)) * 10) / 10),
  );
  /** The states with a value in a year, the largest first. */
  const ranked = (columns: Columns, yearIndex: number): StateValue[] =>
    states
      .map((state, s) => ({ state, value: columns[s]?.[yearIndex] ?? null }))
      .filter((entry): entry is StateValue => entry.value !== null)
      .sort((a, b) => b.value - a.value);
  const fact = (unit: Unit, columns: Columns, valueOf: (ranked: StateValue[]) => number | string | undefined): Fact => ({
    source: 'us-states-exports',
    unit,
    firstYear,
    values: (japanMusd[0] ?? []).map((_, yearIndex) => valueOf(ranked(columns, yearIndex)) ?? null),
  });
  const count = (columns: Columns, test: (entry: StateValue) => boolean): Fact =>
    fact('count', columns, (ranked) => ranked.filter(test).length);
  const isState = ({ state }: StateValue): boolean => state !== 'DC';
  return {
    'state-first': fact('place', japanMusd, ([first]) => first?.state),
    'state-first-value': fact('musd', japanMusd, ([first]) => first?.value),
    'state-last': fact('place', japanMusd, (ranked) => ranked.findLast(isState)?.state),
    'state-last-value': fact('musd', japanMusd, (ranked) => ranked.findLast(isState)?.value),
    'states-over-1bn': count(japanMusd, ({ value }) => value >= 1000),
    'states-over-1500m': count(japanMusd, ({ value }) => value >= 1500),
    'states-japan-in-first-10': count(japanRank, (entry) => isState(entry) && entry.value <= 10),
    'state-share-first': fact('place', worldSharePercent, ([first]) => first?.state),
    'state-share-first-value': fact('percent', worldSharePercent, ([first]) => first?.value),
    'state-share-second': fact('place', worldSharePercent, ([, second]) => second?.state),
    'state-share-second-value': fact('percent', worldSharePercent, ([, second]) => second?.value),
    'states-asia-20-certain': count(asiaShareAtLeastPercent, ({ value }) => value >= 20),
    'states-asia-20-possible': count(asiaShareAtMostPercent, ({ value }) => value >= 20),
  };
}
