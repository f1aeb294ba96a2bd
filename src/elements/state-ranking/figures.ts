import { nameOf, type Names } from '../../data/names.ts';
import type { StateRegionShares } from '../../data/state-region-shares.ts';
import type { StateExportsSlice } from '../../data/state-exports.ts';
import type { StateShares } from '../../data/state-shares.ts';
import type { Lang } from '../../model/locale.ts';
import { withoutFloatError } from '../../model/precision.ts';
import type { Measure } from './text.ts';

export const measures = ['region-share', 'world-share', 'value'] as const;

export interface Slices {
  exports: StateExportsSlice;
  shares: StateShares;
  region: StateRegionShares;
  names: Names;
}

export interface Options {
  year: number;
  measure: Measure;
  /** Number of states, from the first. */
  count: number;
  /** Another year, to compare with. */
  compare?: number | undefined;
  /** USPS code of the chosen state, which is shown below the others if it is not one of them. */
  selected?: string | undefined;
}

export interface Named {
  code: string;
  name: string;
}

/** A state with the bounds of its figure, in million USD or percent. Only the share of exports to Asia has two different bounds. */
export interface Ranked {
  code: string;
  atLeast: number;
  atMost: number;
}

type RankedState = Ranked & Named & { rank: number };

interface Ranking {
  /** The first ones, and the chosen one. */
  shown: RankedState[];
  /** How many of `shown` are the first ones. */
  firstCount: number;
  /** All states with a figure, largest first. States with the same figure share a rank. */
  known: RankedState[];
  /** The states without a figure. */
  missing: Named[];
}

/** The states of a year with a figure, largest first. */
export function ranking({ exports, shares, region }: Slices, measure: Measure, year: number): Ranked[] {
  const columns: Record<Measure, (number | null)[][][]> = {
    'region-share': [region.regionShareAtLeastPercent, region.regionShareAtMostPercent],
    'world-share': [shares.worldSharePercent],
    value: [exports.partnerMusd],
  };
  const [lower, upper = lower] = columns[measure];
  const i = year - exports.firstYear;
  return exports.states
    .flatMap((code, s) => {
      const [atLeast, atMost] = [lower?.[s]?.[i], upper?.[s]?.[i]];
      return atLeast == null || atMost == null ? [] : [{ code, atLeast, atMost }];
    })
    .sort((a, b) => b.atLeast - a.atLeast || b.atMost - a.atMost);
}

/** The states that are shown, and those without a figure. */
export function statesOf(slices: Slices, { year, measure, count, selected }: Options, lang: Lang): Ranking {
  const all = ranking(slices, measure, year);
  const name = (code: string): string => nameOf(slices.names, code, lang);
  const known = all.map((state) => ({
    ...state,
    name: name(state.code),
    rank: 1 + all.findIndex(({ atLeast }) => atLeast === state.atLeast),
  }));
  return {
    shown: known.filter(({ code }, i) => i < count || code === selected),
    firstCount: Math.min(count, known.length),
    known,
    missing: slices.exports.states.filter((code) => !all.some((state) => state.code === code)).map((code) => ({ code, name: name(code) })),
  };
}

/** DC is ranked, but it is no state. */
export const isState = ({ code }: Named): boolean => code !== 'DC';

export const isInterval = ({ atLeast, atMost }: Ranked): boolean => atMost > atLeast;

/** Stands for any figure between zero and a tenth, which is written as less than a tenth. */
const lessThanTenth = 0.01;

/** Bounds rounded outward to the tenth that is shown, so that the share is certainly between them; a figure that is exact is unchanged. */
export const shownBounds = (state: Ranked): { atLeast: number; atMost: number } =>
  isInterval(state)
    ? {
        // A lower bound that is not zero does not become zero.
        atLeast: Math.floor(withoutFloatError(state.atLeast * 10)) / 10 || Math.min(state.atLeast, lessThanTenth),
        atMost: Math.ceil(withoutFloatError(state.atMost * 10)) / 10,
      }
    : state;

/** Whether a shown lower bound says nothing in a sentence, because it is less than a tenth. */
export const isNegligible = (atLeast: number): boolean => atLeast <= lessThanTenth;
