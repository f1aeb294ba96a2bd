import type { CustomDataHost, CustomDataReader, FiguresState } from '../frame/custom-data-host.ts';
import type { Lang } from '../model/locale.ts';
import { yearOf } from '../model/years.ts';
import { fetchCustomData } from './fetch.ts';
import { readCustomData, type Bases } from './read.ts';
import type { Input } from './sheet.ts';
import { cellsOf } from './table.ts';
import { CustomDataError, text } from './text.ts';

/** The custom data of a host, which may still be loading. */
interface DataRequest {
  /** An address, rows, JSON, or an element inside the host. */
  origin: unknown;
  /** The name of the file that is fetched. */
  file?: string;
  input?: Input;
  error?: unknown;
  abort?: AbortController;
}

/** What the result of reading depends on beside the input. */
type Options = Omit<Parameters<typeof readCustomData>[2], 'base'>;

/**
 * Reads the custom data of a host whenever its origin changes: `data`, else `src`, else a table, JSON or CSV inside the host.
 * It does not throw. After an error a message takes the place of the drawing.
 * @param dataElementOf finds the table, JSON or CSV inside the host
 */
export function attach(host: CustomDataHost, dataElementOf: (host: Element) => Element | null): CustomDataReader {
  let request: DataRequest | undefined;
  /** The options of the last reading. */
  let optionsKey = '';
  let state: FiguresState | undefined;
  /** Whether the data has several years. Then the attribute `year` does not change how it is read. */
  let hasSeveralYears = false;
  const logged = new Set<string>();
  const logOnce = (log: (text: string) => void, message: string): void => {
    if (logged.has(message)) return;
    logged.add(message);
    log(`<${host.localName}>: ${message}`);
  };
  /** The state after an error, with the name of the file. The developer of the page finds it in the console too. */
  const failed = (error: unknown, lang: Lang): FiguresState => {
    const t = text[lang];
    const sentence = error instanceof CustomDataError ? error.message : t.failed((error as Error).message);
    const message = request?.file ? t.inFile(request.file, sentence) : sentence;
    logOnce(console.error, message);
    return { message };
  };
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
  if (isParsing()) addEventListener('DOMContentLoaded', () => host.requestUpdate(), { once: true });
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
    next.file = fileNameOf(origin, host.baseURI);
    fetchCustomData(origin, signal, lang)
      .then((input) => (next.input = input))
      .catch((error: unknown) => (next.error = error))
      .finally(() => signal.aborted || host.requestUpdate());
  }

  function read(input: Input, options: Options): FiguresState {
    const figures = readCustomData(host.kitTag as keyof Bases, input, { ...options, base: host.bundled as Bases[keyof Bases] });
    hasSeveralYears = figures.years[0] < figures.years[1];
    for (const warning of figures.warnings) logOnce(console.warn, warning);
    return { figures, isCustom: true, copyTo };
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
    if (request.error) return failed(request.error, lang);
    if (!request.input) return { isBusy: true, message: t.reading };
    const { partner, source, sourceUrl, measure } = host;
    const year = hasSeveralYears ? undefined : yearOf(host.year);
    const options: Options = { lang, partner, source, sourceUrl, year, measure: measure ?? undefined };
    if (JSON.stringify(options) !== optionsKey)
      try {
        state = read(request.input, options);
      } catch (error) {
        state = failed(error, lang);
      }
    // Reading sets `hasSeveralYears`.
    optionsKey = JSON.stringify({ ...options, year: hasSeveralYears ? undefined : year });
    return state;
  };
}

/** The last part of an address that is fetched; empty without one. */
function fileNameOf(address: string, base: string): string {
  if (!URL.canParse(address, base)) return '';
  const { protocol, pathname } = new URL(address, base);
  return protocol === 'data:' ? '' : (pathname.split('/').at(-1) ?? '');
}

/** The input of an origin that does not have to be fetched. `toSheet` checks that the rows of an array are objects. */
function inputOf(origin: unknown): Input {
  if (origin instanceof HTMLTableElement) return cellsOf(origin);
  // Any element can hold the text. A page that requires trusted types cannot add a script with text of its own.
  if (origin instanceof Element) return { kind: origin.getAttribute('type')?.endsWith('csv') ? 'csv' : 'json', text: origin.textContent };
  if (typeof origin === 'string') return { kind: 'json', text: origin };
  return Array.isArray(origin) ? { kind: 'rows', rows: origin as object[] } : { kind: 'json', text: 'null' };
}
