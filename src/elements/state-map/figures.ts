import { byValue } from '../../charts/choropleth/regions.ts';
import { nameOf, type Names } from '../../data/names.ts';
import type { StateExportsSlice } from '../../data/state-exports.ts';
import type { StateRanksSlice } from '../../data/state-ranks.ts';
import type { StateSharesSlice } from '../../data/state-shares.ts';
import type { Lang } from '../../model/locale.ts';
import type { Topology } from '../../model/topology.ts';
import type { Measure } from './text.ts';

export const measures = ['value', 'share', 'rank'] as const;

export interface Slices {
  exports: StateExportsSlice;
  shares: StateSharesSlice;
  ranks: StateRanksSlice;
  names: Names;
  topology: Topology;
}

export interface Options {
  year: number;
  measure: Measure;
  /** USPS code of the chosen state. */
  state: string | undefined;
}

/** A state of the map with its figures of a year; null is no data. */
export interface State {
  id: string;
  name: string;
  valueMusd: number | null;
  sharePercent: number | null;
  rank: number | null;
  /** The figure of the measure. A rank is negative, so that the first rank is the largest score, as for the other measures. */
  score: number | null;
}

/** Every state, in the order of the map. */
export function statesOf({ exports, shares, ranks, names, topology }: Slices, { year, measure }: Options, lang: Lang): State[] {
  const i = year - exports.firstYear;
  return topology.objects.regions.geometries.map(({ id }) => {
    const s = exports.states.indexOf(id);
    const valueMusd = exports.japanMusd[s]?.[i] ?? null;
    const sharePercent = shares.worldSharePercent[s]?.[i] ?? null;
    const rank = ranks.japanRank[s]?.[i] ?? null;
    const score = { value: valueMusd, share: sharePercent === null ? null : sharePercent / 100, rank: rank && -rank }[measure];
    return { id, name: nameOf(names, id, lang), valueMusd, sharePercent, rank, score };
  });
}

/** Every state, the largest first. */
export const sortedStates = (slices: Slices, options: Options, lang: Lang): State[] => byValue(statesOf(slices, options, lang));
