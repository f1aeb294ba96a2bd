import type { Table, View } from './view.ts';

/** Spreadsheets run a cell that begins like a formula; an apostrophe before it keeps it a text. */
const safe = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

/** Twelve digits drop the error of binary arithmetic: 36.4, not 36.400000000000006. */
const clean = <T>(value: T): T | number => (typeof value === 'number' ? Number(value.toPrecision(12)) : value);

const quoted = (value: number | string | null): string => {
  if (typeof value === 'number') return String(clean(value));
  const text = safe(value ?? '');
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/**
 * A table as CSV (RFC 4180): codes and raw numbers, units in the headings, an empty cell for no data, a note column where
 * a row has a note, and after the rows the notes and the source of the view.
 */
export function csv({ notes, source }: View, table: Table): string {
  const hasNotes = table.rows.some(({ note }) => note);
  const head = ['code', ...table.columns.map(({ label, unit }) => (unit ? `${label} (${unit})` : label)), ...(hasNotes ? ['note'] : [])];
  const rows = table.rows.map(({ id, cells, note }) => [id, ...cells.map(({ value }) => value), ...(hasNotes ? [note ?? ''] : [])]);
  const tail = [table.caption, ...notes, source.text, source.url].map((text) => [`# ${text}`]);
  return [head, ...rows, ...tail].map((row) => `${row.map(quoted).join()}\r\n`).join('');
}

/** The same table as JSON, keyed by the ids of its columns. */
export const json = ({ title, notes, source }: View, table: Table): string =>
  JSON.stringify(
    {
      title,
      source,
      notes,
      columns: table.columns,
      rows: table.rows.map(({ id, cells, note }) => ({
        code: id,
        ...Object.fromEntries(table.columns.map((column, i) => [column.id, clean(cells[i]?.value ?? null)])),
        ...(note && { note }),
      })),
    },
    null,
    2,
  );
