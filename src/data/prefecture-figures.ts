import type { Lang } from '../model/locale.ts';
import type { Quality } from '../model/quality.ts';
import type { Source } from '../model/source.ts';
import type { PrefectureExportsSlice } from './prefecture-exports.ts';
import { prefectureProvenance } from './provenance.ts';

/** The estimate from factory shipments, or customs declarations. */
export type Measure = 'production' | 'customs';

/** The measures, the default first: the estimate, or customs declarations if they cover every prefecture. */
export const measuresOf = (slice: PrefectureExportsSlice): readonly [Measure, ...Measure[]] =>
  slice.customsMusd.includes(null) ? ['production', 'customs'] : ['customs', 'production'];

/** The figure of a prefecture; null is no data. */
interface PrefectureFigure {
  code: string;
  valueMusd: number | null;
  residents: number;
  quality: Quality;
}

interface PrefectureFigures {
  source: Source;
  figures: PrefectureFigure[];
  /** Quality of the measure as a whole. */
  quality: Quality;
}

/** The figures of every prefecture in the slice. */
export function figuresOf(slice: PrefectureExportsSlice, measure: Measure): PrefectureFigures {
  const quality = measure === 'production' ? 'estimate' : 'exact';
  const values = measure === 'production' ? slice.productionMusd : slice.customsMusd;
  return {
    source: measure === 'production' ? slice.source : slice.customsSource,
    quality,
    figures: slice.prefectures.map((code, i) => ({
      code,
      valueMusd: values[i] ?? null,
      residents: slice.populationPersons[i] ?? NaN,
      quality: quality === 'estimate' && slice.atLeast.includes(code) ? 'at-least' : quality,
    })),
  };
}

/** The notes on the published figures of a measure. `missing` is the number of prefectures without data. */
export function publishedNotes(slice: PrefectureExportsSlice, measure: Measure, missing: number, lang: Lang): string[] {
  const { productionNote, customsNote } = prefectureProvenance[lang];
  if (measure === 'production') return [productionNote(slice.atLeast.length)];
  return missing ? [customsNote(missing)] : [];
}
