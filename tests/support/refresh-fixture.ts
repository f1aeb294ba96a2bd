import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { refresh } from '../../data/refresh/refresh.ts';
import { tableText } from './publisher-responses.ts';

/** The body of a response, or a function that sends the response. */
export type TestResponse = string | ((request: IncomingMessage, response: ServerResponse) => void);

/** A copy of the tables, a local server in place of the publishers, and a clock on which waits take no time. */
export interface RefreshFixture {
  /** The copy of `data/`, with tables and datapackage.json. */
  folder: URL;
  /** A folder for downloaded files. */
  downloads: string;
  /** The URLs that were requested from publishers. */
  requests: URL[];
  /** The waits between requests. */
  waitsMs: number[];
  /** The time of the clock. */
  now: Date;
  /** The lines of progress. */
  logged: string[];
  /** The lines of the result. */
  printed: string[];
  /** Responses by a part of the URL. The first match is used; the last response of an entry is repeated. */
  responses: [urlPart: string, ...responses: TestResponse[]][];
  /** The origin of the local server. */
  origin: () => string;
  /** Runs `npm run refresh -- ...args`. */
  run: (args: string[], env?: Record<string, string>) => Promise<void>;
  /** The text of a table. */
  table: (name: string) => string;
  /** The parsed datapackage.json. */
  description: () => {
    resources: {
      name: string;
      sources: { publisher: string; published?: string }[];
      schema: { fields: { name: string; constraints?: { maximum?: number } }[] };
    }[];
  };
}

export const keys = { CENSUS_API_KEY: 'census-secret', BEA_API_KEY: 'bea-secret', ESTAT_APP_ID: 'estat-secret' };

/** Sets up a fixture, calls `test` with it and deletes it. */
export async function withFixture(test: (fixture: RefreshFixture) => Promise<void>): Promise<void> {
  const copy = mkdtempSync(join(tmpdir(), 'trade-refresh-'));
  const folder = pathToFileURL(`${copy}/data/`);
  for (const part of ['tables', 'datapackage.json'])
    cpSync(new URL(`../../data/${part}`, import.meta.url), new URL(part, folder), { recursive: true });
  const fixture: RefreshFixture = {
    folder,
    downloads: copy,
    requests: [],
    waitsMs: [],
    now: new Date('2026-11-23T08:00:00Z'),
    logged: [],
    printed: [],
    responses: [],
    origin: () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    table: (name) => readFileSync(new URL(`tables/${name}.csv`, folder), 'utf8'),
    description: () => JSON.parse(readFileSync(new URL('datapackage.json', folder), 'utf8')) as ReturnType<RefreshFixture['description']>,
    run: async (args, env = keys) => {
      await refresh(args, {
        folder,
        cache: pathToFileURL(`${copy}/cache/`),
        env,
        // The URL is the publisher's own; the request goes to the local server.
        fetch: (url, init) => {
          fixture.requests.push(url);
          return fetch(new URL(url.pathname + url.search, fixture.origin()), init);
        },
        sleep: (milliseconds) => {
          fixture.waitsMs.push(milliseconds);
          return Promise.resolve();
        },
        now: () => fixture.now,
        // Long enough for a busy machine: a test of timeouts has its own network.
        timeoutMs: 60_000,
        maxBytes: 64e6,
        log: (line) => fixture.logged.push(line),
        print: (line) => fixture.printed.push(line),
      });
    },
  };
  const server = createServer((request, response) => {
    const entry = fixture.responses.find(([urlPart]) => request.url?.includes(urlPart));
    const [, ...responses] = entry ?? [''];
    const next = responses.length > 1 ? (entry?.splice(1, 1)[0] ?? '') : responses[0];
    if (next === undefined) response.writeHead(404).end('error: unknown dataset');
    else if (typeof next === 'string') response.end(next);
    else next(request, response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  try {
    await test(fixture);
  } finally {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
    rmSync(copy, { recursive: true });
  }
}

/** The lines of the result. */
export const output = (fixture: RefreshFixture): string => fixture.printed.join('\n');

/** Asserts that a refresh fails with a message that matches. */
export const rejectsWith = (fixture: RefreshFixture, args: string[], message: RegExp, env?: Record<string, string>): Promise<void> =>
  assert.rejects(fixture.run(args, env), message);

/** Asserts that tables and datapackage.json are unchanged. */
export function assertUnchanged(fixture: RefreshFixture, ...tables: string[]): void {
  for (const name of tables) assert.equal(fixture.table(name), tableText(name), name);
  const description = readFileSync(new URL('datapackage.json', fixture.folder), 'utf8');
  assert.equal(description, readFileSync(new URL('../../data/datapackage.json', import.meta.url), 'utf8'));
}
