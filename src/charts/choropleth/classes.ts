import { scaleThreshold } from 'd3-scale';

/** A class of values in the legend of a map. */
export interface LegendItem {
  /** From 0 for the lowest class; -1 for no data. */
  bin: number;
  text: string;
}

/**
 * A function from a value to its class: 0 below the first threshold, and one more for each threshold that the value
 * reaches; -1 for no data.
 * @param thresholds in ascending order
 */
export function classesOf(thresholds: readonly number[]): (value: number | null) => number {
  const scale = scaleThreshold(
    thresholds,
    Array.from({ length: thresholds.length + 1 }, (_, bin) => bin),
  );
  return (value) => (value === null ? -1 : scale(value));
}

/** The names of the classes between thresholds: < 1, 1–2, ≥ 2. */
export function rangeTexts(thresholds: readonly number[], format: (value: number) => string): string[] {
  const texts = thresholds.map(format);
  return [`< ${texts[0]}`, ...texts.slice(1).map((text, i) => `${texts[i]}–${text}`), `≥ ${texts.at(-1)}`];
}

/** The classes with the number of regions in each. If a region has no data, the last item counts such regions. */
export function legendOf(texts: readonly string[], noData: string, regions: readonly { bin: number }[]): LegendItem[] {
  const count = (bin: number): number => regions.filter((region) => region.bin === bin).length;
  const known = texts.map((text, bin) => ({ bin, text: `${text} (${count(bin)})` }));
  return count(-1) ? [...known, { bin: -1, text: `${noData} (${count(-1)})` }] : known;
}
