import type { Lang } from './locale.ts';
import { withoutFloatError } from './precision.ts';
import { downloadedOf, headingOf } from './table.ts';
import type { Table, View } from './view.ts';

/** A spreadsheet evaluates a cell that begins like a formula. An apostrophe before it makes it text. */
const guarded = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

const rawValue = (value: number | string | null): number | string | null => (typeof value === 'number' ? withoutFloatError(value) : value);

const quoted = (value: number | string | null): string => {
  if (typeof value === 'number') return String(rawValue(value));
  const text = guarded(value ?? '');
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/**
 * A table as CSV (RFC 4180): codes and raw numbers, units in the headings, an empty cell for no data, a note column if a
 * row has a note, and after the rows the notes and the source of the view as comments.
 */
export function csv({ notes, source }: View, shown: Table, lang: Lang): string {
  const table = downloadedOf(shown);
  const hasNotes = table.rows.some(({ note }) => note);
  const head = ['code', ...table.columns.map((column) => headingOf(column, lang)), ...(hasNotes ? ['note'] : [])];
  const rows = table.rows.map(({ id, cells, note }) => [id, ...cells.map(({ value }) => value), ...(hasNotes ? [note ?? ''] : [])]);
  const tail = [table.caption, ...notes, source.text, source.url].map((text) => [`# ${text}`]);
  return [head, ...rows, ...tail].map((row) => `${row.map(quoted).join()}\r\n`).join('');
}

/** The same table as JSON, keyed by the ids of its columns. */
export function json({ title, notes, source }: View, shown: Table): string {
  const table = downloadedOf(shown);
  return JSON.stringify(
    {
      title,
      source: { text: source.text, url: source.url },
      notes,
      columns: table.columns,
      rows: table.rows.map(({ id, cells, note }) => ({
        code: id,
        ...Object.fromEntries(table.columns.map((column, i) => [column.id, rawValue(cells[i]?.value ?? null)])),
        ...(note && { note }),
      })),
    },
    null,
    2,
  );
}
