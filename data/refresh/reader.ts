import { type Row, type Tables } from '../table.ts';

/** A downloaded file, given with `--file`. */
export interface DownloadedFile {
  /** The path as it was given, for messages. */
  name: string;
  bytes: Uint8Array;
}

/** The options of a refresh and what the reader of a publisher has access to. */
export interface ReaderContext {
  /** The tables before the refresh. */
  tables: Tables;
  files: DownloadedFile[];
  /** The encoding of the files, if `--encoding` names it. */
  encoding: string | undefined;
  /** The years to read; undefined for the default of the table. */
  years: number[] | undefined;
  /** The national figure to check a sum against, in billion JPY, if `--national-bn-jpy` gives it. */
  nationalBnJpy: number | undefined;
  today: Date;
  /** Returns the key of a publisher's API. Throws an error with the name of the environment variable if it is not set. */
  apiKey: (variable: string, signUpUrl: string) => string;
  /** Downloads and parses a text. A text for which `parse` throws is neither requested again nor cached. */
  fetch: <T>(url: URL, parse: (text: string, where: string) => T) => Promise<T>;
  /** Prints one line of the result. */
  print: (line: string) => void;
}

/** The figures that were read for one table. */
export interface TableUpdate {
  table: string;
  rows: Row[];
  /** Whether an old row is removed if no new row has its key. */
  isReplaced: (row: Row) => boolean;
  /** The order of the rows of the table. By default, new rows take the place of old ones and others are appended. */
  order?: (a: Row, b: Row) => number;
  /** The publisher whose source in datapackage.json gets the date of publication. By default, the first source. */
  publisher?: string;
}

/** Reads the figures of one publisher. */
export type Reader = (context: ReaderContext) => Promise<TableUpdate[]>;

/** Compares rows by columns. */
export const byColumns =
  (...columns: string[]) =>
  (a: Row, b: Row): number => {
    for (const column of columns) {
      const [left, right] = [a[column] ?? '', b[column] ?? ''];
      if (left !== right) return left < right ? -1 : 1;
    }
    return 0;
  };

/**
 * The years to request from an API. By default, the last three years of the table, since publishers revise them, and all
 * complete years after those.
 */
export function yearsToRead(rows: Row[], { years, today }: ReaderContext): number[] {
  if (years) return years;
  const last = Math.max(...rows.map((row) => Number(row.year)));
  const lastCompleteYear = today.getUTCFullYear() - 1;
  return Array.from({ length: Math.max(lastCompleteYear, last) - last + 3 }, (_, i) => last - 2 + i);
}

/** A list for an error message, shortened to `max` items. */
export const shortList = (items: string[], max: number): string =>
  items.length > max ? `${items.slice(0, max).join(', ')} and ${items.length - max} more` : items.join(', ');
