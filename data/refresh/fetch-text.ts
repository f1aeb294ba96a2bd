import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, statSync, utimesSync, writeFileSync } from 'node:fs';

/** The network and clock of a refresh, which tests replace. */
export interface Network {
  fetch: (url: URL, init: RequestInit) => Promise<Response>;
  sleep: (milliseconds: number) => Promise<void>;
  now: () => Date;
  /** Reports progress. */
  log: (line: string) => void;
  /** The folder of cached responses; undefined with `--no-cache`. */
  cache: URL | undefined;
  /** The time limit of one request. */
  timeoutMs: number;
  /** The largest response that is read, in bytes. */
  maxBytes: number;
}

const maxAttempts = 5;
const cacheLifetimeMs = 24 * 60 * 60 * 1000;
/** A publisher that asks for a longer wait than this ends the refresh. */
const maxWaitMs = 5 * 60 * 1000;

/** An error that another attempt would not change. */
class RefusedError extends Error {}

/**
 * Fetches a text: from the cache if it is less than a day old, else from the publisher. Repeats a request after a wait if
 * the status is 429 or 5xx or the connection fails.
 * @param parse parses the text and throws if it is invalid; only valid texts are cached
 * @throws {Error} with the URL, without the API key, and the problem
 */
export async function fetchText<T>(url: URL, parse: (text: string, where: string) => T, network: Network): Promise<T> {
  const where = withoutKey(url);
  const file = network.cache && new URL(`${createHash('sha256').update(where).digest('hex').slice(0, 24)}.txt`, network.cache);
  const cached = file && readCached(file, network.now());
  if (cached !== undefined) {
    network.log(`from the cache (--no-cache downloads it again): ${where}`);
    return parse(cached, where);
  }
  network.log(`reading ${where}`);
  const text = await requestText(url, where, network);
  const result = parse(text, where);
  if (file) writeCached(file, text, network.now());
  return result;
}

/** The URL without the API key, for messages and file names. */
function withoutKey(url: URL): string {
  const result = new URL(url);
  for (const name of ['key', 'UserID', 'appId']) result.searchParams.delete(name);
  return result.href;
}

/** The cached text; undefined if there is none or it is too old. */
function readCached(file: URL, now: Date): string | undefined {
  try {
    return now.getTime() - statSync(file).mtimeMs < cacheLifetimeMs ? readFileSync(file, 'utf8') : undefined;
  } catch {
    return undefined;
  }
}

function writeCached(file: URL, text: string, now: Date): void {
  mkdirSync(new URL('./', file), { recursive: true });
  const temporary = new URL(`${file.href}.${process.pid}.part`);
  writeFileSync(temporary, text);
  utimesSync(temporary, now, now);
  renameSync(temporary, file);
}

async function requestText(url: URL, where: string, network: Network): Promise<string> {
  const { sleep, log } = network;
  for (let attempt = 1; ; attempt++) {
    const result = await attemptRequest(url, where, network);
    if ('text' in result) return result.text;
    const { problem, retryAfterMs } = result;
    const waitMs = retryAfterMs ?? 1000 * 2 ** (attempt - 1);
    if (attempt === maxAttempts) throw new Error(`${where}: ${problem}, ${maxAttempts} times`);
    if (waitMs > maxWaitMs) throw new Error(`${where}: ${problem}; the publisher asks to wait ${Math.round(waitMs / 1000)} s`);
    log(`${problem}; attempt ${attempt + 1} of ${maxAttempts} in ${waitMs / 1000} s`);
    await sleep(waitMs);
  }
}

/** Sends one request. Returns a problem that another attempt may solve. */
async function attemptRequest(
  url: URL,
  where: string,
  { fetch, now, timeoutMs, maxBytes }: Network,
): Promise<{ text: string } | { problem: string; retryAfterMs?: number | undefined }> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(timeoutMs), headers: { accept: 'application/json, text/csv, */*' } });
    // The connection can also fail while the body is read.
    const text = await readText(response, maxBytes, where);
    if (response.ok) return { text };
    const problem = `${response.status} ${response.statusText}`.trim();
    if (response.status !== 429 && response.status < 500) {
      const message = plainText(text).slice(0, 160);
      throw new RefusedError(`${where}: the publisher answers ${problem}${message && `: ${message}`}`);
    }
    return { problem, retryAfterMs: parseRetryAfter(response.headers.get('retry-after'), now()) };
  } catch (error) {
    if (error instanceof RefusedError) throw error;
    const { name, message, cause } = error as Error;
    if (name === 'TimeoutError') return { problem: `no answer within ${timeoutMs / 1000} s` };
    return { problem: cause instanceof Error ? `${message}: ${cause.message}` : message };
  }
}

/** The text of a response. Reading stops when it is too large. */
async function readText(response: Response, maxBytes: number, where: string): Promise<string> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body ?? []) {
    length += chunk.length;
    if (length > maxBytes) throw new RefusedError(`${where}: the publisher answers with more than ${maxBytes / 1e6} MB`);
    chunks.push(chunk);
  }
  return new TextDecoder().decode(Buffer.concat(chunks));
}

/** The text of an error page without its tags. */
const plainText = (html: string): string =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** The wait that a Retry-After header asks for, in seconds or as a date; undefined without a valid header. */
function parseRetryAfter(header: string | null, now: Date): number | undefined {
  if (header === null) return undefined;
  if (/^\d+$/.test(header)) return Number(header) * 1000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now.getTime());
}
