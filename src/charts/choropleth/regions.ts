import { axisUnit, list, number } from '../../model/format.ts';
import type { Lang } from '../../model/locale.ts';

/** Regions in the order of their values, the largest first and those without data last. */
export const byValue = <T extends { score: number | null }>(regions: readonly T[]): T[] =>
  [...regions].sort((a, b) => (b.score ?? -Infinity) - (a.score ?? -Infinity));

/** The first three names, for a sentence. */
export const firstThree = (sorted: readonly { name: string }[], lang: Lang): string =>
  list(
    sorted.slice(0, 3).map(({ name }) => name),
    lang,
  );

/** A threshold of a legend in billion US dollars, or in 億ドル. */
export function thresholdText(musd: number, lang: Lang): string {
  const units = musd / axisUnit(Infinity, lang).perUnit;
  return number(units, lang, Number.isInteger(units) ? 0 : 1);
}
