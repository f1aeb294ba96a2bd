import type { Row } from './rows.ts';
import { CustomDataError, type Text } from './text.ts';

/**
 * The first and the last year with a figure.
 * @param hasFigure whether a row has a figure
 * @throws CustomDataError without any figure, or for a year between them without one
 */
export function spanOf(rows: readonly Row[], hasFigure: (row: Row) => boolean, t: Text): [first: number, last: number] {
  const years = new Set(rows.filter(hasFigure).map(({ year }) => year));
  if (!years.size) throw new CustomDataError(t.empty);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  for (let year = first; year <= last; year++) if (!years.has(year)) throw new CustomDataError(t.yearGap(year, first, last));
  return [first, last];
}

/** A column for each code, with a value for each year; null is no data. */
export function grid(
  rows: readonly Row[],
  codes: readonly string[],
  [first, last]: readonly [number, number],
  valueOf: (row: Row) => number | null,
): (number | null)[][] {
  const columns = codes.map(() => Array<number | null>(last - first + 1).fill(null));
  const indexes = new Map(codes.map((code, i) => [code, i]));
  for (const row of rows) {
    const column = columns[indexes.get(row.code) ?? -1];
    if (column && row.year >= first && row.year <= last) column[row.year - first] = valueOf(row);
  }
  return columns;
}
