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
  /** What a note on the published estimate says. */
  estimate?: EstimateBasis;
  /** Exports declared at the prefecture's customs offices, million USD; null is no data. */
  customsMusd: (number | null)[];
  /** Significant digits of a customs figure that its source rounded; null for other figures. */
  customsDigits: (number | null)[];
  customsSource: Source;
  /** Prefectures whose figure is a lower bound. Only custom data can have some. */
  atLeast?: string[];
}

export interface EstimateBasis {
  /** US goods imports from Japan. */
  importsMusd: number;
  /** The part of them that is assigned to industries. */
  assignedMusd: number;
  /** Figures of shipments that METI suppresses, by prefecture and industry. */
  suppressedCells: number;
  suppressedPrefectures: string[];
  /** The number of their industries. */
  suppressedDivisions: number;
}

/** Goods exports to the United States. Sources: Census Bureau, METI, and `customsSource`. */
export const prefectureExportsSlice: PrefectureExportsSlice = slice;
