import { memoize } from '../model/memoize.ts';
import { percentColumns } from './percent-columns.ts';
import { stateExportsSlice, type StateExportsSlice } from './state-exports.ts';
import { stateRegionSlice, type StateRegionSlice, type WorldRegion } from './state-region.ts';

/**
 * Bounds of a partner's share of each state's goods exports to its region of the world, 0 to 100, unrounded. They are equal where the
 * share is certain. States and years are those of the slice of state exports; null if the partner is not listed.
 */
export interface StateRegionShares {
  region: WorldRegion;
  /** All exports to unlisted partners are counted as exports to the region. */
  regionShareAtLeastPercent: (number | null)[][];
  /** No exports to unlisted partners are counted. */
  regionShareAtMostPercent: (number | null)[][];
}

/** The shares of a partner: of the bundled one, or of one with a pack, which leaves out what equals the bundled slice. */
export const stateRegionSharesOf = memoize(
  (partner: Pick<StateExportsSlice, 'partnerMusd'> & Partial<StateRegionSlice>): StateRegionShares => {
    const { partnerMusd, region, regionMusd, possibleMusd } = { ...stateRegionSlice, ...partner };
    const mostMusd = regionMusd.map((column, s) => column.map((musd, i) => musd + (possibleMusd[s]?.[i] ?? NaN)));
    return {
      region,
      regionShareAtLeastPercent: percentColumns(partnerMusd, mostMusd),
      regionShareAtMostPercent: percentColumns(partnerMusd, regionMusd),
    };
  },
);

/** Japan’s shares of the exports to Asia. */
export const stateRegionShares = stateRegionSharesOf(stateExportsSlice);
