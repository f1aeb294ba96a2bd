import { parse } from 'csv-parse/sync';

/** One record of a CSV file. */
export interface CsvRecord {
  /** The line number that an editor shows, also after a line break in quotes. */
  line: number;
  cells: string[];
}

/**
 * Parses CSV into records. Empty lines are skipped, and records may differ in length.
 * @throws {CsvError} by csv-parse, for a quote in the wrong place
 */
export function parseCsv(text: string): CsvRecord[] {
  const records = parse(text, { bom: true, relax_column_count: true, info: true, skip_empty_lines: true }) as unknown as {
    record: string[];
    info: { lines: number };
  }[];
  return records.map(({ record, info }) => ({ line: info.lines, cells: record }));
}

/** Formats cells as one CSV line. */
export const formatCsvLine = (cells: readonly string[]): string =>
  cells.map((cell) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join();
