import type { Quality } from '../model/quality.ts';
import type { Source } from '../model/source.ts';
import type { Names } from './names.ts';
import type { PrefectureExportsSlice } from './prefecture-exports.ts';

/** The estimate from factory shipments, or customs declarations. */
export type Measure = 'production' | 'customs';

/** The measures, the default first: the estimate, or customs declarations if they cover every prefecture. */
export const measuresOf = (slice: PrefectureExportsSlice): readonly [Measure, ...Measure[]] =>
  slice.customsMusd.includes(null) ? ['production', 'customs'] : ['customs', 'production'];

/** The figure of a prefecture. */
interface PrefectureFigure {
  code: string;
  valueMusd: number;
  residents: number;
  quality: Quality;
  /** Significant digits of a rounded figure. */
  digits: number | undefined;
  /** Whether it is a lower bound. */
  isAtLeast: boolean;
}

interface PrefectureFigures {
  source: Source;
  /** Only those of prefectures with data. */
  figures: PrefectureFigure[];
  /** Codes of the prefectures without data. */
  unknown: string[];
  /** The quality that all figures have; exact if they differ. */
  quality: Quality;
}

/** The figures of a measure. `codes` has all prefectures. */
export function figuresOf(slice: PrefectureExportsSlice, measure: Measure, { codes }: Names): PrefectureFigures {
  const isEstimate = measure === 'production';
  const values = isEstimate ? slice.productionMusd : slice.customsMusd;
  const figures = slice.prefectures.flatMap((code, i): PrefectureFigure[] => {
    const valueMusd = values[i] ?? null;
    if (valueMusd === null) return [];
    const digits = isEstimate ? undefined : (slice.customsDigits[i] ?? undefined);
    const quality = isEstimate ? 'estimate' : digits ? 'rounded' : 'exact';
    const isAtLeast = slice.atLeast?.includes(code) ?? false;
    return [{ code, valueMusd, residents: slice.populationPersons[i] ?? NaN, quality, digits, isAtLeast }];
  });
  const known = new Set(figures.map(({ code }) => code));
  const [quality = 'exact', ...others] = new Set(figures.map(({ quality }) => quality));
  return {
    source: isEstimate ? slice.source : slice.customsSource,
    figures,
    unknown: codes.filter((code) => !known.has(code)),
    quality: others.length ? 'exact' : quality,
  };
}

/** The first of sorted figures, and those that are equal to it. */
export const tiedFirst = <T>(sorted: readonly T[], valueOf: (item: T) => number): T[] => {
  const [first] = sorted;
  return first === undefined ? [] : sorted.filter((item) => valueOf(item) === valueOf(first));
};
