import slice from '../../data/slices/state-totals.json' with { type: 'json' };

/** States and years are those of the slice of state exports. */
export interface StateTotalsSlice {
  /** Goods exports to all partners, in million USD as published. */
  worldMusd: number[][];
}

/** Source: Census Bureau, state trade data. */
export const stateTotalsSlice: StateTotalsSlice = slice;
