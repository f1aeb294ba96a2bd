import slice from '../../data/slices/state-asia.json' with { type: 'json' };

/**
 * Bounds of Japan's share of each state's goods exports to Asia, 0 to 100, rounded outward to a tenth; states and years
 * as in the slice of state exports; null where Japan is not listed.
 */
export interface StateAsiaSlice {
  /** The lower bound: all exports to partners that are not listed went to Asia. */
  asiaShareAtLeastPercent: (number | null)[][];
  /** What the upper bound adds: none of them did. */
  asiaSharePossiblePercent: (number | null)[][];
}

/** Source: Census Bureau, state trade data; Asia is East, Southeast and South Asia. */
export const stateAsiaSlice: StateAsiaSlice = slice;
