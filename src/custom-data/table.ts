import type { Input } from './sheet.ts';

/** The cells of an HTML table as text, with the headings first, and its caption, which can have the year. */
export function cellsOf(table: HTMLTableElement): Extract<Input, { kind: 'table' }> {
  const textOf = (element: Element | null): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
  return {
    kind: 'table',
    cells: [...table.rows].map((row) => [...row.children].map(textOf)),
    caption: textOf(table.querySelector(':scope > caption')),
  };
}
