import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, statSync, utimesSync, writeFileSync } from 'node:fs';

/** What reading needs of the world; a test hands in a clock that does not wait. */
export interface Net {
  fetch: (url: URL, init: RequestInit) => Promise<Response>;
  sleep: (milliseconds: number) => Promise<void>;
  now: () => Date;
  say: (line: string) => void;
  /** Folder of kept answers, or undefined with `--no-cache`. */
  cache: URL | undefined;
  /** How long one try may take, milliseconds. */
  timeout: number;
}

const tries = 5;
const day = 24 * 60 * 60 * 1000;
/** A publisher that asks for a longer break than this is asked again another day, by hand. */
const longestWait = 5 * 60 * 1000;

/** The address without the key, for messages and for the name of the kept answer. */
function withoutKey(url: URL): string {
  const bare = new URL(url);
  for (const name of ['key', 'UserID', 'appId']) bare.searchParams.delete(name);
  return bare.href;
}

/**
 * The text at an address: from the cache where it is less than a day old, else from the publisher, asked again after a
 * break where it says 429 or 5xx or the connection fails.
 * @param check reads the text and throws where it cannot be right; only what it accepts is kept
 * @throws {Error} with the address, without the key, and what went wrong
 */
export async function fetchText<T>(url: URL, check: (text: string, where: string) => T, net: Net): Promise<T> {
  const where = withoutKey(url);
  const kept = net.cache && new URL(`${createHash('sha256').update(where).digest('hex').slice(0, 24)}.txt`, net.cache);
  const old = kept && fresh(kept, net.now());
  if (old !== undefined) {
    net.say(`from the cache (--no-cache reads it anew): ${where}`);
    return check(old, where);
  }
  net.say(`reading ${where}`);
  const text = await ask(url, where, net);
  const result = check(text, where);
  if (kept) {
    mkdirSync(new URL('./', kept), { recursive: true });
    const part = new URL(`${kept.href}.${process.pid}.part`);
    writeFileSync(part, text);
    utimesSync(part, net.now(), net.now());
    renameSync(part, kept);
  }
  return result;
}

/** The kept answer, where there is one that is not too old. */
function fresh(file: URL, now: Date): string | undefined {
  try {
    return now.getTime() - statSync(file).mtimeMs < day ? readFileSync(file, 'utf8') : undefined;
  } catch {
    return undefined;
  }
}

async function ask(url: URL, where: string, { fetch, sleep, now, say, timeout }: Net): Promise<string> {
  for (let attempt = 1; ; attempt++) {
    let problem: string;
    let wait = 1000 * 2 ** (attempt - 1);
    try {
      const response = await fetch(url, { signal: AbortSignal.timeout(timeout), headers: { accept: 'application/json, text/csv, */*' } });
      // The whole body is inside the try: a connection can end in the middle of it.
      const body = await response.text();
      if (response.ok) return body;
      problem = `${response.status} ${response.statusText}`.trim();
      if (response.status !== 429 && response.status < 500) {
        const said = body
          .replace(/<[^>]*>/g, ' ')
          .replace(/\s+/g, ' ')
          .trim()
          .slice(0, 160);
        throw new Refused(`${where}: the publisher answers ${problem}${said && `: ${said}`}`);
      }
      wait = retryAfter(response.headers.get('retry-after'), now()) ?? wait;
    } catch (error) {
      if (error instanceof Refused) throw error;
      const { name, message, cause } = error as Error;
      problem =
        name === 'TimeoutError'
          ? `no answer within ${timeout / 1000} s`
          : cause instanceof Error
            ? `${message}: ${cause.message}`
            : message;
    }
    if (attempt === tries) throw new Error(`${where}: ${problem}, ${tries} times`);
    if (wait > longestWait) throw new Error(`${where}: ${problem}; the publisher asks to wait ${Math.round(wait / 1000)} s`);
    say(`${problem}; again in ${wait / 1000} s (try ${attempt + 1} of ${tries})`);
    await sleep(wait);
  }
}

/** An answer that asking again does not change. */
class Refused extends Error {}

/** Milliseconds that a Retry-After header asks for, in seconds or as a date; undefined where it says neither. */
function retryAfter(header: string | null, now: Date): number | undefined {
  if (header === null) return undefined;
  if (/^\d+$/.test(header)) return Number(header) * 1000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now.getTime());
}
