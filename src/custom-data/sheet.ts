import { parseCsv } from './csv.ts';
import { decimalsOf, type Decimals } from './number.ts';
import { CustomDataError, type text } from './text.ts';

/** Custom data as they arrive: the text of a file, rows by the names of their columns, or the cells of a table. */
export type Input =
  | { kind: 'csv'; text: string }
  | { kind: 'json'; text: string }
  | { kind: 'rows'; rows: readonly object[] }
  | { kind: 'table'; cells: readonly (readonly string[])[]; caption?: string };

/** Custom data in one shape: a heading and rows of cells. */
export interface Sheet {
  head: string[];
  /** Rows with the number that a spreadsheet shows for them. */
  rows: { row: number; cells: readonly unknown[] }[];
  /** The title of the file: the first of its notes. */
  caption: string;
  decimals: Decimals;
}

type Text = (typeof text)['en'];

/** Larger files are mistakes, or would block the page. */
const most = { columns: 200, rows: 200_000 };

/** @throws CustomDataError where the file cannot be read at all */
export function toSheet(input: Input, t: Text): Sheet {
  if (input.kind === 'rows') return ofObjects(input.rows, undefined, '', t);
  if (input.kind === 'table') return ofCells(input.cells, 'point', input.caption ?? '', t);
  if (input.kind === 'json') return ofJson(input.text, t);
  const { rows, delimiter, open } = parseCsv(input.text, most.rows + 1);
  if (open) throw new CustomDataError(t.openQuote(t.place(open, undefined)));
  return ofCells(rows, delimiter === ';' ? decimalsOf(rows.flat()) : 'point', '', t);
}

function ofCells(all: readonly (readonly string[])[], decimals: Decimals, caption: string, t: Text): Sheet {
  if (all.length > most.rows) throw new CustomDataError(t.tooLong(most.rows));
  const isNote = (cells: readonly string[]): boolean => !!cells[0]?.startsWith('# ');
  const filled = all.flatMap((cells, i) => (cells.some((cell) => cell.trim()) ? [{ row: i + 1, cells }] : []));
  const notes = filled.filter(({ cells }) => isNote(cells)).map(({ cells }) => cells.filter(Boolean).join(', ').slice(2));
  const [first, ...rows] = filled.filter(({ cells }) => !isNote(cells));
  if (!first) throw new CustomDataError(t.empty);
  if (first.cells.length > most.columns) throw new CustomDataError(t.tooWide(most.columns));
  const wide = first.cells.length;
  for (const { row, cells } of rows) {
    if (cells.length > wide && cells.slice(wide).some((cell) => cell.trim()))
      throw new CustomDataError(t.cells(t.place(row, undefined), cells.length, wide));
  }
  return { head: [...first.cells], rows, caption: caption || (notes[0] ?? ''), decimals };
}

function ofJson(text: string, t: Text): Sheet {
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    throw new CustomDataError(t.json(/line (\d+)/.exec((error as Error).message)?.[1]));
  }
  const file = (data ?? {}) as Record<string, unknown>;
  const rows = [data, file.rows, file.data].find((one) => Array.isArray(one));
  if (!rows) throw new CustomDataError(t.shape);
  return ofObjects(rows as unknown[], file.columns, typeof file.title === 'string' ? file.title : '', t);
}

/** @param columns of the JSON that a chart exports, whose units belong to the headings */
function ofObjects(rows: readonly unknown[], columns: unknown, caption: string, t: Text): Sheet {
  if (rows.length > most.rows) throw new CustomDataError(t.tooLong(most.rows));
  const places = new Map<string, number>();
  const cells = rows.map((object, i) => {
    if (typeof object !== 'object' || object === null || Array.isArray(object)) throw new CustomDataError(t.shape);
    const row: unknown[] = [];
    for (const [name, value] of Object.entries(object)) {
      const at = places.get(name) ?? places.size;
      if (at >= most.columns) throw new CustomDataError(t.tooWide(most.columns));
      places.set(name, at);
      row[at] = value;
    }
    return { row: i + 1, cells: row };
  });
  const units = new Map(
    (Array.isArray(columns) ? (columns as unknown[]) : []).map((column) => {
      const { id, unit } = (column ?? {}) as Record<string, unknown>;
      return [id, typeof unit === 'string' ? ` (${unit})` : ''];
    }),
  );
  const head = [...places.keys()].map((id) => id + (units.get(id) ?? ''));
  return { head, rows: cells.filter(({ cells }) => cells.some((cell) => cell !== null && cell !== '')), caption, decimals: 'point' };
}
