import type { View } from './view.ts';

/** A spreadsheet must read a name as a name: what begins like a formula gets an apostrophe before it. */
const safe = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

/** Without the dust of binary arithmetic: 36.4, not 36.400000000000006. */
const clean = <T>(value: T): T | number => (typeof value === 'number' ? Number(value.toPrecision(12)) : value);

const quoted = (value: number | string | null): string => {
  if (typeof value === 'number') return String(clean(value));
  const text = safe(value ?? '');
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/**
 * The table of a view as CSV (RFC 4180): codes and raw numbers, units in the headings, an empty cell for no data, a note
 * where a figure is more than its number says, and after the rows the notes and the source.
 */
export function csv({ table, notes, source }: View): string {
  const hasNotes = table.rows.some(({ note }) => note);
  const head = ['code', ...table.columns.map(({ label, unit }) => (unit ? `${label} (${unit})` : label)), ...(hasNotes ? ['note'] : [])];
  const rows = table.rows.map(({ id, cells, note }) => [id, ...cells.map(({ value }) => value), ...(hasNotes ? [note ?? ''] : [])]);
  const tail = [table.caption, ...notes, source.text, source.url].map((text) => [`# ${text}`]);
  return [head, ...rows, ...tail].map((row) => `${row.map(quoted).join()}\r\n`).join('');
}

/** The same table as JSON, by the ids of its columns. */
export const json = ({ title, table, notes, source }: View): string =>
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
