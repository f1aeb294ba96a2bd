import slice from '../../data/slices/top-partners.json' with { type: 'json' };
import type { Source } from '../model/source.ts';
import type { Names } from './names.ts';

/**
 * A column for each partner (ISO 3166-1 alpha-2), a value for each year from `firstYear`, in million USD with the published
 * decimals; null if the partner is not among the first 15.
 */
export interface TopPartnersSlice {
  source: Source;
  firstYear: number;
  /** The first year of each partner that is not listed from `firstYear`. Before it, nothing is known about the partner. */
  firstYears?: Record<string, number | undefined>;
  /** Names of the bundled partners. Other names come from `Intl`. */
  names: Names;
  partners: string[];
  /** The flow of custom data with a single flow. The columns of the other flow then hold zeros, which no chart shows. */
  onlyFlow?: 'exports' | 'imports' | 'total' | undefined;
  exportsMusd: (number | null)[][];
  importsMusd: (number | null)[][];
  worldExportsMusd: (number | null)[];
  worldImportsMusd: (number | null)[];
}

/** US goods trade by partner. Source: Census Bureau, Census basis. */
export const topPartnersSlice: TopPartnersSlice = slice;
