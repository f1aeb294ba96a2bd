import { byValue } from '../../charts/choropleth/regions.ts';
import { nameOf, type Names } from '../../data/names.ts';
import type { PrefectureExportsSlice } from '../../data/prefecture-exports.ts';
import { figuresOf, type Measure } from '../../data/prefecture-figures.ts';
import type { Lang } from '../../model/locale.ts';
import type { Quality } from '../../model/quality.ts';
import type { Source } from '../../model/source.ts';
import type { Topology } from '../../model/topology.ts';

export interface Slices {
  exports: PrefectureExportsSlice;
  names: Names;
  topology: Topology;
}

export interface Options {
  year: number;
  measure: Measure;
  /** ISO 3166-2 code of the chosen prefecture. */
  prefecture: string | undefined;
}

/** A prefecture of the map with its exports, million USD; null is no data. */
export interface Prefecture {
  id: string;
  name: string;
  score: number | null;
  quality: Quality;
}

/** The figures of a measure that the map and its table show. */
interface Prefectures {
  all: Prefecture[];
  /** Quality of the measure as a whole. */
  quality: Quality;
  source: Source;
}

/** Every prefecture, in the order of the map. */
export function prefecturesOf({ exports, names, topology }: Slices, { measure }: Options, lang: Lang): Prefectures {
  const { figures, ...rest } = figuresOf(exports, measure);
  const all = topology.objects.regions.geometries.map(({ id }) => {
    const figure = figures.find(({ code }) => code === id);
    return { id, name: nameOf(names, id, lang), score: figure?.valueMusd ?? null, quality: figure?.quality ?? rest.quality };
  });
  return { ...rest, all };
}

/** Every prefecture, the largest first. */
export function sortedPrefectures(slices: Slices, options: Options, lang: Lang): Prefectures {
  const { all, ...rest } = prefecturesOf(slices, options, lang);
  return { ...rest, all: byValue(all) };
}
