import type { Quality } from './quality.ts';

/** The quality of the figures of a slice: one for all years, or one a year. Without it, the figures are exact. */
export type QualityByYear = Quality | readonly Quality[];

/** @param i the index of the year in the columns of the slice */
export const qualityAt = (quality: QualityByYear | undefined, i: number): Quality =>
  (typeof quality === 'string' ? quality : quality?.[i]) ?? 'exact';
