/**
 * The rows, once their years are known to follow one another: a slice in columns says only its first year.
 * @throws {Error} where a year is missing or out of order
 */
export function consecutive<R extends { year: number }>(rows: R[], table: string): R[] {
  rows.forEach((row, i) => {
    const before = rows[i - 1];
    if (before && row.year !== before.year + 1) {
      throw new Error(`tables/${table}.csv:${i + 2}, column year: found ${row.year}, expected ${before.year + 1}`);
    }
  });
  return rows;
}
