import slice from '../../data/slices/trade-facts.json' with { type: 'json' };
import type { QualityByYear } from '../model/quality-by-year.ts';
import type { Publication } from '../model/source.ts';
import type { Names } from './names.ts';

export interface Fact {
  /** Key in `sources`. */
  source: string;
  /** `musd`: million USD; `percent`: 0 to 100; `rank`; `count`; `place`: a code of `places`. */
  unit: string;
  firstYear: number;
  /** A value for each year from `firstYear`; null is no data. */
  values: (number | string | null)[];
  /** The upper bounds of an interval; `values` has the lower ones. */
  valuesTo?: (number | null)[];
  quality?: QualityByYear;
}

export interface TradeFactsSlice {
  sources: Record<string, Publication>;
  facts: Record<string, Fact>;
  places: Names;
}

/** The figures of `trade-fact`. Sources: BEA, Census Bureau, METI. */
export const tradeFactsSlice = slice as TradeFactsSlice;
