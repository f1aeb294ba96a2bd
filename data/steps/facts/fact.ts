import { consecutiveYears } from '../years.ts';

export type Unit = 'musd' | 'percent' | 'rank' | 'count' | 'place';

/** How well a figure is known, as src/model/quality.ts has it. */
export type Quality = 'exact' | 'rounded' | 'recovered' | 'estimate' | 'at-least' | 'interval';

/** A figure for a sentence, with one value a year from `firstYear` on. Null is no data; a place is a code. */
export interface Fact {
  /** The table that the figure is from; `estimate` for the estimate of exports by prefecture. */
  source: string;
  unit: Unit;
  firstYear: number;
  values: (number | string | null)[];
  /** The upper bounds of an interval; `values` has the lower ones. A rank of 2 to 4 is 2 in `values` and 4 here. */
  valuesTo?: Fact['values'];
  /** One for all years, or one a year. Without it, the figures are exact. */
  quality?: Quality | Quality[];
}
export type Facts = Record<string, Fact>;

/** A figure of a year, or the two bounds of an interval. */
type YearValue = number | null | [from: number, to: number];

/** Makes a fact from the rows of a table, with one value for all rows of a year. Years with two different bounds are intervals. */
export function yearlyFact<R extends { year: number }>(source: string, unit: Unit, rows: R[], valueOf: (rows: R[]) => YearValue): Fact {
  const years = consecutiveYears(rows, source);
  const byYear = Map.groupBy(rows, (row) => row.year);
  const bounds = years.map((year) => {
    const value = valueOf(byYear.get(year) ?? []);
    return Array.isArray(value) ? value : ([value, value] as const);
  });
  const fact: Fact = { source, unit, firstYear: years[0] ?? NaN, values: bounds.map(([from]) => from) };
  if (bounds.every(([from, to]) => from === to)) return fact;
  return {
    ...fact,
    valuesTo: bounds.map(([, to]) => to),
    quality: bounds.map(([from, to]) => (from === to ? 'exact' : 'interval')),
  };
}
