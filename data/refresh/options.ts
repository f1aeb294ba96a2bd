import { parseArgs } from 'node:util';
import { targets, tablesOf } from './targets.ts';

interface Options {
  /** Name of the table. */
  table: string;
  years: number[] | undefined;
  files: string[];
  encoding: string | undefined;
  write: boolean;
  vintage: string | undefined;
  cache: boolean;
  nationalBnJpy: number | undefined;
}

export const usage = `npm run refresh -- <table or slice> [options]

  ${Object.keys(targets).join('\n  ')}

  --years 2023-2025     the years to read; default: the last three of the table and what came after them
  --file <path>         a downloaded file instead of the publisher's API; more than once where there are several
  --encoding shift_jis  the encoding of the file, where it is neither UTF-8 nor what the publisher usually writes
  --write               write the table; without it the changes are only shown
  --vintage 2026-06     the edition, for datapackage.json; default: the day of reading
  --no-cache            read the publisher anew; default: an answer is kept for a day in .cache/refresh
  --national-bn-jpy N   exports of Japan to the US in billion JPY, to check the sum of the customs offices`;

/**
 * What the command line asks for.
 * @throws {Error} one sentence for what cannot be meant
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
      vintage: { type: 'string' },
      cache: { type: 'boolean' },
      'national-bn-jpy': { type: 'string' },
    },
  });
  const [name, ...more] = positionals;
  if (name === undefined || more.length) throw new Error(`name one table or slice\n\n${usage}`);
  const tables = tablesOf(name);
  const [table] = tables;
  if (table === undefined) throw new Error(`found ${JSON.stringify(name)}, expected one of ${Object.keys(targets).join(', ')}`);
  if (tables.length > 1) throw new Error(`${name} is made from more than one table: name one of ${tables.join(', ')}`);
  const { vintage } = values;
  if (vintage !== undefined && !/^\d{4}([-\w ,]*\w)?$/.test(vintage)) {
    throw new Error(`--vintage: found ${JSON.stringify(vintage)}, expected an edition such as 2026-06 or 2026-06-12`);
  }
  return {
    table,
    years: values.years === undefined ? undefined : readYears(values.years),
    files: values.file ?? [],
    encoding: values.encoding,
    write: values.write ?? false,
    vintage,
    cache: values.cache ?? true,
    nationalBnJpy: values['national-bn-jpy'] === undefined ? undefined : readNumber(values['national-bn-jpy']),
  };
}

/** `2024`, `2023-2025` or `2019,2023-2025`. */
function readYears(text: string): number[] {
  return text.split(',').flatMap((span) => {
    const [, first, last = first] = /^((?:19|20)\d\d)(?:-((?:19|20)\d\d))?$/.exec(span) ?? [];
    const [from, to] = [Number(first), Number(last)];
    if (!(from <= to)) throw new Error(`--years: found ${JSON.stringify(text)}, expected years such as 2024, or 2023-2025`);
    return Array.from({ length: to - from + 1 }, (_, i) => from + i);
  });
}

function readNumber(text: string): number {
  if (!/^\d+(\.\d+)?$/.test(text)) throw new Error(`--national-bn-jpy: found ${JSON.stringify(text)}, expected a number (billion JPY)`);
  return Number(text);
}
