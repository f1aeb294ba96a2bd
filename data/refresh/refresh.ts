import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildSlices } from '../build.ts';
import { Tables } from '../table.ts';
import { fetchText, type Network } from './fetch-text.ts';
import { readText, updatedDescription, writeAll, type DescriptionUpdate } from './files.ts';
import { readOptions, usage } from './options.ts';
import { type ReaderContext } from './reader.ts';
import { readers } from './readers.ts';
import { summary } from './summary.ts';
import { updateTable } from './update-table.ts';

/** The environment of a refresh, which tests replace. */
interface Environment extends Omit<Network, 'cache'> {
  /** `data/`. */
  folder: URL;
  /** The folder of cached responses. */
  cache: URL;
  env: Record<string, string | undefined>;
  /** Prints one line of the result. */
  print: (line: string) => void;
}

/**
 * Reads figures of a publisher into a table. Prints what changes, and writes it with `--write`.
 * @param args the command-line arguments
 * @throws {Error} when figures are invalid or missing; nothing has been written then
 */
export async function refresh(args: string[], environment: Environment): Promise<void> {
  const { folder, print } = environment;
  if (args.includes('--help')) {
    print(usage);
    return;
  }
  const options = readOptions(args);
  const reader = readers[options.table];
  if (!reader) throw new Error(`no reader for ${options.table}`);
  if (reader.fileOnly !== undefined && !options.files.length) throw new Error(reader.fileOnly);
  const context = readerContext(options, environment);

  const texts = new Map<string, string>();
  const descriptions = new Map<string, DescriptionUpdate>();
  for (const update of await reader.read(context)) {
    const resource = context.tables.resources.get(update.table);
    if (!resource) throw new Error(`no table ${update.table} in datapackage.json`);
    if (!update.rows.length) throw new Error(`${update.table}: found no figures, expected some for the requested years`);
    const updated = updateTable(resource, readText(resource.path, folder), update);
    for (const line of summary(resource, updated.before, updated.after)) print(line);
    texts.set(resource.path, updated.text);
    descriptions.set(resource.name, { resource: updated.resource, published: options.published, publisher: update.publisher });
  }
  texts.set('datapackage.json', updatedDescription(readText('datapackage.json', folder), descriptions));
  if (options.published === undefined)
    print('\nthe date of publication is not known, and source lines leave it out; give it with --published, such as --published 2026-06');
  const problem = buildProblem(texts, folder);
  if (problem) print(`\nnpm run data fails with these tables until the others match:\n${problem}`);
  if (!options.write) {
    print('\nnothing was written; use --write to write the tables');
    return;
  }
  writeAll(texts, folder);
  print(`\nwritten: ${[...texts.keys()].join(', ')}; now run npm run data`);
}

function readerContext(options: ReturnType<typeof readOptions>, environment: Environment): ReaderContext {
  const { folder, env, print } = environment;
  const network: Network = { ...environment, cache: options.cache ? environment.cache : undefined };
  return {
    tables: new Tables(folder),
    files: options.files.map((name) => ({ name, bytes: readFileSync(name) })),
    encoding: options.encoding,
    years: options.years,
    nationalBnJpy: options.nationalBnJpy,
    today: environment.now(),
    apiKey: (variable, signUpUrl) => {
      const key = env[variable]?.trim();
      if (!key)
        throw new Error(
          `${variable} is not set: request a key at ${signUpUrl} and set the environment variable, or use a downloaded file with --file`,
        );
      return key;
    },
    fetch: (url, parse) => fetchText(url, parse, network),
    print,
  };
}

/** The error that `npm run data` would end with, tried in a copy of the tables; '' if it would succeed. */
function buildProblem(texts: Map<string, string>, folder: URL): string {
  const copy = mkdtempSync(join(tmpdir(), 'trade-refresh-'));
  try {
    mkdirSync(join(copy, 'tables'));
    cpSync(new URL('tables/', folder), join(copy, 'tables'), { recursive: true });
    for (const [path, text] of texts) writeFileSync(join(copy, path), text);
    buildSlices(pathToFileURL(`${copy}/`));
    return '';
  } catch (error) {
    return (error as Error).message;
  } finally {
    rmSync(copy, { recursive: true });
  }
}
