import { consecutiveYears } from '../years.ts';

export type Unit = 'musd' | 'percent' | 'rank' | 'count' | 'place';

/** A figure for a sentence, with one value a year from `firstYear` on. Null is no data; a place is a code. */
export interface Fact {
  /** The table that the figure is from. */
  source: string;
  unit: Unit;
  firstYear: number;
  values: (number | string | null)[];
  estimate?: true;
}
export type Facts = Record<string, Fact>;

/** Makes a fact from the rows of a table, with one value for all rows of a year. */
export function yearlyFact<R extends { year: number }>(source: string, unit: Unit, rows: R[], valueOf: (rows: R[]) => number): Fact {
  const years = consecutiveYears(rows, source);
  const byYear = Map.groupBy(rows, (row) => row.year);
  return { source, unit, firstYear: years[0] ?? NaN, values: years.map((year) => valueOf(byYear.get(year) ?? [])) };
}
