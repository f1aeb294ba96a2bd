import { type Row, type Tables } from '../table.ts';

/** A downloaded file that `--file` names. */
export interface Given {
  /** As it was named, for messages. */
  name: string;
  bytes: Uint8Array;
}

/** What a publisher's reader has to work with; a test hands in its own. */
export interface Context {
  /** The tables as they are. */
  tables: Tables;
  files: Given[];
  /** Encoding of the files, where `--encoding` names it. */
  encoding: string | undefined;
  /** Years that were asked for; undefined: what is usual for the table. */
  years: number[] | undefined;
  /** National figure to check a sum against, billion JPY, where `--national-bn-jpy` gives it. */
  nationalBnJpy: number | undefined;
  /** The day of reading. */
  today: Date;
  /** The key of a publisher's API. Throws one sentence with the name of the variable where it is not set. */
  key: (variable: string, where: string) => string;
  /** The text at an address, once `check` has accepted it: a text that it throws at is neither retried nor kept. */
  read: <T>(url: URL, check: (text: string, where: string) => T) => Promise<T>;
  /** One line of progress. */
  say: (line: string) => void;
  /** One line of the result, which stays. */
  print: (line: string) => void;
}

/** What was read for one table. */
export interface Fresh {
  table: string;
  rows: Row[];
  /** Old rows that go where no fresh row has their key. */
  replaces: (row: Row) => boolean;
  /** Order of the rows of the whole table; without: fresh rows stand where the old ones stood, new ones at the end. */
  order?: (a: Row, b: Row) => number;
  /** Edition, where the figures say it themselves. */
  vintage?: string;
  /** Publisher whose source in datapackage.json gets the edition, where the table has more than one; without: the first. */
  publisher?: string;
}

/** The reader of one publisher's figures. */
export type Target = (context: Context) => Promise<Fresh[]>;

/** Rows in the order of their keys, as they stand in most tables. */
export const byKey =
  (...columns: string[]) =>
  (a: Row, b: Row): number => {
    for (const column of columns) {
      const [one, other] = [a[column] ?? '', b[column] ?? ''];
      if (one !== other) return one < other ? -1 : 1;
    }
    return 0;
  };

/**
 * The years to ask an API for: those that were asked for, else the last three of the table, since publishers revise, and
 * every year that is over and not there yet.
 */
export function yearsToRead(rows: Row[], { years, today }: Context): number[] {
  if (years) return years;
  const last = Math.max(...rows.map((row) => Number(row.year)));
  const over = today.getUTCFullYear() - 1;
  return Array.from({ length: Math.max(over, last) - last + 3 }, (_, i) => last - 2 + i);
}
