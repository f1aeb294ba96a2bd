import { byValue } from '../../charts/choropleth/regions.ts';
import { nameOf, type Names } from '../../data/names.ts';
import type { PrefectureExportsSlice } from '../../data/prefecture-exports.ts';
import { figuresOf, tiedFirst, type Measure } from '../../data/prefecture-figures.ts';
import { prefectureText } from '../../data/prefecture-text.ts';
import type { Amount } from '../../model/amount.ts';
import type { Lang } from '../../model/locale.ts';
import { qualityText, type Quality } from '../../model/quality.ts';
import type { RegionMap } from '../../model/region-map.ts';
import type { Source } from '../../model/source.ts';

export interface Slices {
  exports: PrefectureExportsSlice;
  names: Names;
  map: RegionMap;
}

export interface Options {
  year: number;
  measure: Measure;
  /** ISO 3166-2 code of the chosen prefecture. */
  prefecture: string | undefined;
}

/** A prefecture of the map. */
export interface Prefecture {
  id: string;
  name: string;
  /** Its exports, million USD; null is no data. */
  score: number | null;
  /** The same with its quality; undefined is no data. */
  amount: Amount | undefined;
}

/** A prefecture with data. */
type Known = Prefecture & { score: number; amount: Amount };

/** The figures of a measure that the map and its table show. */
interface Prefectures {
  /** Every prefecture, in the order of the map. */
  all: Prefecture[];
  /** Those with data, the largest first. */
  known: Known[];
  /** Names of those without data. */
  unknown: string[];
  /** Quality of the measure as a whole. */
  quality: Quality;
  source: Source;
}

const hasData = (prefecture: Prefecture): prefecture is Known => prefecture.amount !== undefined;

export function prefecturesOf({ exports, names, map }: Slices, { measure }: Options, lang: Lang): Prefectures {
  const { figures, unknown, quality, source } = figuresOf(exports, measure, names);
  const byCode = new Map(figures.map((figure) => [figure.code, figure]));
  const all = map.regions.map(({ id }): Prefecture => {
    const figure = byCode.get(id);
    const amount = figure && { musd: figure.valueMusd, quality: figure.quality, isAtLeast: figure.isAtLeast };
    return { id, name: nameOf(names, id, lang), score: amount?.musd ?? null, amount };
  });
  return { all, known: byValue(all.filter(hasData)), unknown: unknown.map((code) => nameOf(names, code, lang)), quality, source };
}

/** A year with notes on its figures: that they are an estimate, and that some are not known. */
export function yearWithNotes({ known, all, quality }: Prefectures, year: number, lang: Lang): string {
  const { year: yearText, known: knownText } = prefectureText[lang];
  const estimate = quality === 'estimate' ? qualityText[lang].note(quality) : undefined;
  const names = known.map(({ name }) => name);
  return yearText(year, [estimate, knownText(names, all.length)]);
}

/** The prefectures that a sentence names as the largest. */
interface Leaders {
  /** The largest, and those that are equal to it. */
  first: Known[];
  /** At most three. No prefecture outside is equal to one of them; if more than three are equal to the largest, all of those. */
  named: Known[];
}

export function leadersOf(known: readonly Known[]): Leaders {
  const first = tiedFirst(known, ({ score }) => score);
  const count = [3, 2, 1].find((count) => known[count - 1]?.score !== known[count]?.score) ?? first.length;
  return { first, named: known.slice(0, count) };
}
