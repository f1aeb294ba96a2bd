import { nameOf, type Names } from '../../data/names.ts';
import type { StateAsiaSlice } from '../../data/state-asia.ts';
import type { StateExportsSlice } from '../../data/state-exports.ts';
import type { StateSharesSlice } from '../../data/state-shares.ts';
import type { Lang } from '../../model/locale.ts';
import type { Measure } from './text.ts';

export const measures = ['asia-share', 'world-share', 'value'] as const;

export interface Slices {
  exports: StateExportsSlice;
  shares: StateSharesSlice;
  asia: StateAsiaSlice;
  names: Names;
}

export interface Options {
  year: number;
  measure: Measure;
  /** How many states, from the first. */
  count: number;
}

/** Million USD or percent; the bounds differ for the share of Asia alone. */
interface Ranked {
  code: string;
  atLeast: number;
  atMost: number;
}

interface RankedState extends Ranked {
  name: string;
  rank: number;
}

/** The states of a year with a figure, largest first. */
export function ranking({ exports, shares, asia }: Slices, measure: Measure, year: number): Ranked[] {
  const columns: Record<Measure, (number | null)[][][]> = {
    'asia-share': [asia.asiaShareAtLeastPercent, asia.asiaSharePossiblePercent],
    'world-share': [shares.worldSharePercent],
    value: [exports.japanMusd],
  };
  const [certain, possible] = columns[measure];
  const i = year - exports.firstYear;
  return exports.states
    .flatMap((code, s) => {
      const atLeast = certain?.[s]?.[i];
      return atLeast == null ? [] : [{ code, atLeast, atMost: atLeast + (possible?.[s]?.[i] ?? 0) }];
    })
    .sort((a, b) => b.atLeast - a.atLeast || b.atMost - a.atMost);
}

/** The states that are shown, and the names of those without a figure. */
export function statesOf(slices: Slices, { year, measure, count }: Options, lang: Lang): { shown: RankedState[]; missing: string[] } {
  const all = ranking(slices, measure, year);
  const name = (code: string): string => nameOf(slices.names, code, lang);
  const shown = all.slice(0, count).map((state) => ({
    ...state,
    name: name(state.code),
    // States with the same figure share a rank.
    rank: 1 + all.findIndex(({ atLeast }) => atLeast === state.atLeast),
  }));
  const missing = slices.exports.states.filter((code) => !all.some((state) => state.code === code)).map(name);
  return { shown, missing };
}

/** Whether a state is known by two bounds; with every partner known they are the same. */
export const hasIntervals = (states: readonly Ranked[]): boolean => states.some(({ atLeast, atMost }) => atMost > atLeast);
