import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildSlices } from '../build.ts';
import { Tables } from '../table.ts';
import { summary } from './changes.ts';
import { composed } from './compose.ts';
import { fetchText, type Net } from './fetch-text.ts';
import { readOptions, usage } from './options.ts';
import { type Context } from './target.ts';
import { targets } from './targets.ts';
import { describedText, readText, writeAll, type Described } from './write.ts';

/** What a refresh needs of the world; a test hands in its own. */
interface World extends Omit<Net, 'cache'> {
  /** `data/`. */
  folder: URL;
  /** Where answers are kept. */
  cache: URL;
  env: Record<string, string | undefined>;
  /** One line of the result. */
  print: (line: string) => void;
}

/**
 * Reads a publisher's figures into a table: shows what changes, and writes it with `--write`.
 * @param args as on the command line
 * @throws {Error} one sentence that says where and what was expected; nothing has been written then
 */
export async function refresh(args: string[], world: World): Promise<void> {
  if (args.includes('--help')) {
    world.print(usage);
    return;
  }
  const options = readOptions(args);
  const target = targets[options.table];
  if (!target) throw new Error(`no reader for ${options.table}`);
  if (target.fileOnly !== undefined && !options.files.length) throw new Error(target.fileOnly);
  const { folder, say, print, env } = world;
  const net: Net = { ...world, cache: options.cache ? world.cache : undefined };
  const context: Context = {
    tables: new Tables(folder),
    files: options.files.map((name) => ({ name, bytes: readFileSync(name) })),
    encoding: options.encoding,
    years: options.years,
    nationalBnJpy: options.nationalBnJpy,
    today: world.now(),
    key: (variable, where) => {
      const key = env[variable]?.trim();
      if (!key)
        throw new Error(
          `${variable} is not set: ask for a key at ${where} and put it into the environment, or name a downloaded file with --file`,
        );
      return key;
    },
    read: (url, check) => fetchText(url, check, net),
    say,
    print,
  };

  const texts = new Map<string, string>();
  const described = new Map<string, Described>();
  for (const fresh of await target.read(context)) {
    const resource = context.tables.resources.get(fresh.table);
    if (!resource) throw new Error(`no table ${fresh.table} in datapackage.json`);
    if (!fresh.rows.length) throw new Error(`${fresh.table}: nothing to read for the years that were asked for`);
    const change = composed(resource, readText(resource.path, folder), fresh);
    for (const line of summary(resource, change.before, change.after)) print(line);
    texts.set(resource.path, change.text);
    const vintage = options.vintage ?? fresh.vintage ?? day(world.now());
    described.set(resource.name, { resource: change.resource, vintage, publisher: fresh.publisher });
  }
  texts.set('datapackage.json', describedText(readText('datapackage.json', folder), described));
  const problem = tried(texts, folder);
  if (problem) print(`\nwith these tables npm run data stops until the others fit:\n${problem}`);
  if (!options.write) {
    print('\nnothing is written; --write writes it');
    return;
  }
  writeAll(texts, folder);
  print(`\nwritten: ${[...texts.keys()].join(', ')}; now run npm run data`);
}

const day = (date: Date): string => date.toISOString().slice(0, 10);

/** What `npm run data` would say to the new tables, tried on a copy; '' where it would write the slices. */
function tried(texts: Map<string, string>, folder: URL): string {
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
