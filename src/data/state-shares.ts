import { memoize } from '../model/memoize.ts';
import { percentColumns } from './percent-columns.ts';
import { stateExportsSlice, type StateExportsSlice } from './state-exports.ts';
import { stateTotalsSlice } from './state-totals.ts';

/** States and years are those of the slice of state exports; null if the partner is not listed. */
export interface StateShares {
  /** The partner's share of all goods exports of the state, 0 to 100, unrounded. */
  worldSharePercent: (number | null)[][];
}

/** The shares of a partner: of the bundled one, or of one with a pack. */
export const stateSharesOf = memoize(({ partnerMusd }: Pick<StateExportsSlice, 'partnerMusd'>): StateShares => ({
  worldSharePercent: percentColumns(partnerMusd, stateTotalsSlice.worldMusd),
}));

/** Japan’s shares. */
export const stateShares = stateSharesOf(stateExportsSlice);
