import { parse } from 'csv-parse/sync';
import readWorkbook from 'read-excel-file/node';
import { DataError } from '../table.ts';
import { decode } from './decode.ts';
import { type Given } from './target.ts';

/** One line of a publisher's table. */
export interface Line {
  /** As an editor or a spreadsheet shows it. */
  line: number;
  cells: string[];
}

/** The lines of a CSV text, blank ones left out. */
export function csvLines(text: string, file: string): Line[] {
  let records: { record: string[]; info: { lines: number } }[];
  try {
    records = parse(text, { bom: true, relax_column_count: true, info: true, skip_empty_lines: true }) as unknown as typeof records;
  } catch (error) {
    throw new DataError(file, (error as { lines?: number }).lines ?? 1, '(all)', text.slice(0, 60), 'comma-separated values', {
      cause: error,
    });
  }
  return records.map(({ record, info }) => ({ line: info.lines, cells: record.map((cell) => cell.trim()) }));
}

/** A cell of a workbook as it would stand in a CSV. */
function written(cell: unknown): string {
  if (typeof cell === 'string') return cell.trim();
  return typeof cell === 'number' || typeof cell === 'boolean' ? String(cell) : cell instanceof Date ? cell.toISOString() : '';
}

/** The lines of a CSV file or of the first sheet of a workbook (xlsx). */
export async function fileLines({ name, bytes }: Given, encoding?: string, fallback?: string): Promise<Line[]> {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return csvLines(decode(bytes, name, encoding, fallback), name);
  let rows: unknown[][];
  try {
    const [sheet] = await readWorkbook(Buffer.from(bytes));
    rows = sheet?.data ?? [];
  } catch (error) {
    throw new DataError(name, 1, '(all)', 'a workbook that cannot be read', 'an xlsx file', { cause: error });
  }
  return rows.map((row, i) => ({ line: i + 1, cells: row.map(written) }));
}

/** A table below its header: cells by the name of their column. */
interface Table {
  file: string;
  columns: string[];
  body: { line: number; cell: (column: string) => string; cells: string[] }[];
}

/**
 * Finds the header, which titles may stand above, and reads what is below it.
 * @param needed columns that the header must have
 * @throws {DataError} where there is no such header, or a line that is neither as wide nor a footer
 */
export function below(lines: Line[], file: string, needed: string[]): Table {
  const at = lines.findIndex(({ cells }) => needed.every((name) => cells.includes(name)));
  if (at < 0) {
    const first = lines[0];
    throw new DataError(file, first?.line ?? 1, '(all)', first?.cells.join().slice(0, 120) ?? '', `a header with ${needed.join(', ')}`);
  }
  const columns = lines[at]?.cells ?? [];
  const twice = columns.find((name, i) => name && columns.indexOf(name) !== i);
  if (twice) throw new DataError(file, lines[at]?.line ?? 1, twice, twice, 'every column once');
  return {
    file,
    columns,
    body: lines.slice(at + 1).map(({ line, cells }) => ({ line, cells, cell: (column) => cells[columns.indexOf(column)] ?? '' })),
  };
}
