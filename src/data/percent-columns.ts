import { withoutFloatError } from '../model/precision.ts';

type Columns<Value> = readonly (readonly Value[])[];

/** The share of each figure in its total, 0 to 100, unrounded; null where one of them is unknown. */
export const percentColumns = (figures: Columns<number | null>, totals: Columns<number>): (number | null)[][] =>
  figures.map((column, s) =>
    column.map((figure, i) => {
      const total = totals[s]?.[i];
      return figure === null || !total ? null : withoutFloatError((figure / total) * 100);
    }),
  );
