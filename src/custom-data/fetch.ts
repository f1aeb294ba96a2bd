import type { Lang } from '../model/locale.ts';
import type { Input } from './sheet.ts';
import { CustomDataError } from './text.ts';
import { webText, type WebText } from './web-text.ts';

const maxMegabytes = 20;
/** A server that sends a few bytes now and then would keep a chart waiting for ever. */
const maxSeconds = 30;

/**
 * Fetches a CSV or JSON file of custom data.
 * @param signal aborts the request
 * @throws CustomDataError with a sentence in `lang`; after an abort, the reason of the signal
 */
export async function fetchCustomData(url: string | URL, signal: AbortSignal, lang: Lang): Promise<Input> {
  // `AbortSignal.any` is newer than some browsers that draw charts.
  const request = new AbortController();
  const abort = (): void => request.abort(signal.reason);
  signal.addEventListener('abort', abort);
  const timer = setTimeout(() => request.abort(new CustomDataError(webText[lang].slow(maxSeconds))), maxSeconds * 1000);
  try {
    signal.throwIfAborted();
    return await fetchFile(url, request.signal, lang);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', abort);
  }
}

async function fetchFile(url: string | URL, signal: AbortSignal, lang: Lang): Promise<Input> {
  const t = webText[lang];
  let response: Response;
  try {
    response = await fetch(url, { signal, headers: { accept: 'text/csv, application/json, text/plain;q=0.9, */*;q=0.1' } });
  } catch {
    signal.throwIfAborted();
    throw new CustomDataError(t.unreachable);
  }
  if (!response.ok) {
    await response.body?.cancel();
    throw new CustomDataError(t.status(response.status, response.statusText));
  }
  const type = response.headers.get('content-type') ?? '';
  const content = decode(await bytesOf(response, signal, t), /charset="?([\w-]+)/i.exec(type)?.[1], t);
  if (/^text\/html\b|^application\/xhtml/i.test(type) || /^\s*(?:<!doctype html|<html|<\?xml|<head|<body)/i.test(content.slice(0, 999)))
    throw new CustomDataError(t.page);
  return /\bjson\b/i.test(type) || /^\s*[[{]/.test(content) ? { kind: 'json', text: content } : { kind: 'csv', text: content };
}

/** The body of a response. Reading stops when it is too large. */
async function bytesOf(response: Response, signal: AbortSignal, t: WebText): Promise<Uint8Array> {
  const limit = maxMegabytes * 1e6;
  const tooLarge = (): CustomDataError => new CustomDataError(t.large(maxMegabytes));
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    const reader = response.body?.getReader();
    if (Number(response.headers.get('content-length')) > limit) {
      await reader?.cancel();
      throw tooLarge();
    }
    for (;;) {
      const { value } = (await reader?.read()) ?? {};
      if (!value) break;
      length += value.length;
      if (length > limit) {
        await reader?.cancel();
        throw tooLarge();
      }
      chunks.push(value);
    }
  } catch (error) {
    if (error instanceof CustomDataError) throw error;
    signal.throwIfAborted();
    throw new CustomDataError(t.unreachable);
  }
  const bytes = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}

/** Decodes by the byte order mark, else by the charset in the response header, else as UTF-8. */
function decode(bytes: Uint8Array, charset: string | undefined, t: WebText): string {
  const [first, second] = bytes;
  const ofMark = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
  const label = ofMark ?? (first === 0xef && second === 0xbb ? 'utf-8' : (charset ?? 'utf-8'));
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    throw new CustomDataError(t.charset(label));
  }
}
