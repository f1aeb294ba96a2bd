export type Unit = 'musd' | 'percent' | 'rank' | 'count' | 'place';

/** One figure for a sentence: a value a year from `firstYear` on; null is no data, a place is a code. */
export interface Fact {
  source: string;
  unit: Unit;
  firstYear: number;
  values: (number | string | null)[];
  estimate?: true;
}
export type Facts = Record<string, Fact>;
export type Columns = (number | null)[][];

/** One value a year of a table, from its rows of that year. */
export function yearly<R extends { year: number }>(
  rows: R[],
  value: (rows: R[], year: number) => number | string | null,
): Pick<Fact, 'firstYear' | 'values'> {
  const byYear = [...Map.groupBy(rows, (row) => row.year)].sort(([a], [b]) => a - b);
  return { firstYear: byYear[0]?.[0] ?? NaN, values: byYear.map(([year, rows]) => value(rows, year)) };
}

/** A share in percent to the tenth that is written. */
export const tenths = (share: number): number => Math.round(share * 1000) / 10;
