import { nameOf, type Names } from '../../data/names.ts';
import type { PrefectureExportsSlice } from '../../data/prefecture-exports.ts';
import { figuresOf, tiedFirst, type Measure } from '../../data/prefecture-figures.ts';
import { prefectureText, type Per } from '../../data/prefecture-text.ts';
import type { Amount } from '../../model/amount.ts';
import type { Lang } from '../../model/locale.ts';
import { qualityText, type Quality } from '../../model/quality.ts';
import type { Source } from '../../model/source.ts';

export const perValues = ['residents', 'total'] as const satisfies readonly Per[];

export interface Slices {
  exports: PrefectureExportsSlice;
  names: Names;
}

export interface Options {
  year: number;
  measure: Measure;
  per: Per;
  /** Number of prefectures, from the first. */
  count: number;
  /** Code of the chosen prefecture, which is shown below the others if it is not one of them. */
  selected?: string | undefined;
}

/** A prefecture with data. */
interface Prefecture {
  code: string;
  name: string;
  /** Equal figures have the same rank. Undefined if other figures are not known, which could be larger. */
  rank: number | undefined;
  /** The figure that it is ranked by: `total` or `perResidents`. */
  amount: Amount;
  total: Amount;
  /** Per 100,000 residents. */
  perResidents: Amount;
  residents: number;
}

/** What the ranking and its table show of a measure. */
interface Prefectures {
  /** The first ones, largest first, and the chosen one. */
  shown: Prefecture[];
  /** How many of `shown` are the first ones. */
  firstCount: number;
  /** All prefectures with the largest figure. */
  first: Prefecture[];
  /** Names of all prefectures with data, and of those without. */
  known: string[];
  unknown: string[];
  /** Quality of the measure as a whole. */
  quality: Quality;
  source: Source;
}

/** A figure that is computed from a rounded one has no more digits than that. */
const rounded = (value: number, digits: number | undefined): number => (digits ? Number(value.toPrecision(digits)) : value);

export function prefecturesOf({ exports, names }: Slices, { measure, per, count, selected }: Options, lang: Lang): Prefectures {
  const { figures, unknown, quality, source } = figuresOf(exports, measure, names);
  const sorted = figures
    .map((figure) => {
      const perResidentsMusd = (figure.valueMusd / figure.residents) * 1e5;
      return { ...figure, perResidentsMusd, rankedMusd: per === 'residents' ? perResidentsMusd : figure.valueMusd };
    })
    .sort((a, b) => b.rankedMusd - a.rankedMusd);
  const known = sorted.map(({ code, valueMusd, perResidentsMusd, rankedMusd, residents, quality, digits, isAtLeast }): Prefecture => {
    const total = { musd: valueMusd, quality, isAtLeast };
    const perResidents = { musd: rounded(perResidentsMusd, digits), quality, isAtLeast };
    const rank = unknown.length ? undefined : 1 + sorted.findIndex((other) => other.rankedMusd === rankedMusd);
    return {
      code,
      name: nameOf(names, code, lang),
      rank,
      amount: per === 'residents' ? perResidents : total,
      total,
      perResidents,
      residents,
    };
  });
  return {
    shown: known.filter(({ code }, i) => i < count || code === selected),
    firstCount: Math.min(count, known.length),
    first: known.slice(0, tiedFirst(sorted, ({ rankedMusd }) => rankedMusd).length),
    known: known.map(({ name }) => name),
    unknown: unknown.map((code) => nameOf(names, code, lang)),
    quality,
    source,
  };
}

/** A year with notes on its figures: that they are an estimate, and that some are not known. */
export function yearWithNotes({ known, unknown, quality }: Prefectures, year: number, lang: Lang): string {
  const p = prefectureText[lang];
  const estimate = quality === 'estimate' ? qualityText[lang].note(quality) : undefined;
  return p.year(year, [estimate, p.known(known, known.length + unknown.length)]);
}
