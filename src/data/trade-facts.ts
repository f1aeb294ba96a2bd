import slice from '../../data/slices/trade-facts.json' with { type: 'json' };
import type { Publication } from '../model/source.ts';
import type { Names } from './names.ts';

export interface Fact {
  /** Key in `sources`. */
  source: string;
  /** What the values are: million USD, percent from 0 to 100, a place in an order, a number of things, or a code in `places`. */
  unit: string;
  firstYear: number;
  /** One a year from `firstYear` on; null is no data. */
  values: (number | string | null)[];
  estimate?: boolean;
}

export interface TradeFactsSlice {
  sources: Record<string, Publication>;
  facts: Record<string, Fact>;
  places: Names;
}

/** Every figure that can stand in a sentence. Sources: BEA, Census Bureau, METI. */
export const tradeFactsSlice: TradeFactsSlice = slice;
