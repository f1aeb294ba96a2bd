import { parseArgs } from 'node:util';
import { readers, tablesOf } from './readers.ts';

interface Options {
  /** The name of the table. */
  table: string;
  years: number[] | undefined;
  files: string[];
  encoding: string | undefined;
  write: boolean;
  published: string | undefined;
  cache: boolean;
  nationalBnJpy: number | undefined;
}

export const usage = `npm run refresh -- <table or slice> [options]

  ${Object.keys(readers).join('\n  ')}

  --years 2023-2025     the years to read; default: the last three of the table, and later ones
  --file <path>         a downloaded file instead of the publisher's API; may be repeated
  --encoding shift_jis  the encoding of the file, if it is neither UTF-8 nor the usual one of the publisher
  --write               write the table; default: only show the changes
  --published 2026-06   the date of publication, for source lines; default: not known
  --no-cache            download again; default: responses are cached for a day in .cache/refresh
  --national-bn-jpy N   exports of Japan to the US in billion JPY, to check the sum of the customs offices`;

/**
 * Parses the command-line arguments.
 * @throws {Error} for an invalid argument
 */
export function readOptions(args: string[]): Options {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    allowNegative: true,
    options: {
      years: { type: 'string' },
      file: { type: 'string', multiple: true },
      encoding: { type: 'string' },
      write: { type: 'boolean' },
      published: { type: 'string' },
      cache: { type: 'boolean' },
      'national-bn-jpy': { type: 'string' },
    },
  });
  const [name, ...more] = positionals;
  if (name === undefined || more.length) throw new Error(`name one table or slice\n\n${usage}`);
  const tables = tablesOf(name);
  const [table] = tables;
  if (table === undefined) throw new Error(`found ${JSON.stringify(name)}, expected one of ${Object.keys(readers).join(', ')}`);
  if (tables.length > 1) throw new Error(`${name} is made from more than one table: name one of ${tables.join(', ')}`);
  const { published } = values;
  if (published !== undefined && !isDateText(published)) {
    throw new Error(`--published: found ${JSON.stringify(published)}, expected a date such as 2026-06 or 2026-06-12`);
  }
  return {
    table,
    years: values.years === undefined ? undefined : parseYears(values.years),
    files: values.file ?? [],
    encoding: values.encoding,
    write: values.write ?? false,
    published,
    cache: values.cache ?? true,
    nationalBnJpy: values['national-bn-jpy'] === undefined ? undefined : parseNumber(values['national-bn-jpy']),
  };
}

/** Whether a text is a year, a month or a day, such as 2026, 2026-06 or 2026-06-12. */
export const isDateText = (text: string): boolean => /^(19|20)\d\d(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(text);

/** Parses `2024`, `2023-2025` or `2019,2023-2025`. */
function parseYears(text: string): number[] {
  return text.split(',').flatMap((span) => {
    const [, first, last = first] = /^((?:19|20)\d\d)(?:-((?:19|20)\d\d))?$/.exec(span) ?? [];
    const [from, to] = [Number(first), Number(last)];
    if (!(from <= to)) throw new Error(`--years: found ${JSON.stringify(text)}, expected years such as 2024, or 2023-2025`);
    return Array.from({ length: to - from + 1 }, (_, i) => from + i);
  });
}

function parseNumber(text: string): number {
  if (!/^\d+(\.\d+)?$/.test(text)) throw new Error(`--national-bn-jpy: found ${JSON.stringify(text)}, expected a number (billion JPY)`);
  return Number(text);
}
