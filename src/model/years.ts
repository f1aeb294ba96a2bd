import type { OptionReader } from './options.ts';

/** A year as an attribute has it, with four digits; undefined for anything else. */
export function yearOf(value: unknown): number | undefined {
  const digits = /^\s*(\d{4})\s*$/.exec(String(value))?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** The first and the last year of a column with one value for each year. */
export const yearsOf = (firstYear: number, values: readonly unknown[] | undefined): [first: number, last: number] => [
  firstYear,
  firstYear + (values?.length ?? 0) - 1,
];

/** The year that `compare` names; undefined for none, and for the shown year itself, which has nothing to compare. */
export function comparedYear(
  read: OptionReader,
  value: unknown,
  year: number,
  years: readonly [first: number, last: number],
): number | undefined {
  const compared = read.optionalNumber('compare', value, years);
  return compared === year ? undefined : compared;
}

/** The years of a column with one value for each year. */
export const yearsFrom = (firstYear: number, values: readonly unknown[] | undefined): number[] =>
  (values ?? []).map((_, i) => firstYear + i);
