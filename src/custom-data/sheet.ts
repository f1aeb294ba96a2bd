import { parseCsv } from './csv.ts';
import { decimalsOf, type Decimals } from './number.ts';
import { CustomDataError, type Text } from './text.ts';

/** Custom data before it is read: the text of a file, rows by the names of their columns, or the cells of a table. */
export type Input =
  | { kind: 'csv'; text: string }
  | { kind: 'json'; text: string }
  | { kind: 'rows'; rows: readonly object[] }
  | { kind: 'table'; cells: readonly (readonly string[])[]; caption?: string };

export interface SheetRow {
  row: number;
  cells: readonly unknown[];
  /** Whether it is below all figures with text in its first cell only: a place without data, or a note such as "Source: …". */
  canBeNote?: boolean;
}

/** Custom data as headings and rows of cells. */
export interface Sheet {
  head: string[];
  /** Rows with their numbers in a spreadsheet. */
  rows: SheetRow[];
  /** The title of the file, which is its first comment. */
  caption: string;
  decimals: Decimals;
}

/** A larger file is probably a mistake, and would block the page. */
const limits = { columns: 200, rows: 200_000 };

/**
 * Converts custom data to a sheet.
 * @throws CustomDataError if the data has no rows, or is too large, or cannot be parsed
 */
export function toSheet(input: Input, t: Text): Sheet {
  if (input.kind === 'rows') return fromObjects(input.rows, undefined, '', t);
  if (input.kind === 'table') return fromCells(input.cells, 'point', input.caption ?? '', t);
  if (input.kind === 'json') return fromJson(input.text, t);
  const { rows, delimiter, unclosedRow } = parseCsv(input.text, limits.rows + 1);
  if (unclosedRow) throw new CustomDataError(t.openQuote(t.place(unclosedRow, undefined)));
  return fromCells(rows, delimiter === ';' ? decimalsOf(rows.flat()) : 'point', '', t);
}

function fromCells(all: readonly (readonly string[])[], decimals: Decimals, caption: string, t: Text): Sheet {
  if (all.length > limits.rows) throw new CustomDataError(t.tooLong(limits.rows));
  const isComment = (cells: readonly string[]): boolean => !!cells[0]?.startsWith('# ');
  const filled = all.flatMap((cells, i) => (cells.some((cell) => cell.trim()) ? [{ row: i + 1, cells }] : []));
  const comments = filled.filter(({ cells }) => isComment(cells)).map(({ cells }) => cells.filter(Boolean).join(', ').slice(2));
  const { titles, head: first, rows } = partsOf(filled.filter(({ cells }) => !isComment(cells)));
  if (!first) throw new CustomDataError(t.empty);
  if (first.cells.length > limits.columns) throw new CustomDataError(t.tooWide(limits.columns));
  const width = first.cells.length;
  for (const { row, cells } of rows) {
    if (cells.length > width && cells.slice(width).some((cell) => cell.trim()))
      throw new CustomDataError(t.cells(t.place(row, undefined), cells.length, width));
  }
  return { head: [...first.cells], rows, caption: caption || ([...comments, ...titles][0] ?? ''), decimals };
}

interface Line {
  row: number;
  cells: readonly string[];
}

/**
 * Tells the heading and the rows of figures from the titles above them, and marks what can be a note below them. A title and a note are alone
 * in the first cell of their row.
 */
function partsOf(lines: readonly Line[]): { titles: string[]; head: Line | undefined; rows: (Line & SheetRow)[] } {
  const isAlone = ({ cells }: Line): boolean => !!cells[0]?.trim() && !cells.slice(1).some((cell) => cell.trim());
  const headIndex = lines.findIndex((line) => !isAlone(line));
  // A sheet of one column has no titles that differ from its heading.
  if (headIndex < 0) return { titles: [], head: lines[0], rows: lines.slice(1) };
  const lastIndex = lines.findLastIndex((line) => !isAlone(line));
  return {
    titles: lines.slice(0, headIndex).map(({ cells }) => cells[0]?.trim() ?? ''),
    head: lines[headIndex],
    rows: lines.slice(headIndex + 1).map((line, i) => (headIndex + 1 + i > lastIndex ? { ...line, canBeNote: true } : line)),
  };
}

function fromJson(text: string, t: Text): Sheet {
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    throw new CustomDataError(t.invalidJson(/line (\d+)/.exec((error as Error).message)?.[1]));
  }
  const file = (data ?? {}) as Record<string, unknown>;
  const rows = [data, file.rows, file.data].find((value) => Array.isArray(value));
  if (!rows) throw new CustomDataError(t.noRowList);
  return fromObjects(rows as unknown[], file.columns, typeof file.title === 'string' ? file.title : '', t);
}

/** @param columns the columns of JSON that a chart has exported. Their units are added to the headings. */
function fromObjects(rows: readonly unknown[], columns: unknown, caption: string, t: Text): Sheet {
  if (rows.length > limits.rows) throw new CustomDataError(t.tooLong(limits.rows));
  const indexes = new Map<string, number>();
  const cells = rows.map((object, i) => {
    if (typeof object !== 'object' || object === null || Array.isArray(object)) throw new CustomDataError(t.noRowList);
    const row: unknown[] = [];
    for (const [name, value] of Object.entries(object)) {
      const index = indexes.get(name) ?? indexes.size;
      if (index >= limits.columns) throw new CustomDataError(t.tooWide(limits.columns));
      indexes.set(name, index);
      row[index] = value;
    }
    return { row: i + 1, cells: row };
  });
  const units = new Map(
    (Array.isArray(columns) ? (columns as unknown[]) : []).map((column) => {
      const { id, unit } = (column ?? {}) as Record<string, unknown>;
      return [id, typeof unit === 'string' ? ` (${unit})` : ''];
    }),
  );
  const head = [...indexes.keys()].map((id) => id + (units.get(id) ?? ''));
  const isFilled = (cell: unknown): boolean => cell != null && cell !== '';
  const filled = cells.filter(({ cells }) => cells.some(isFilled));
  // As in a table, what is alone in the first column below all figures can be a note.
  const lastIndex = filled.findLastIndex(({ cells }) => cells.slice(1).some(isFilled));
  return {
    head,
    rows: filled.map((row, i) => (lastIndex >= 0 && i > lastIndex ? { ...row, canBeNote: true } : row)),
    caption,
    decimals: 'point',
  };
}
