import { scaleThreshold } from 'd3-scale';

/** A class of a map's values in its legend; -1 is the class of no data. */
export interface LegendItem {
  bin: number;
  text: string;
}

/**
 * The class of a value: 0 below the first threshold, one more for each threshold that it reaches, -1 for no data.
 * @param thresholds in ascending order
 */
export function classesOf(thresholds: readonly number[]): (value: number | null) => number {
  const scale = scaleThreshold(
    thresholds,
    Array.from({ length: thresholds.length + 1 }, (_, bin) => bin),
  );
  return (value) => (value === null ? -1 : scale(value));
}

/** What the classes between thresholds are called: < 1, 1–2, ≥ 2. */
export function rangeTexts(thresholds: readonly number[], write: (value: number) => string): string[] {
  const texts = thresholds.map(write);
  return [`< ${texts[0]}`, ...texts.slice(1).map((text, i) => `${texts[i]}–${text}`), `≥ ${texts.at(-1)}`];
}

/** The classes with the number of regions in each, and last no data, where a region has none. */
export function legendOf(texts: readonly string[], noData: string, regions: readonly { bin: number }[]): LegendItem[] {
  const count = (bin: number): number => regions.filter((region) => region.bin === bin).length;
  const known = texts.map((text, bin) => ({ bin, text: `${text} (${count(bin)})` }));
  return count(-1) ? [...known, { bin: -1, text: `${noData} (${count(-1)})` }] : known;
}
