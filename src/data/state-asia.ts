import slice from '../../data/slices/state-asia.json' with { type: 'json' };

/** What bounds each state's exports to Asia, million USD; states and years as in the slice of state exports. */
export interface StateAsiaSlice {
  /** To the Asian partners that are listed for the state. */
  asiaListedMusd: number[][];
  /** To partners that are not listed: anything from none to all of it went to Asia. */
  unlistedMusd: number[][];
}

/** Source: Census Bureau, state trade data; Asia is East, Southeast and South Asia. */
export const stateAsiaSlice: StateAsiaSlice = slice;
