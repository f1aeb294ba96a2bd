import { byValue, numbered } from '../../charts/choropleth/regions.ts';
import { nameOf, type Names } from '../../data/names.ts';
import type { StateExportsSlice } from '../../data/state-exports.ts';
import type { StateRanksSlice } from '../../data/state-ranks.ts';
import type { StateShares } from '../../data/state-shares.ts';
import { percent, usd } from '../../model/format.ts';
import type { Lang } from '../../model/locale.ts';
import type { RegionMap } from '../../model/region-map.ts';
import type { Rank } from './rank-text.ts';
import type { Figures, Measure } from './text.ts';

export const measures = ['value', 'share', 'rank'] as const;

export interface Slices {
  exports: StateExportsSlice;
  shares: StateShares;
  ranks: StateRanksSlice;
  names: Names;
  map: RegionMap;
}

export interface Options {
  year: number;
  measure: Measure;
  /** USPS code of the chosen state. */
  state: string | undefined;
  /** Another year: the map shows the change between the two. */
  compare?: number | undefined;
}

/** A state of the map with its figures of a year; null is no data. */
export interface State {
  id: string;
  name: string;
  valueMusd: number | null;
  sharePercent: number | null;
  rank: Rank | null;
  /** The figure of the measure. It is the worst rank, negative, so that the first rank is the largest score, as for the other measures. */
  score: number | null;
}

/** DC is on the map, but it is no state. */
export const isState = ({ id }: Pick<State, 'id'>): boolean => id !== 'DC';

/** The figures of a state as text. */
export const figuresOf = ({ valueMusd, sharePercent, rank }: State, lang: Lang): Figures => ({
  value: valueMusd === null ? undefined : usd(valueMusd, lang),
  share: sharePercent === null ? undefined : percent(sharePercent / 100, lang),
  rank: rank ?? undefined,
});

/** Every state, in the order of the map. */
export function statesOf({ exports, shares, ranks, names, map }: Slices, { year, measure }: Options, lang: Lang): State[] {
  const i = year - exports.firstYear;
  return map.regions.map(({ id }) => {
    const s = exports.states.indexOf(id);
    const valueMusd = exports.partnerMusd[s]?.[i] ?? null;
    const sharePercent = shares.worldSharePercent[s]?.[i] ?? null;
    const best = ranks.bestRank[s]?.[i] ?? null;
    const worst = ranks.worstRank[s]?.[i] ?? null;
    const rank = best === null || worst === null ? null : { best, worst };
    const score = { value: valueMusd, share: sharePercent === null ? null : sharePercent / 100, rank: worst && -worst }[measure];
    return { id, name: nameOf(names, id, lang), valueMusd, sharePercent, rank, score };
  });
}

/** Every state, the largest first, with its number in this order. */
export const sortedStates = (slices: Slices, options: Options, lang: Lang): (State & { order: number | null })[] =>
  numbered(byValue(statesOf(slices, options, lang)));
