import type { Lang } from './locale.ts';
import type { Cell, Column, Table } from './view.ts';

const headingsWithUnit: Record<Lang, (label: string, unit: string) => string> = {
  en: (label, unit) => `${label} (${unit})`,
  ja: (label, unit) => `${label}（${unit}）`,
};

/** The heading of a column and its unit as one text. */
export const headingOf = ({ label, unit }: Column, lang: Lang): string => (unit ? headingsWithUnit[lang](label, unit) : label);

export const textCell = (text: string): Cell => ({ value: text, text });

/** A count, a rank or a year, without digit grouping. */
export const countCell = (value: number): Cell => ({ value, text: String(value) });

/** A figure, or the text for no data. */
export const figureCell = (value: number | null, noData: string, format: (value: number) => string): Cell => ({
  value,
  text: value === null ? noData : format(value),
});

/** The table without the columns that downloads leave out, which are the last ones. */
export function downloadedOf(table: Table): Table {
  const columns = table.columns.filter(({ isShownOnly }) => !isShownOnly);
  return { ...table, columns, rows: table.rows.map((row) => ({ ...row, cells: row.cells.slice(0, columns.length) })) };
}

/** The table of a ranking. A row has the rank, the name, which is its header, and a cell for each further column. */
export const rankedTable = (
  caption: string,
  columns: readonly Column[],
  rows: readonly { id: string; rank: number; name: string; note?: string | undefined; cells: readonly Cell[] }[],
): Table => ({
  caption,
  columns,
  ...(columns[1] && { rowHeader: columns[1].id }),
  rows: rows.map(({ id, rank, name, note, cells }) => ({
    id,
    ...(note && { note }),
    cells: [countCell(rank), textCell(name), ...cells],
  })),
});
