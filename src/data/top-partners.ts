import slice from '../../data/slices/top-partners.json' with { type: 'json' };
import type { Source } from '../model/source.ts';
import type { Names } from './names.ts';

/** A column a partner (ISO 3166-1 alpha-2), a value a year from `firstYear` on, whole million USD; null is not among its first 15. */
export interface TopPartnersSlice {
  source: Source;
  /** The partner that the chart is about, where it is not Japan. */
  home?: string | undefined;
  firstYear: number;
  /** Of the bundled partners; others have the browser's. */
  names: Names;
  partners: string[];
  exportsMusd: (number | null)[][];
  importsMusd: (number | null)[][];
  worldExportsMusd: (number | null)[];
  worldImportsMusd: (number | null)[];
}

/** US goods trade by partner. Source: Census Bureau, Census basis. */
export const topPartnersSlice: TopPartnersSlice = slice;
