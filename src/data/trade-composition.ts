import slice from '../../data/slices/trade-composition.json' with { type: 'json' };
import type { QualityByYear } from '../model/quality-by-year.ts';
import type { Source } from '../model/source.ts';

/**
 * A column for each section or industry, a value for each year from `firstYear`, in million USD to the dollar; null is no
 * published value.
 */
export interface Composition {
  source: Source;
  quality?: QualityByYear;
  /** Whether the values add up to the published total, so that one which is not published adds nothing to it. */
  addsUp?: boolean;
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

/** A classification in the slice: in USD, whose digits are shorter. */
type InUsd = Omit<Composition, 'exportsMusd' | 'importsMusd'> & Record<'exportsUsd' | 'importsUsd', (number | null)[][]>;

const inMusd = (columns: (number | null)[][]): (number | null)[][] =>
  columns.map((column) => column.map((usd) => (usd === null ? null : usd / 1e6)));

const composition = ({ exportsUsd, importsUsd, ...rest }: InUsd): Composition => ({
  ...rest,
  exportsMusd: inMusd(exportsUsd),
  importsMusd: inMusd(importsUsd),
});

const { sitc, naics } = slice as Record<'sitc' | 'naics', InUsd>;

/** US goods trade with Japan by section and industry. Source: Census Bureau, Census basis. */
export const tradeCompositionSlice: TradeCompositionSlice = { sitc: composition(sitc), naics: composition(naics) };
