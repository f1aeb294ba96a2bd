import type { CustomDataHost, CustomDataReader, CustomDataState } from '../frame/custom-data-host.ts';
import type { Lang } from '../model/locale.ts';
import { fetchCustomData } from './fetch.ts';
import { readCustomData, type Bases } from './read.ts';
import type { Input } from './sheet.ts';
import { cellsOf } from './table.ts';
import { CustomDataError, text } from './text.ts';

/** Where a host's data come from, and what has arrived from there. */
interface Request {
  /** An address, rows, JSON, or an element inside the host. */
  from: unknown;
  input?: Input;
  error?: unknown;
  abort?: AbortController;
}

/** What reading depends on beside the input. */
type Options = Omit<Parameters<typeof readCustomData>[2], 'base'>;

/**
 * Reads a host's custom data whenever their origin changes: `data`, else `src`, else a table or JSON inside the host.
 * Nothing is thrown: a sentence in the chart says what was wrong, and the bundled figures stay.
 */
export function attach(host: CustomDataHost, dataElementOf: (host: Element) => Element | null): CustomDataReader {
  let request: Request | undefined;
  let key = '';
  let state: CustomDataState | undefined;
  /** Data with several years are the same whichever year is shown. */
  let hasSeveralYears = false;
  const warned = new Set<string>();
  const replaceRequest = (next: Request | undefined): void => {
    request?.abort?.abort();
    request = next;
    key = '';
    hasSeveralYears = false;
  };
  const inside = (): Element | null => dataElementOf(host);
  // A page may edit the content of the element, and the parser may still be adding it.
  const observer = new MutationObserver(() => {
    if (request?.from instanceof Element) replaceRequest(undefined);
    host.requestUpdate();
  });
  const isParsing = (): boolean => document.readyState === 'loading';
  document.addEventListener('DOMContentLoaded', () => host.requestUpdate(), { once: true });
  const watch = (): void => observer.observe(host, { childList: true, subtree: true, characterData: true });
  host.addController({
    hostConnected() {
      watch();
      host.requestUpdate();
    },
    hostDisconnected() {
      observer.disconnect();
      // What has arrived is kept; what has not is requested again when the host is connected.
      if (request?.abort && !request.input) replaceRequest(undefined);
    },
  });
  if (host.isConnected) watch();

  function updateRequest(lang: Lang): void {
    const from = host.data || host.src || inside();
    if (from === (request?.from ?? null)) return;
    replaceRequest(undefined);
    if (!from || (from instanceof Element && isParsing())) return;
    const next: Request = { from };
    replaceRequest(next);
    if (typeof from !== 'string' || host.data) {
      next.input = inputOf(from);
      return;
    }
    next.abort = new AbortController();
    const { signal } = next.abort;
    fetchCustomData(from, signal, lang)
      .then((input) => (next.input = input))
      .catch((error: unknown) => (next.error = error))
      .finally(() => signal.aborted || host.requestUpdate());
  }

  function read(input: Input, options: Options): CustomDataState {
    const figures = readCustomData(host.kitTag as keyof Bases, input, { ...options, base: host.bundled as Bases[keyof Bases] });
    hasSeveralYears = figures.years[0] < figures.years[1];
    for (const warning of figures.warnings) {
      if (warned.has(warning)) continue;
      warned.add(warning);
      console.warn(`<${host.localName}>: ${warning}`);
    }
    return { figures, copyTo };
  }

  function copyTo(copy: Element): void {
    for (const [name, value] of Object.entries({ partner: host.partner, source: host.source, 'source-url': host.sourceUrl }))
      if (value) copy.setAttribute(name, value);
    if (host.data) {
      const script = document.createElement('script');
      script.type = 'application/json';
      script.textContent = (typeof host.data === 'string' ? host.data : JSON.stringify(host.data)).replaceAll('<', '\\u003c');
      copy.removeAttribute('data');
      copy.replaceChildren(script);
    } else if (host.src) copy.setAttribute('src', new URL(host.src, host.baseURI).href);
    else copy.replaceChildren(inside()?.cloneNode(true) ?? '');
  }

  return (lang) => {
    updateRequest(lang);
    const t = text[lang];
    if (!request) return inside() && isParsing() ? { isBusy: true, message: t.reading } : undefined;
    if (request.error) return { message: messageOf(request.error, lang) };
    if (!request.input) return { isBusy: true, message: t.reading };
    const { partner, source, sourceUrl, measure } = host;
    const yearAttribute = /^\s*(\d{4})\s*$/.exec(String(host.year))?.[1];
    const year = hasSeveralYears || !yearAttribute ? undefined : Number(yearAttribute);
    const options: Options = { lang, partner, source, sourceUrl, year, measure: measure ?? undefined };
    const now = JSON.stringify(options);
    if (now !== key)
      try {
        state = read(request.input, options);
      } catch (error) {
        state = { message: messageOf(error, lang) };
      }
    // Reading sets `hasSeveralYears`.
    key = JSON.stringify({ ...options, year: hasSeveralYears ? undefined : year });
    return state;
  };
}

/** The reader refuses rows that are not objects. */
function inputOf(from: unknown): Input {
  if (from instanceof HTMLTableElement) return cellsOf(from);
  if (from instanceof Element) return { kind: 'json', text: from.textContent };
  if (typeof from === 'string') return { kind: 'json', text: from };
  return Array.isArray(from) ? { kind: 'rows', rows: from as object[] } : { kind: 'json', text: 'null' };
}

/** What was wrong, and what is shown instead. */
function messageOf(error: unknown, lang: Lang): string {
  const t = text[lang];
  return [error instanceof CustomDataError ? error.message : t.failed((error as Error).message), t.instead].join(t.space);
}
