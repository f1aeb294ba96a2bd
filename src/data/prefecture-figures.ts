import type { Lang } from '../model/locale.ts';
import type { Quality } from '../model/quality.ts';
import { originOf, sourceLine } from '../model/source.ts';
import type { PrefectureExportsSlice } from './prefecture-exports.ts';
import { prefectureProvenance } from './provenance.ts';

/** The estimate from factory shipments, or what was declared at customs offices. */
export const measures = ['production', 'customs'] as const;
export type Measure = (typeof measures)[number];

/** Customs declarations once they cover every prefecture, the estimate until then. */
export const defaultMeasure = (slice: PrefectureExportsSlice): Measure => (slice.customsMusd.includes(null) ? 'production' : 'customs');

/** The figure of a prefecture; null is no data. */
export interface PrefectureFigure {
  code: string;
  valueMusd: number | null;
  residents: number;
  quality: Quality;
}

export interface PrefectureFigures {
  figures: PrefectureFigure[];
  /** Quality of the measure as a whole. */
  quality: Quality;
}

export function figuresOf(slice: PrefectureExportsSlice, measure: Measure): PrefectureFigures {
  const quality = measure === 'production' ? 'estimate' : 'exact';
  const values = measure === 'production' ? slice.productionMusd : slice.customsMusd;
  return {
    quality,
    figures: slice.prefectures.map((code, i) => ({
      code,
      valueMusd: values[i] ?? null,
      residents: slice.populationPersons[i] ?? NaN,
      quality: quality === 'estimate' && slice.atLeast.includes(code) ? 'at-least' : quality,
    })),
  };
}

/** The source line, and the notes that a publication needs; custom data need none. */
export function sourceAndNotes(
  slice: PrefectureExportsSlice,
  measure: Measure,
  missing: number,
  lang: Lang,
): { source: { text: string; url: string }; notes: string[] } {
  const p = prefectureProvenance[lang];
  const source = measure === 'production' ? slice.source : slice.customsSource;
  const isPublished = originOf(source) === 'published';
  const notes = measure === 'production' ? [p.productionNote(slice.atLeast.length)] : missing ? [p.customsNote(missing)] : [];
  return { source: sourceLine(source, p[measure], lang), notes: isPublished ? notes : [] };
}
