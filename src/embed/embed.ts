/**
 * The script of a page with charts in frames. It sets the height of each frame from the folder of this script, and dispatches
 * `trade-select` on it. It also replaces the content of `<div data-trade-widget="state-map" data-year="2014">` by a frame,
 * for editors that strip frames and unknown tags. The content stays until the chart is ready.
 */
import { isMessage, longestText, targetOf, type Message } from './message.ts';

/** The tags of src/elements/registry.ts, defined by vite.config.ts. An import of the classes would be too large. */
declare const __TAGS__: readonly string[];

// An element of the page with the name `currentScript` stands in for the property of `document`, but not for the getter of its prototype.
const script: unknown = Object.getOwnPropertyDescriptor(Document.prototype, 'currentScript')?.get?.call(document);
const base = new URL('.', script instanceof HTMLScriptElement ? script.src : location.href);
const claimed = Symbol.for('trade-widgets frame');

const send = (frame: HTMLIFrameElement, attributes: Message['attributes'], origin: string): void =>
  frame.contentWindow?.postMessage({ tradeWidgets: 1, ...(attributes && { attributes }) }, targetOf(origin));

/** Claims an element, so that a second copy of this script leaves it alone. Returns false if it is already claimed. */
function claim(element: Element): boolean {
  if (claimed in element) return false;
  Reflect.set(element, claimed, true);
  return true;
}

/** The attributes of the chart: `data-heading-level` sets `heading-level`. */
const attributesOf = (div: Element | null): Record<string, string> =>
  Object.fromEntries(
    [...(div?.attributes ?? [])].flatMap(({ name, value }) =>
      name.startsWith('data-') && name !== 'data-trade-widget' ? [[name.slice(5), value.slice(0, longestText)]] : [],
    ),
  );

/** Adds the frame of a chart to a div, and passes changed attributes on to it. */
function addFrame(div: HTMLElement): void {
  const tag = div.dataset.tradeWidget ?? '';
  if (!__TAGS__.includes(tag)) {
    console.warn(`trade-widgets: unknown data-trade-widget="${tag}"; expected one of ${__TAGS__.join(', ')}.`);
    return;
  }
  const lang = div.closest('[lang]')?.getAttribute('lang');
  const query = new URLSearchParams({ ...(lang && { lang }), ...attributesOf(div) });
  const frame = document.createElement('iframe');
  frame.src = `${base.href}${tag}.html?${query}`;
  frame.title = tag;
  frame.loading = 'lazy';
  frame.width = '100%';
  // The content of the div reserves the space until the chart is ready.
  frame.height = div.firstElementChild ? '0' : '480';
  frame.style.border = '0';
  claim(frame);
  div.append(frame);
  new MutationObserver((changes) => {
    const attributes = attributesOf(div);
    const names = changes.flatMap(({ attributeName: name }) => (name?.startsWith('data-') ? [name.slice(5)] : []));
    if ('ready' in frame.dataset) send(frame, Object.fromEntries(names.map((name) => [name, attributes[name] ?? null])), base.origin);
  }).observe(div, { attributes: true });
}

/** Connects the frames of the page, and adds frames to its divs. */
function connect(): void {
  for (const frame of document.querySelectorAll('iframe')) {
    // The frame may still be loading, at another origin. The message says only that this page listens.
    if (frame.src.startsWith(base.href) && claim(frame)) send(frame, undefined, '*');
  }
  for (const div of document.querySelectorAll<HTMLElement>('[data-trade-widget]')) if (claim(div)) addFrame(div);
}

addEventListener('message', ({ source, origin, data }: MessageEvent<unknown>) => {
  const frame = [...document.querySelectorAll('iframe')].find(({ contentWindow }) => contentWindow === source);
  if (!frame?.src.startsWith(base.href) || (origin !== base.origin && base.protocol !== 'file:') || !isMessage(data)) return;
  const { height, title, select } = data;
  const div = frame.closest('[data-trade-widget]');
  if (height === undefined && !select) {
    frame.dataset.ready = '';
    send(frame, attributesOf(div), origin);
  }
  if (height) {
    frame.height = String(height);
    for (const node of div?.childNodes ? [...div.childNodes] : []) if (node !== frame) node.remove();
  }
  if (title) frame.title = title;
  if (select) frame.dispatchEvent(new CustomEvent('trade-select', { detail: select, bubbles: true, composed: true }));
});

connect();
new MutationObserver(connect).observe(document, { childList: true, subtree: true });
