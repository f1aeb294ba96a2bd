/**
 * The distinct years of rows, in order. A slice stores only the first year of its columns, so no year may be missing.
 * @param table the name of the table, for the error message
 * @throws {Error} when a year between two others is missing
 */
export function consecutiveYears(rows: readonly { year: number }[], table: string): number[] {
  const years = [...new Set(rows.map(({ year }) => year))].sort((a, b) => a - b);
  years.forEach((year, i) => {
    const previous = years[i - 1];
    if (previous !== undefined && year !== previous + 1) {
      throw new Error(`tables/${table}.csv, column year: found ${year} after ${previous}, expected rows of ${previous + 1}`);
    }
  });
  return years;
}

/**
 * The rows of a table with one row a year, in the order of their years.
 * @throws {Error} when a year between two others is missing
 */
export function sortedByYear<R extends { year: number }>(rows: readonly R[], table: string): R[] {
  consecutiveYears(rows, table);
  return rows.toSorted((a, b) => a.year - b.year);
}
