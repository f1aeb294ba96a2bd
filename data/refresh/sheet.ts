import { parseCsv, type CsvRecord } from '../csv.ts';
import { DataError } from '../table.ts';
import { decode } from './decode.ts';
import { type DownloadedFile } from './reader.ts';
import { WorkbookLimitError, workbookRows } from './workbook.ts';

/**
 * Parses the CSV of a publisher, and trims the cells.
 * @throws {DataError} for invalid CSV
 */
export function csvRecords(text: string, file: string): CsvRecord[] {
  try {
    return parseCsv(text).map(({ line, cells }) => ({ line, cells: cells.map((cell) => cell.trim()) }));
  } catch (error) {
    const { lines: line = 1 } = error as { lines?: number };
    throw new DataError(file, line, '(all)', text.slice(0, 60), 'comma-separated values', { cause: error });
  }
}

/** Reads the records of a CSV file, or of the first sheet of an xlsx workbook. */
export async function fileRecords({ name, bytes }: DownloadedFile, encoding?: string, fallback?: string): Promise<CsvRecord[]> {
  // An xlsx file is a zip archive, which begins with PK.
  const isWorkbook = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (!isWorkbook) return csvRecords(decode(bytes, name, encoding, fallback), name);
  let rows: unknown[][];
  try {
    rows = await workbookRows(bytes);
  } catch (error) {
    const found = error instanceof WorkbookLimitError ? error.message : 'a workbook that cannot be read';
    throw new DataError(name, 1, '(all)', found, 'an xlsx file', { cause: error });
  }
  return rows.map((row, i) => ({ line: i + 1, cells: row.map(cellText) }));
}

/** The text that a workbook cell has in CSV. */
function cellText(cell: unknown): string {
  if (typeof cell === 'string') return cell.trim();
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell);
  return cell instanceof Date ? cell.toISOString() : '';
}

/** A row below the header. */
interface SheetRow {
  line: number;
  cells: string[];
  /** The cell of a column, by the name of the column; '' if the row is too short. */
  cell: (column: string) => string;
}

interface Sheet {
  columns: string[];
  rows: SheetRow[];
}

/**
 * Finds the header, which may be below titles, and returns the rows below it.
 * @param requiredColumns columns that the header has
 * @throws {DataError} when there is no such header, or a column appears twice
 */
export function readSheet(records: CsvRecord[], file: string, requiredColumns: string[]): Sheet {
  const headerIndex = records.findIndex(({ cells }) => requiredColumns.every((name) => cells.includes(name)));
  const header = records[headerIndex];
  if (!header) {
    const first = records[0];
    throw new DataError(
      file,
      first?.line ?? 1,
      '(all)',
      first?.cells.join().slice(0, 120) ?? '',
      `a header with ${requiredColumns.join(', ')}`,
    );
  }
  const columns = header.cells;
  const repeated = columns.find((name, i) => name && columns.indexOf(name) !== i);
  if (repeated) throw new DataError(file, header.line, repeated, repeated, 'each column once');
  const rows = records
    .slice(headerIndex + 1)
    .map(({ line, cells }) => ({ line, cells, cell: (column: string) => cells[columns.indexOf(column)] ?? '' }));
  return { columns, rows };
}

/** Whether only the first cell of a row has text, as in a footer. */
export const isFooter = ({ cells }: SheetRow): boolean => cells.slice(1).every((text) => text === '');
