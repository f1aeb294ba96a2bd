import slice from '../../data/slices/state-ranks.json' with { type: 'json' };

/** States and years as in the slice of state exports; null where Japan is not listed. */
export interface StateRanksSlice {
  /** Japan's rank among the partners that are listed for the state. */
  japanRank: (number | null)[][];
}

/** Source: Census Bureau, state trade data. */
export const stateRanksSlice: StateRanksSlice = slice;
