import { type Tables } from '../../table.ts';
import { stateAsia } from '../state-asia.ts';
import { stateExports, stateRanks, stateShares } from '../state-exports.ts';
import { type Columns, type Fact, type Facts, type Unit } from './fact.ts';

/** Goods exports of states to Japan, as the slices of the map and the ranking have them. */
export function states(tables: Tables): Facts {
  const exports = stateExports(tables) as { firstYear: number; states: string[]; japanMusd: Columns };
  const { worldSharePercent } = stateShares(tables) as { worldSharePercent: Columns };
  const { japanRank } = stateRanks(tables) as { japanRank: Columns };
  const asia = stateAsia(tables) as { asiaShareAtLeastPercent: Columns; asiaSharePossiblePercent: Columns };
  const years = exports.japanMusd[0]?.map((_, i) => i) ?? [];
  /** The states that have a value, the largest first. */
  const ranked = (columns: Columns, i: number): { state: string; value: number }[] =>
    exports.states
      .flatMap((state, s) => {
        const value = columns[s]?.[i];
        return value == null ? [] : [{ state, value }];
      })
      .sort((a, b) => b.value - a.value);
  const count =
    (columns: Columns, test: (value: number) => boolean) =>
    (i: number): number =>
      ranked(columns, i).filter(({ value }) => test(value)).length;
  const atMost = asia.asiaShareAtLeastPercent.map((column, s) =>
    column.map((value, i) => value && Math.round((value + (asia.asiaSharePossiblePercent[s]?.[i] ?? 0)) * 10) / 10),
  );
  const fact = (unit: Unit, value: (i: number) => number | string | null | undefined): Fact => ({
    source: 'us-states-exports',
    unit,
    firstYear: exports.firstYear,
    values: years.map((i) => value(i) ?? null),
  });
  return {
    'state-first': fact('place', (i) => ranked(exports.japanMusd, i)[0]?.state),
    'state-first-value': fact('musd', (i) => ranked(exports.japanMusd, i)[0]?.value),
    'state-last': fact(
      'place',
      (i) =>
        ranked(exports.japanMusd, i)
          .filter(({ state }) => state !== 'DC')
          .at(-1)?.state,
    ),
    'state-last-value': fact(
      'musd',
      (i) =>
        ranked(exports.japanMusd, i)
          .filter(({ state }) => state !== 'DC')
          .at(-1)?.value,
    ),
    'states-over-1bn': fact(
      'count',
      count(exports.japanMusd, (value) => value >= 1000),
    ),
    'states-over-1500m': fact(
      'count',
      count(exports.japanMusd, (value) => value >= 1500),
    ),
    'states-japan-in-first-10': fact(
      'count',
      (i) => ranked(japanRank, i).filter(({ state, value }) => state !== 'DC' && value <= 10).length,
    ),
    'state-share-first': fact('place', (i) => ranked(worldSharePercent, i)[0]?.state),
    'state-share-first-value': fact('percent', (i) => ranked(worldSharePercent, i)[0]?.value),
    'state-share-second': fact('place', (i) => ranked(worldSharePercent, i)[1]?.state),
    'state-share-second-value': fact('percent', (i) => ranked(worldSharePercent, i)[1]?.value),
    'states-asia-20-certain': fact(
      'count',
      count(asia.asiaShareAtLeastPercent, (value) => value >= 20),
    ),
    'states-asia-20-possible': fact(
      'count',
      count(atMost, (value) => value >= 20),
    ),
  };
}
