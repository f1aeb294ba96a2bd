import slice from '../../data/slices/state-exports.json' with { type: 'json' };
import type { Source } from '../model/source.ts';

/** A column for each state (USPS code), a value for each year from `firstYear`; null if Japan is not listed: unknown, not zero. */
export interface StateExportsSlice {
  source: Source;
  firstYear: number;
  states: string[];
  /** Goods exports to Japan by origin of movement, f.a.s., in million USD. */
  partnerMusd: (number | null)[][];
}

/** Goods exports of the 50 states and DC. Source: Census Bureau, state trade data. */
export const stateExportsSlice: StateExportsSlice = slice;
