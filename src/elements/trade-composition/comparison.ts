import { differenceLabel, differenceText, pointsText, type Pair } from '../../model/change.ts';
import { figure, list } from '../../model/format.ts';
import type { Lang } from '../../model/locale.ts';
import { qualityText, type Quality } from '../../model/quality.ts';
import { comparisonText } from './comparison-text.ts';
import { partsOf, sumOfKnown, type Options, type Part, type Slices } from './figures.ts';

/** The shares of another year. */
export interface ComparedYear {
  year: number;
  quality: Quality;
  /** Whether the sums of both years have all parts, so that their shares are of the same goods. */
  isComplete: boolean;
  /** The share of a section or industry in both years, from 0 to 1. `w` is the place of the flow among those that are shown. */
  pairOf: (part: Part, w: number) => Pair;
  /** The same for the sum of several parts. It is unknown if a part could be missing from it. */
  pairOfSum: (sum: Part, parts: readonly Part[], w: number) => Pair;
}

/** The shares of the year that `compare` names; undefined without one. */
export function comparedYearOf(slices: Slices, options: Options, lang: Lang): ComparedYear | undefined {
  const { compare: year } = options;
  if (year === undefined) return undefined;
  const shown = partsOf(slices, options, lang);
  const other = partsOf(slices, { ...options, year }, lang);
  const isComplete = [...shown.wholes, ...other.wholes].every((whole) => whole.isComplete);
  const before = ({ code }: Part, w: number): number | null => other.parts.find((part) => part.code === code)?.shares[w] ?? null;
  return {
    year,
    quality: other.quality,
    isComplete,
    pairOf: (part, w) => ({ before: before(part, w), now: part.shares[w] ?? null }),
    pairOfSum: (sum, parts, w) => ({
      before: isComplete ? sumOfKnown(parts.map((part) => before(part, w))) : null,
      now: sum.shares[w] ?? null,
    }),
  };
}

/** A pair of shares in percentage points. */
export const inPercent = ({ before, now }: Pair): Pair => ({ before: before && before * 100, now: now && now * 100 });

/** The difference of two shares in a sentence: 3.0 percentage points less than in 2014. */
export const shareDifference = (pair: Pair, year: number, lang: Lang): string =>
  differenceText(inPercent(pair), year, lang, (points) => pointsText(points, lang), 'share');

/** The same on a label: 3.0 less. */
export const shareDifferenceLabel = (pair: Pair, lang: Lang): string =>
  differenceLabel(inPercent(pair), lang, (points) => figure(points, lang, 1), 'share');

/** What a table notes beside the figures of a year and of the one that it is compared with; undefined for exact figures. */
export function noteOf(shown: { year: number; quality: Quality }, compared: ComparedYear | undefined, lang: Lang): string | undefined {
  const { note } = qualityText[lang];
  if (!compared || compared.quality === shown.quality) return note(shown.quality);
  const notes = [shown, compared].flatMap(({ year, quality }) => {
    const ofYear = note(quality);
    return ofYear ? [comparisonText[lang].note(ofYear, year)] : [];
  });
  return notes.length ? list(notes, lang) : undefined;
}
