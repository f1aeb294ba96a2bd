import type { Input } from './sheet.ts';

/** The cells of a table in a page, its heading first, as text; its caption may name the year. */
export function cellsOf(table: HTMLTableElement): Extract<Input, { kind: 'cells' }> {
  const textOf = (element: Element | null): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
  return {
    kind: 'cells',
    cells: Array.from(table.rows, (row) => Array.from(row.cells, textOf)),
    caption: textOf(table.caption),
  };
}
