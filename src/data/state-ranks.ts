import slice from '../../data/slices/state-ranks.json' with { type: 'json' };

/** States and years are those of the slice of state exports; null if Japan is not listed. Where both ranks are equal, the rank is certain. */
export interface StateRanksSlice {
  /** Japan's rank among the partners that are listed for the state. */
  bestRank: (number | null)[][];
  /** The rank if the exports to all other partners went to as many larger ones as possible. */
  worstRank: (number | null)[][];
}

/** Source: Census Bureau, state trade data. */
export const stateRanksSlice: StateRanksSlice = slice;
