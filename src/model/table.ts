import type { Cell, Column, Table } from './view.ts';

export const textCell = (text: string): Cell => ({ value: text, text });

/** A count, a rank or a year, without digit grouping. */
export const countCell = (value: number): Cell => ({ value, text: String(value) });

/** A figure, or the text for no data. */
export const figureCell = (value: number | null, noData: string, format: (value: number) => string): Cell => ({
  value,
  text: value === null ? noData : format(value),
});

/** The table of a ranking. A row has the rank, the name and a cell for each further column. */
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
