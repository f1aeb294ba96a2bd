import { axisUnit, number } from '../../model/format.ts';
import type { Lang } from '../../model/locale.ts';

/** Regions in the order of their values, the largest first and those without data last. */
export const byValue = <T extends { score: number | null }>(regions: readonly T[]): T[] =>
  [...regions].sort((a, b) => (b.score ?? -Infinity) - (a.score ?? -Infinity));

/** The regions of a map with their layout, in the order of their values. Both arguments are in the order of the map. */
export const placedByValue = <T extends { score: number | null }, L>(regions: readonly T[], layouts: readonly L[]): (T & { layout: L })[] =>
  byValue(
    regions.flatMap((region, i) => {
      const layout = layouts[i];
      return layout === undefined ? [] : [{ ...region, layout }];
    }),
  );

/** The regions in their order, each with its number in it; regions with the same value share a number. Null is no data. */
export const numbered = <T extends { score: number | null }>(sorted: readonly T[]): (T & { order: number | null })[] =>
  sorted.map((region) => ({
    ...region,
    order: region.score === null ? null : 1 + sorted.findIndex(({ score }) => score === region.score),
  }));

/** The largest regions, at most three: fewer where others have the same value as the last of them. A value of zero does not lead. */
export function leading<T extends { score: number | null }>(regions: readonly T[]): T[] {
  const sorted = byValue(regions).filter(({ score }) => score !== null && score !== 0);
  const next = sorted[3]?.score ?? -Infinity;
  return sorted.slice(0, 3).filter(({ score }) => (score ?? -Infinity) > next);
}

/** A threshold of a legend in billion US dollars, or in 億ドル. */
export function thresholdText(musd: number, lang: Lang): string {
  const units = musd / axisUnit(Infinity, lang).perUnit;
  return number(units, lang, Number.isInteger(units) ? 0 : 1);
}

/** A threshold with its unit, in words. */
export const spokenThreshold: Record<Lang, (text: string) => string> = {
  en: (text) => `$${text}\u00a0billion`,
  ja: (text) => `${text}億ドル`,
};
