import type { Cell, Column, Table } from './view.ts';

export const textCell = (text: string): Cell => ({ value: text, text });

/** A number of things, a rank or a year: written as it is. */
export const countCell = (value: number): Cell => ({ value, text: String(value) });

/** A figure, or the words for no data. */
export const figureCell = (value: number | null, noData: string, write: (value: number) => string): Cell => ({
  value,
  text: value === null ? noData : write(value),
});

/** Rows in the order of a ranking: place, name, then a cell for each further column. */
export const rankedTable = (
  caption: string,
  columns: readonly Column[],
  rows: readonly { id: string; rank: number; name: string; note?: string | undefined; cells: readonly Cell[] }[],
): Table => ({
  caption,
  columns,
  rows: rows.map(({ id, rank, name, note, cells }) => ({
    id,
    ...(note && { note }),
    cells: [countCell(rank), textCell(name), ...cells],
  })),
});
