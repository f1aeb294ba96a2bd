/**
 * The page in a frame: attributes of its chart from the query string, then messages with the page around it. The first
 * page that speaks is the one it answers.
 */
import { isMessage, targetOf, type Message } from './message.ts';

const chart = document.body.firstElementChild as HTMLElement;
const { localName: tag } = chart;
const own = (customElements.get(tag) as { observedAttributes?: string[] } | undefined)?.observedAttributes ?? [];
// The address of a frame is no place for another one's figures, nor for the state of a page that nobody sees.
const allowed = own.filter((name) => !['src', 'data', 'source', 'source-url', 'partner', 'deep-link', 'group'].includes(name));

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

let origin: string | undefined;
const tell = (message: Omit<Message, 'tradeWidgets'>, to = origin): void => {
  if (to && parent !== window) parent.postMessage({ tradeWidgets: 1, ...message }, targetOf(to));
};
const tellSize = (): void =>
  tell({
    height: Math.ceil(document.body.getBoundingClientRect().height),
    title: chart.shadowRoot?.querySelector('#title')?.textContent.trim() ?? document.title,
  });

addEventListener('message', ({ source, origin: from, data }: MessageEvent<unknown>) => {
  if (source !== parent || !isMessage(data) || (origin && from !== origin)) return;
  origin = from;
  for (const [name, value] of Object.entries(data.attributes ?? {})) set(name, value);
  tellSize();
});
new ResizeObserver(tellSize).observe(document.body);
chart.addEventListener('trade-select', (event) => tell({ select: event.detail }));
// Who is around is not known yet: this says only that a chart is here.
tell({}, '*');
