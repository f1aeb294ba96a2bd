import slice from '../../data/slices/prefecture-exports.json' with { type: 'json' };
import type { Source } from '../model/source.ts';

/** One value for each prefecture (ISO 3166-2). */
export interface PrefectureExportsSlice {
  source: Source;
  year: number;
  prefectures: string[];
  populationPersons: number[];
  /** Whether the numbers of residents come from custom data, not from the census. */
  hasCustomResidents?: boolean;
  /** An estimate, million USD. */
  productionMusd: number[];
  /** Prefectures with a suppressed cell, whose estimate is a lower bound. */
  atLeast: string[];
  /** Exports declared at the prefecture's customs offices, million USD; null is no data. */
  customsMusd: (number | null)[];
  customsSource: Source;
}

/** Goods exports to the United States. Sources: Census Bureau, METI, and `customsSource`. */
export const prefectureExportsSlice: PrefectureExportsSlice = slice;
