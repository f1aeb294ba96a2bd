import { readFileSync } from 'node:fs';

/** A row of a table by the names of its columns. An empty cell is an empty text. */
export type Row = Record<string, string>;

/** Splits CSV (RFC 4180) into records. */
export function parseCsv(text: string): string[][] {
  const records: string[][] = [];
  let record: string[] = [];
  let cell = '';
  let isQuoted = false;
  const endCell = (): void => {
    record.push(cell);
    cell = '';
  };
  for (let i = 0; i < text.length; i++) {
    const character = text.charAt(i);
    if (isQuoted) {
      if (character !== '"') cell += character;
      else if (text.charAt(i + 1) === '"') cell += text.charAt(++i);
      else isQuoted = false;
    } else if (character === '"') isQuoted = true;
    else if (character === ',') endCell();
    else if (character === '\n') {
      endCell();
      records.push(record);
      record = [];
    } else if (character !== '\r') cell += character;
  }
  if (cell || record.length) records.push([...record, cell]);
  return records;
}

const tables = new Map<string, Row[]>();

/** The rows of a table in data/tables. */
export function rowsOf(table: string): Row[] {
  const cached = tables.get(table);
  if (cached) return cached;
  const [header = [], ...records] = parseCsv(readFileSync(new URL(`../../data/tables/${table}.csv`, import.meta.url), 'utf8'));
  const rows = records.map((record) => Object.fromEntries(header.map((name, i) => [name, record[i] ?? ''])));
  tables.set(table, rows);
  return rows;
}

/** A number of a table; NaN for an empty cell, which is unknown and never zero. */
export const numberIn = (row: Row | undefined, column: string): number => (row?.[column] ? Number(row[column]) : NaN);

const years = new Map<string, number[]>();

/** The distinct years of a table, in order. */
export function yearsIn(table: string): number[] {
  const cached = years.get(table) ?? [...new Set(rowsOf(table).map((row) => Number(row.year)))].sort((a, b) => a - b);
  years.set(table, cached);
  return cached;
}

/** Both names of each code of a table. */
export const namesIn = (table: string, codeColumn: string): Map<string, { en: string; ja: string }> =>
  new Map(rowsOf(table).map((row) => [row[codeColumn] ?? '', { en: row.name_en ?? '', ja: row.name_ja ?? '' }]));
