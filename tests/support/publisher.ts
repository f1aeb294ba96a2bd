import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { refresh } from '../../data/refresh/refresh.ts';
import { tableText } from './publisher-answers.ts';

export type Answer = string | ((request: IncomingMessage, response: ServerResponse) => void);

/** A publisher on this machine, tables that may be written, and a clock on which waiting takes no time. */
export interface Desk {
  /** `data/` of its own: tables and datapackage.json. */
  folder: URL;
  /** A folder for files that are downloaded by hand. */
  downloads: string;
  /** What was asked for, as `host/path?query`. */
  asked: URL[];
  waited: number[];
  /** The time on its clock. */
  time: Date;
  progress: string[];
  printed: string[];
  /** Answers by a part of the address; the one that fits first. */
  answers: [part: string, ...answers: Answer[]][];
  /** Where the publisher is on this machine. */
  origin: () => string;
  /** Runs `npm run refresh -- ...args`. */
  run: (args: string[], env?: Record<string, string>) => Promise<void>;
  table: (name: string) => string;
  description: () => {
    resources: {
      name: string;
      sources: { publisher: string; vintage: string }[];
      schema: { fields: { name: string; constraints?: { maximum?: number } }[] };
    }[];
  };
}

export const keys = { CENSUS_API_KEY: 'census-secret', BEA_API_KEY: 'bea-secret', ESTAT_APP_ID: 'estat-secret' };

/** Sets a desk up, hands it to `work` and clears it away. */
export async function atDesk(work: (desk: Desk) => Promise<void>): Promise<void> {
  const copy = mkdtempSync(join(tmpdir(), 'trade-desk-'));
  const folder = pathToFileURL(`${copy}/data/`);
  for (const part of ['tables', 'datapackage.json'])
    cpSync(new URL(`../../data/${part}`, import.meta.url), new URL(part, folder), { recursive: true });
  const desk: Desk = {
    folder,
    downloads: copy,
    asked: [],
    waited: [],
    time: new Date('2026-11-23T08:00:00Z'),
    progress: [],
    printed: [],
    answers: [],
    origin: () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    table: (name) => readFileSync(new URL(`tables/${name}.csv`, folder), 'utf8'),
    description: () => JSON.parse(readFileSync(new URL('datapackage.json', folder), 'utf8')) as ReturnType<Desk['description']>,
    run: async (args, env = keys) => {
      await refresh(args, {
        folder,
        cache: pathToFileURL(`${copy}/cache/`),
        env,
        // The addresses are the publishers' own; only where they lead is here.
        fetch: (url, init) => {
          desk.asked.push(url);
          return fetch(new URL(url.pathname + url.search, desk.origin()), init);
        },
        sleep: (milliseconds) => {
          desk.waited.push(milliseconds);
          return Promise.resolve();
        },
        now: () => desk.time,
        timeout: 2000,
        say: (line) => desk.progress.push(line),
        print: (line) => desk.printed.push(line),
      });
    },
  };
  const server = createServer((request, response) => {
    const found = desk.answers.find(([part]) => request.url?.includes(part));
    const [, ...answers] = found ?? [''];
    const answer = answers.length > 1 ? (found?.splice(1, 1)[0] ?? '') : answers[0];
    if (answer === undefined) response.writeHead(404).end('error: unknown dataset');
    else if (typeof answer === 'string') response.end(answer);
    else answer(request, response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  try {
    await work(desk);
  } finally {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
    rmSync(copy, { recursive: true });
  }
}

/** What a person reads as the result. */
export const said = (desk: Desk): string => desk.printed.join('\n');
export const rejectsWith = (desk: Desk, args: string[], sentence: RegExp, env?: Record<string, string>): Promise<void> =>
  assert.rejects(desk.run(args, env), sentence);
/** The tables and their description as they were. */
export function untouched(desk: Desk, ...tables: string[]): void {
  for (const name of tables) assert.equal(desk.table(name), tableText(name), name);
  const there = readFileSync(new URL('datapackage.json', desk.folder), 'utf8');
  assert.equal(there, readFileSync(new URL('../../data/datapackage.json', import.meta.url), 'utf8'));
}
