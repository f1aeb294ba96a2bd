/**
 * The script of a page in a frame. It sets the attributes of its chart from the query string, shows the chart, then exchanges messages
 * with the page around the frame. It answers only the origin that sent the first valid message.
 */
import { isMessage, longestText, targetOf, type Message } from './message.ts';
import { packScript } from './pack-script.ts';

/** The members of an element that this script uses. */
interface Chart extends HTMLElement {
  addController: (controller: { hostUpdated: () => void }) => void;
  partners: readonly string[];
  figuresFor: (partner: string) => object | undefined;
}

// The chart is in a template until its attributes are set, so that it never shows other figures than the requested ones.
const template = document.body.firstElementChild as HTMLTemplateElement;
const chart = document.importNode(template.content, true).firstElementChild as Chart;
const { localName: tag } = chart;
const observed = (customElements.get(tag) as { observedAttributes?: string[] } | undefined)?.observedAttributes ?? [];
// An address must not show somebody else's figures on this host, and a frame has no address bar or group for its state.
const notAllowed = ['src', 'data', 'source', 'source-url', 'deep-link', 'group'];
// In a frame the words of an editor are part of the editor's page. A page of its own would show anybody's words under the name of this host.
const words = parent === window ? ['heading', 'annotations'] : [];
const allowed = observed.filter((name) => ![...notAllowed, ...words].includes(name));

/** The last values of `partner` and `compare-partner`. Their figures can still be loading. */
const partners = new Map<string, string | null>();

function set(name: string, value: string | null): void {
  if (name === 'partner' || name === 'compare-partner') partners.set(name, value);
  if (name === 'scheme') {
    document.documentElement.style.colorScheme = /^(light|dark)$/.test(value ?? '') ? (value ?? '') : '';
  } else if (!allowed.includes(name)) {
    console.warn(`trade-widgets: <${tag}> in a frame has no "${name}"; allowed are ${allowed.join(', ')} and scheme.`);
  } else if (value === null) {
    chart.removeAttribute(name);
  } else {
    if (name === 'lang') document.documentElement.lang = value;
    if (name === 'partner' || name === 'compare-partner') showPartner(name, value);
    else chart.setAttribute(name, value);
  }
}

/** Shows a partner. Adds the script with its figures if the chart can show it and lacks them. */
function showPartner(name: string, value: string): void {
  const code = value.trim().toUpperCase();
  const show = (): void => chart.setAttribute(name, value);
  if (!chart.partners.includes(code) || chart.figuresFor(code)) {
    show();
    return;
  }
  try {
    const script = packScript(code);
    document.head.append(script);
    // While the page loads, the chart waits for its scripts. Later it would say that the script is missing.
    if (document.readyState === 'complete') script.onload = script.onerror = () => partners.get(name) === value && show();
    else show();
  } catch {
    // The host does not allow the policy for the script, and the chart says that the figures are not loaded.
    show();
  }
}

for (const [name, value] of new URLSearchParams(location.search)) set(name, value.slice(0, longestText));
template.replaceWith(chart);

let parentOrigin: string | undefined;
const post = (message: Omit<Message, 'tradeWidgets'>, origin = parentOrigin): void => {
  if (origin && parent !== window) parent.postMessage({ tradeWidgets: 1, ...message }, targetOf(origin));
};
const chartTitle = (): string => chart.shadowRoot?.querySelector('#title')?.textContent.trim() || document.title;
/** Posts the size and the title of the chart, and gives the page the same title. */
const postSize = (): void => {
  document.title = chartTitle();
  post({ height: Math.ceil(document.body.getBoundingClientRect().height), title: document.title });
};

addEventListener('message', ({ source, origin, data }: MessageEvent<unknown>) => {
  if (source !== parent || !isMessage(data) || (parentOrigin && origin !== parentOrigin)) return;
  parentOrigin = origin;
  for (const [name, value] of Object.entries(data.attributes ?? {})) set(name, value);
  postSize();
});
new ResizeObserver(postSize).observe(document.body);
// Another year or partner has another title, mostly in a drawing of the same size.
void customElements.whenDefined(tag).then(() => chart.addController({ hostUpdated: () => chartTitle() !== document.title && postSize() }));
chart.addEventListener('trade-select', (event) => post({ select: event.detail }));
// The origin of the parent is not known yet. This message says only that the chart is ready.
post({}, '*');
