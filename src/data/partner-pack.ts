import type { StateRanksSlice } from './state-ranks.ts';
import type { StateRegionSlice, WorldRegion } from './state-region.ts';
import type { TradeBalanceSlice } from './trade-balance.ts';
import type { TradeFactsSlice } from './trade-facts.ts';

/** Trade with a partner, on the bases that have figures for it. */
export type PartnerBalance = Partial<TradeBalanceSlice>;

/**
 * Goods exports of the states to a partner. States and years are those of the slice of state exports; null is not listed. A pack leaves
 * out the exports to a region that equal those in the bundled slice.
 */
export interface PartnerStates extends StateRanksSlice, Partial<StateRegionSlice> {
  partnerMusd: (number | null)[][];
  region: WorldRegion;
}

/** Ranks, and facts of states, with the names of the states. Trade is computed from the balance. */
export type PartnerFacts = Pick<TradeFactsSlice, 'facts' | 'places'>;
