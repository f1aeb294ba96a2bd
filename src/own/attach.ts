import type { Own, OwnHost } from '../frame/own.ts';
import type { Lang } from '../model/locale.ts';
import { asOwn } from './as-own.ts';
import { fetchFigures } from './fetch.ts';
import { readFigures, type Bases } from './read.ts';
import type { Input } from './sheet.ts';
import { cellsOf } from './table.ts';
import { FiguresError, text } from './text.ts';

/** What a host's figures come from, and how far that is. */
interface Asked {
  /** An address, rows, or an element inside the host. */
  from: unknown;
  input?: Input;
  error?: unknown;
  abort?: AbortController;
}

/** What reading depends on beside the input. */
type Options = Omit<Parameters<typeof readFigures>[2], 'base'>;

/**
 * Reads a host's own figures whenever what they come from changes: `data`, else `src`, else a table or JSON inside it.
 * Nothing is thrown: what is wrong is said in a sentence, and the bundled figures stay.
 */
export function attach(host: OwnHost): (lang: Lang) => Own | undefined {
  let asked: Asked | undefined;
  let key = '';
  let result: Own | undefined;
  /** Figures that name more than one year are the same for every year. */
  let isOfAllYears = false;
  const warned = new Set<string>();
  const change = (next: Asked | undefined): void => {
    asked?.abort?.abort();
    asked = next;
    key = '';
    isOfAllYears = false;
  };
  const inside = (): Element | null => host.querySelector(':scope>table,:scope>[type$=json]');
  // What stands inside may be edited, or still be arriving.
  const observer = new MutationObserver(() => {
    if (asked?.from instanceof Element) change(undefined);
    host.requestUpdate();
  });
  const isArriving = (): boolean => document.readyState === 'loading';
  document.addEventListener('DOMContentLoaded', () => host.requestUpdate(), { once: true });
  const watch = (): void => observer.observe(host, { childList: true, subtree: true, characterData: true });
  host.addController({
    hostConnected() {
      watch();
      host.requestUpdate();
    },
    hostDisconnected() {
      observer.disconnect();
      // What has come is kept; what has not is asked for again.
      if (asked?.abort && !asked.input) change(undefined);
    },
  });
  if (host.isConnected) watch();

  function ask(lang: Lang): void {
    const from = host.data || host.src || inside();
    if (from === (asked?.from ?? null)) return;
    change(undefined);
    if (!from || (from instanceof Element && isArriving())) return;
    const next: Asked = { from };
    change(next);
    if (typeof from !== 'string' || host.data) {
      next.input = inputOf(from);
      return;
    }
    next.abort = new AbortController();
    const { signal } = next.abort;
    fetchFigures(from, signal, lang)
      .then((input) => (next.input = input))
      .catch((error: unknown) => (next.error = error))
      .finally(() => signal.aborted || host.requestUpdate());
  }

  function read(input: Input, options: Options): Own {
    const { lang } = options;
    const figures = readFigures(host.kind as keyof Bases, input, { ...options, base: host.bundled as Bases[keyof Bases] });
    isOfAllYears = figures.years[0] < figures.years[1];
    for (const warning of figures.warnings) if (warned.size < warned.add(warning).size) console.warn(`<${host.localName}>: ${warning}`);
    return { figures, worded: (view) => asOwn(host.kind, view, figures, lang), give };
  }

  function give(copy: Element): void {
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
    ask(lang);
    const t = text[lang];
    if (!asked) return inside() && isArriving() ? { isBusy: true, told: t.reading } : undefined;
    if (asked.error) return { told: sentence(asked.error, lang) };
    if (!asked.input) return { isBusy: true, told: t.reading };
    const { partner, source, sourceUrl, measure } = host;
    const asYear = /^\s*(\d{4})\s*$/.exec(String(host.year))?.[1];
    const year = isOfAllYears || !asYear ? undefined : Number(asYear);
    const options: Options = { lang, partner, source, sourceUrl, year, measure: measure ?? undefined };
    const now = JSON.stringify(options);
    if (now !== key)
      try {
        result = read(asked.input, options);
      } catch (error) {
        result = { told: sentence(error, lang) };
      }
    // Reading tells whether the year matters.
    key = JSON.stringify({ ...options, year: isOfAllYears ? undefined : year });
    return result;
  };
}

/** Rows that are no rows are the reader's to refuse. */
function inputOf(from: unknown): Input {
  if (from instanceof HTMLTableElement) return cellsOf(from);
  if (from instanceof Element) return { kind: 'json', text: from.textContent };
  if (typeof from === 'string') return { kind: 'json', text: from };
  return Array.isArray(from) ? { kind: 'rows', rows: from as object[] } : { kind: 'json', text: 'null' };
}

/** What was wrong, and what is shown instead. */
function sentence(error: unknown, lang: Lang): string {
  const t = text[lang];
  return [error instanceof FiguresError ? error.message : t.failed((error as Error).message), t.instead].join(t.space);
}
