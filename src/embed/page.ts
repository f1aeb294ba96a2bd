/**
 * The script of a page in a frame. It sets the attributes of its chart from the query string, then exchanges messages with
 * the page around the frame. It answers only the origin that sent the first valid message.
 */
import { isMessage, targetOf, type Message } from './message.ts';

const chart = document.body.firstElementChild as HTMLElement;
const { localName: tag } = chart;
const observed = (customElements.get(tag) as { observedAttributes?: string[] } | undefined)?.observedAttributes ?? [];
// An address must not show somebody else's figures on this host, and a frame has no address bar or group for its state.
const notAllowed = ['src', 'data', 'source', 'source-url', 'partner', 'deep-link', 'group'];
const allowed = observed.filter((name) => !notAllowed.includes(name));

function set(name: string, value: string | null): void {
  if (name === 'scheme') {
    document.documentElement.style.colorScheme = /^(light|dark)$/.test(value ?? '') ? (value ?? '') : '';
  } else if (!allowed.includes(name)) {
    console.warn(`trade-widgets: <${tag}> in a frame has no "${name}"; allowed are ${allowed.join(', ')} and scheme.`);
  } else if (value === null) {
    chart.removeAttribute(name);
  } else {
    chart.setAttribute(name, value);
    if (name === 'lang') document.documentElement.lang = value;
  }
}

for (const [name, value] of new URLSearchParams(location.search)) set(name, value.slice(0, 999));

let parentOrigin: string | undefined;
const post = (message: Omit<Message, 'tradeWidgets'>, origin = parentOrigin): void => {
  if (origin && parent !== window) parent.postMessage({ tradeWidgets: 1, ...message }, targetOf(origin));
};
const postSize = (): void =>
  post({
    height: Math.ceil(document.body.getBoundingClientRect().height),
    title: chart.shadowRoot?.querySelector('#title')?.textContent.trim() ?? document.title,
  });

addEventListener('message', ({ source, origin, data }: MessageEvent<unknown>) => {
  if (source !== parent || !isMessage(data) || (parentOrigin && origin !== parentOrigin)) return;
  parentOrigin = origin;
  for (const [name, value] of Object.entries(data.attributes ?? {})) set(name, value);
  postSize();
});
new ResizeObserver(postSize).observe(document.body);
chart.addEventListener('trade-select', (event) => post({ select: event.detail }));
// The origin of the parent is not known yet. This message says only that the chart is ready.
post({}, '*');
