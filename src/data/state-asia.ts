import slice from '../../data/slices/state-asia.json' with { type: 'json' };

/**
 * Bounds of Japan's share of each state's goods exports to Asia, 0 to 100, rounded outward to a tenth. States and years are
 * those of the slice of state exports; null if Japan is not listed.
 */
export interface StateAsiaSlice {
  /** The lower bound: all exports to unlisted partners are counted as exports to Asia. */
  asiaShareAtLeastPercent: (number | null)[][];
  /** The upper bound less the lower one. For the upper bound no exports to unlisted partners are counted. */
  asiaSharePossiblePercent: (number | null)[][];
}

/** Source: Census Bureau, state trade data; Asia is East, Southeast and South Asia. */
export const stateAsiaSlice: StateAsiaSlice = slice;
