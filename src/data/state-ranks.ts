import slice from '../../data/slices/state-ranks.json' with { type: 'json' };

/** States and years are those of the slice of state exports; null if Japan is not listed. */
export interface StateRanksSlice {
  /** Japan's rank among the partners that are listed for the state. */
  japanRank: (number | null)[][];
}

/** Source: Census Bureau, state trade data. */
export const stateRanksSlice: StateRanksSlice = slice;
