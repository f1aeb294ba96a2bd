/** Which class a value is in: 0 under the first threshold, one more at each that it reaches; -1 for no data. */
export const bin = (value: number | null | undefined, thresholds: readonly number[]): number =>
  value == null ? -1 : thresholds.filter((threshold) => value >= threshold).length;

/** How the classes between thresholds are written: under 1, 1–2, 2 and over. */
export function ranges(thresholds: readonly number[], write: (value: number) => string): string[] {
  const texts = thresholds.map(write);
  return [`< ${texts[0]}`, ...texts.slice(1).map((text, i) => `${texts[i]}–${text}`), `≥ ${texts.at(-1)}`];
}
