/**
 * The script for a page with framed charts: gives every frame from beside it the height of its chart and passes on what a
 * reader chose. It makes a frame of `<div data-trade-widget="state-map" data-year="2014">`, for editors that strip
 * frames and unknown tags; what stood in the div stays until the chart is there.
 */
import { isMessage, targetOf, type Message } from './message.ts';

/** The tags of src/elements/registry.ts, which vite.config.ts puts here: the classes themselves would be too large. */
declare const __TAGS__: readonly string[];

const base = new URL('.', (document.currentScript as HTMLScriptElement | null)?.src ?? location.href);
const seen = Symbol.for('trade-widgets frame');

const send = (frame: HTMLIFrameElement, attributes: Message['attributes'], origin: string): void =>
  frame.contentWindow?.postMessage({ tradeWidgets: 1, ...(attributes && { attributes }) }, targetOf(origin));

/** A thing on the page is taken once, by whichever script of ours comes first. */
function take(element: Element): boolean {
  if (seen in element) return false;
  Reflect.set(element, seen, true);
  return true;
}

/** `data-heading-level` is `heading-level`. */
const attributesOf = (div: Element | null): Record<string, string> =>
  Object.fromEntries(
    [...(div?.attributes ?? [])].flatMap(({ name, value }) =>
      name.startsWith('data-') && name !== 'data-trade-widget' ? [[name.slice(5), value]] : [],
    ),
  );

function upgrade(div: HTMLElement): void {
  const tag = div.dataset.tradeWidget ?? '';
  if (!__TAGS__.includes(tag)) {
    console.warn(`trade-widgets: there is no data-trade-widget="${tag}"; there are ${__TAGS__.join(', ')}.`);
    return;
  }
  const lang = div.closest('[lang]')?.getAttribute('lang');
  const query = new URLSearchParams({ ...(lang && { lang }), ...attributesOf(div) });
  const frame = document.createElement('iframe');
  frame.src = `${base.href}${tag}.html?${query}`;
  frame.title = tag;
  frame.loading = 'lazy';
  frame.width = '100%';
  // What stands there keeps the place until the chart has come.
  frame.height = div.firstElementChild ? '0' : '480';
  frame.style.border = '0';
  take(frame);
  div.append(frame);
  new MutationObserver((changes) => {
    const now = attributesOf(div);
    const names = changes.flatMap(({ attributeName: name }) => (name?.startsWith('data-') ? [name.slice(5)] : []));
    if ('there' in frame.dataset) send(frame, Object.fromEntries(names.map((name) => [name, now[name] ?? null])), base.origin);
  }).observe(div, { attributes: true });
}

function find(): void {
  for (const frame of document.querySelectorAll('iframe')) {
    // It may have been there before this script, and not have come to its own origin yet: nothing is told but that we listen.
    if (frame.src.startsWith(base.href) && take(frame)) send(frame, undefined, '*');
  }
  for (const div of document.querySelectorAll<HTMLElement>('[data-trade-widget]')) if (take(div)) upgrade(div);
}

addEventListener('message', ({ source, origin, data }: MessageEvent<unknown>) => {
  const frame = [...document.querySelectorAll('iframe')].find(({ contentWindow }) => contentWindow === source);
  if (!frame?.src.startsWith(base.href) || (origin !== base.origin && base.protocol !== 'file:') || !isMessage(data)) return;
  const { height, title, select } = data;
  const div = frame.closest('[data-trade-widget]');
  if (height === undefined && !select) {
    frame.dataset.there = '';
    send(frame, attributesOf(div), origin);
  }
  if (height) {
    frame.height = String(height);
    for (const other of div?.childNodes ? [...div.childNodes] : []) if (other !== frame) other.remove();
  }
  if (title) frame.title = title;
  if (select) frame.dispatchEvent(new CustomEvent('trade-select', { detail: select, bubbles: true, composed: true }));
});

find();
new MutationObserver(find).observe(document, { childList: true, subtree: true });
