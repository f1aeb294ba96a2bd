import { nameOf, type Names } from '../../data/names.ts';
import type { PrefectureExportsSlice } from '../../data/prefecture-exports.ts';
import { figuresOf, type Measure } from '../../data/prefecture-figures.ts';
import type { Lang } from '../../model/locale.ts';
import type { Quality } from '../../model/quality.ts';
import type { Source } from '../../model/source.ts';
import type { Per } from './text.ts';

export const pers = ['residents', 'total'] as const;

export interface Slices {
  exports: PrefectureExportsSlice;
  names: Names;
}

export interface Options {
  year: number;
  measure: Measure;
  per: Per;
  /** How many prefectures, from the first. */
  count: number;
}

/** A prefecture with its exports, million USD. */
interface Prefecture {
  code: string;
  name: string;
  rank: number;
  /** What it is ranked by: `totalMusd` or `perResidentsMusd`. */
  valueMusd: number;
  totalMusd: number;
  /** Per 100,000 residents. */
  perResidentsMusd: number;
  residents: number;
  quality: Quality;
}

/** What the ranking and its table show of a measure. */
interface Prefectures {
  /** Largest first. */
  shown: Prefecture[];
  /** How many prefectures have no data. */
  missing: number;
  /** Quality of the measure as a whole. */
  quality: Quality;
  source: Source;
}

export function prefecturesOf({ exports, names }: Slices, { measure, per, count }: Options, lang: Lang): Prefectures {
  const { figures, ...rest } = figuresOf(exports, measure);
  const known = figures
    .flatMap(({ code, valueMusd: totalMusd, residents, quality }) => {
      if (totalMusd === null) return [];
      const perResidentsMusd = (totalMusd / residents) * 1e5;
      const valueMusd = per === 'residents' ? perResidentsMusd : totalMusd;
      return [{ code, name: nameOf(names, code, lang), valueMusd, totalMusd, perResidentsMusd, residents, quality }];
    })
    .sort((a, b) => b.valueMusd - a.valueMusd)
    .map((prefecture, i) => ({ ...prefecture, rank: i + 1 }));
  return { ...rest, shown: known.slice(0, count), missing: figures.length - known.length };
}
