import type { CustomDataHost, CustomDataReader, CustomDataState } from '../frame/custom-data-host.ts';
import type { Lang } from '../model/locale.ts';
import { fetchCustomData } from './fetch.ts';
import { readCustomData, type Bases } from './read.ts';
import type { Input } from './sheet.ts';
import { cellsOf } from './table.ts';
import { CustomDataError, text } from './text.ts';

/** The custom data of a host, which may still be loading. */
interface DataRequest {
  /** An address, rows, JSON, or an element inside the host. */
  origin: unknown;
  input?: Input;
  error?: unknown;
  abort?: AbortController;
}

/** What the result of reading depends on beside the input. */
type Options = Omit<Parameters<typeof readCustomData>[2], 'base'>;

/**
 * Reads the custom data of a host whenever its origin changes: `data`, else `src`, else a table or JSON inside the host.
 * It does not throw. After an error the chart shows a message and its bundled figures.
 * @param dataElementOf finds the table or JSON inside the host
 */
export function attach(host: CustomDataHost, dataElementOf: (host: Element) => Element | null): CustomDataReader {
  let request: DataRequest | undefined;
  /** The options of the last reading. */
  let optionsKey = '';
  let state: CustomDataState | undefined;
  /** Whether the data has several years. Then the attribute `year` does not change how it is read. */
  let hasSeveralYears = false;
  const warned = new Set<string>();
  const replaceRequest = (next: DataRequest | undefined): void => {
    request?.abort?.abort();
    request = next;
    optionsKey = '';
    hasSeveralYears = false;
  };
  // The page can edit the content of the element, and the parser can still be adding it.
  const observer = new MutationObserver(() => {
    if (request?.origin instanceof Element) replaceRequest(undefined);
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
      // An unfinished request is sent again when the host is connected again.
      if (request?.abort && !request.input) replaceRequest(undefined);
    },
  });
  if (host.isConnected) watch();

  function updateRequest(lang: Lang): void {
    const origin = host.data || host.src || dataElementOf(host);
    if (origin === (request?.origin ?? null)) return;
    replaceRequest(undefined);
    if (!origin || (origin instanceof Element && isParsing())) return;
    const next: DataRequest = { origin };
    replaceRequest(next);
    if (typeof origin !== 'string' || host.data) {
      next.input = inputOf(origin);
      return;
    }
    next.abort = new AbortController();
    const { signal } = next.abort;
    fetchCustomData(origin, signal, lang)
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
    else copy.replaceChildren(dataElementOf(host)?.cloneNode(true) ?? '');
  }

  return (lang) => {
    updateRequest(lang);
    const t = text[lang];
    if (!request) return dataElementOf(host) && isParsing() ? { isBusy: true, message: t.reading } : undefined;
    if (request.error) return { message: messageOf(request.error, lang) };
    if (!request.input) return { isBusy: true, message: t.reading };
    const { partner, source, sourceUrl, measure } = host;
    const yearAttribute = /^\s*(\d{4})\s*$/.exec(String(host.year))?.[1];
    const year = hasSeveralYears || !yearAttribute ? undefined : Number(yearAttribute);
    const options: Options = { lang, partner, source, sourceUrl, year, measure: measure ?? undefined };
    if (JSON.stringify(options) !== optionsKey)
      try {
        state = read(request.input, options);
      } catch (error) {
        state = { message: messageOf(error, lang) };
      }
    // Reading sets `hasSeveralYears`.
    optionsKey = JSON.stringify({ ...options, year: hasSeveralYears ? undefined : year });
    return state;
  };
}

/** The input of an origin that does not have to be fetched. `toSheet` checks that the rows of an array are objects. */
function inputOf(origin: unknown): Input {
  if (origin instanceof HTMLTableElement) return cellsOf(origin);
  if (origin instanceof Element) return { kind: 'json', text: origin.textContent };
  if (typeof origin === 'string') return { kind: 'json', text: origin };
  return Array.isArray(origin) ? { kind: 'rows', rows: origin as object[] } : { kind: 'json', text: 'null' };
}

/** The error, and what is shown instead. */
function messageOf(error: unknown, lang: Lang): string {
  const t = text[lang];
  return [error instanceof CustomDataError ? error.message : t.failed((error as Error).message), t.instead].join(t.space);
}
