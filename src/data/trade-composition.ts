import slice from '../../data/slices/trade-composition.json' with { type: 'json' };
import type { Source } from '../model/source.ts';

/**
 * A column for each section or industry, a value for each year from `firstYear`, in whole million USD; null is no published
 * value.
 */
export interface Composition {
  source: Source;
  /** The last year whose values are recovered from published ratios; null if all values are copied. */
  recoveredTo: number | null;
  firstYear: number;
  codes: string[];
  exportsMusd: (number | null)[][];
  importsMusd: (number | null)[][];
}

export interface TradeCompositionSlice {
  /** Sections of the Standard International Trade Classification. */
  sitc: Composition;
  /** Three-digit industries of the North American Industry Classification System. */
  naics: Composition;
}

/** US goods trade with Japan by section and industry. Source: Census Bureau, Census basis. */
export const tradeCompositionSlice: TradeCompositionSlice = slice;
