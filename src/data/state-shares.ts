import slice from '../../data/slices/state-shares.json' with { type: 'json' };

/** States and years are those of the slice of state exports; null if Japan is not listed. */
export interface StateSharesSlice {
  /** Japan's share of all goods exports of the state, 0 to 100. */
  worldSharePercent: (number | null)[][];
}

/** Source: Census Bureau, state trade data. */
export const stateSharesSlice: StateSharesSlice = slice;
