import slice from '../../data/slices/state-region.json' with { type: 'json' };

/** A region of the world; `data/steps/world-regions.ts` lists its countries. */
export type WorldRegion = 'asia' | 'europe' | 'north-america' | 'south-america' | 'oceania';

/** Goods exports to the region of a partner, in million USD. States and years are those of the slice of state exports. */
export interface StateRegionSlice {
  region: WorldRegion;
  /** Exports to the partners of the region that are listed. */
  regionMusd: number[][];
  /** Exports to unlisted partners, which may be in the region; 0 if all partners of the region are listed. */
  possibleMusd: number[][];
}

/** Exports to Asia (East, Southeast and South). Source: Census Bureau, state trade data. */
export const stateRegionSlice = slice as StateRegionSlice;
