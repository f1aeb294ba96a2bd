import { html, nothing, type TemplateResult } from 'lit';
import { csv, json } from '../../model/csv.ts';
import { escape } from '../../model/escape.ts';
import type { Lang } from '../../model/locale.ts';
import type { Table, View } from '../../model/view.ts';
import type { CustomDataState } from '../custom-data-host.ts';
import { png, standaloneSvg } from './picture.ts';
import { play } from './sound.ts';
import { toolsText } from './text.ts';

/** The members of a chart that its tools use. */
interface ToolsHost extends HTMLElement {
  readonly renderRoot: DocumentFragment | HTMLElement;
  view: string | null | undefined;
  readonly shownTable: Table;
}

/** The version in package.json, which the build and the test runner define. */
declare const __VERSION__: string;

/** The address in embed codes if the page loads the kit in another way than by its scripts. */
const publishedBase = 'https://unpkg.com/trade-widgets/dist/';
const quoted = (text: string): string => `"${escape(text)}"`;

/**
 * The tools under a chart: enlarge it, find a mark, play its values, download figures and picture, share, cite and embed.
 * @param announce shows a sentence in the live region, where screen readers read it
 */
export function toolsTemplate(
  host: ToolsHost,
  {
    view,
    title,
    lang,
    year,
    asTable,
    customData,
  }: { view: View; title: string; lang: Lang; year: number; asTable: boolean; customData: CustomDataState | undefined },
  announce: (text: string) => void,
): TemplateResult {
  const t = toolsText[lang];
  const tag = host.localName;
  const button = (label: string, onClick: () => unknown): TemplateResult => html`<button type="button" @click=${onClick}>${label}</button>`;
  const drawing = host.renderRoot.querySelector<SVGSVGElement>('.plot svg');
  const svg = (): string => (drawing ? standaloneSvg(drawing, view, title, host) : '');
  const save = (content: Blob | string, kind: string, type: string): void => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([content], { type }));
    link.download = `${tag}-${year}.${kind}`;
    link.click();
    // Some browsers read the file after the click event.
    setTimeout(() => URL.revokeObjectURL(link.href), 9999);
  };
  /** Runs an action and announces its result. A browser can refuse it, or lack the function on a page without https. */
  const announceResult = (action: () => unknown, text = t.copied): Promise<void> =>
    Promise.resolve()
      .then(action)
      .then(
        () => announce(text),
        (error: unknown) => (error as Error).name === 'AbortError' || announce(t.failed),
      ) as Promise<void>;
  const copy = (text: string): Promise<void> => announceResult(() => navigator.clipboard.writeText(text));
  const embed = (isFrozen: boolean, isFrame?: boolean): string => {
    const clone = host.cloneNode() as Element;
    for (const name of ['id', 'style', 'class', 'slot']) clone.removeAttribute(name);
    customData?.copyTo?.(clone);
    if (isFrozen) clone.setAttribute('year', String(year));
    const ofScripts = [...document.scripts].map(({ src }) => /^.*\/(?=(standalone|cdn)\/[\w-]+\.js)/.exec(src)?.[0]);
    const base = (ofScripts.find(Boolean) ?? publishedBase).replace(
      /trade-widgets(@[^/]+)?\//,
      `trade-widgets${isFrozen ? `@${__VERSION__}` : ''}/`,
    );
    if (!isFrame) return `<script src="${base}standalone/${tag}.js"></script>\n${clone.outerHTML}`;
    clone.setAttribute('lang', lang);
    const query = String(new URLSearchParams([...clone.attributes].map(({ name, value }) => [name, value])));
    const frame = `src=${quoted(`${base}embed/${tag}.html?${query}`)} title=${quoted(title)} width="100%" height="${host.offsetHeight}"`;
    return `<iframe ${frame} loading="lazy" style="border:0"></iframe>\n<script src="${base}embed/embed.js" async></script>`;
  };
  const find = (event: Event): void => {
    const name = (event.target as HTMLInputElement).value.toLowerCase();
    const found = name && view.marks.find((mark) => [mark.label, mark.alias, mark.id].some((text) => text?.toLowerCase().startsWith(name)));
    if (found) host.renderRoot.querySelector<SVGElement>(`[data-mark="${CSS.escape(found.id)}"]`)?.focus();
  };
  const picture = drawing
    ? [
        button('SVG', () => save(svg(), 'svg', 'image/svg+xml')),
        button('PNG', () => announceResult(async () => save(await png(svg()), 'png', 'image/png'), '')),
        'ClipboardItem' in globalThis
          ? button(t.copyImage, () => announceResult(() => navigator.clipboard.write([new ClipboardItem({ 'image/png': png(svg()) })])))
          : nothing,
      ]
    : nothing;
  return html`<p>
      ${button(t.enlarge, () => enlarge(host, t.close))}
      ${button(asTable ? t.chart : t.table, () => (host.view = asTable ? 'chart' : 'table'))}
      ${drawing ? button(t.sound, () => play(view.marks.map((mark) => mark.value))) : nothing}
      ${
        drawing
          ? html`<label>${t.find} <input list="names" @change=${find} /></label
              ><datalist id="names">${view.marks.map((mark) => html`<option>${mark.label}</option>`)}</datalist>`
          : nothing
      }
    </p>
    <p>
      ${t.download} ${button('CSV', () => save(`\ufeff${csv(view, host.shownTable)}`, 'csv', 'text/csv'))}
      ${button('JSON', () => save(json(view, host.shownTable), 'json', 'application/json'))} ${picture}
    </p>
    <p>
      ${button(t.share, () =>
        'share' in navigator
          ? announceResult(() => navigator.share({ title, text: view.takeaway, url: location.href }), '')
          : copy(location.href),
      )}
      ${button(t.cite, () => copy(`${title}. ${view.source.text} ${location.href}`))}
    </p>
    <p>
      ${t.embed} ${button(t.live, () => copy(embed(false)))} ${button(t.frozen, () => copy(embed(true)))}
      ${
        customData
          ? nothing
          : [button(`iframe, ${t.live}`, () => copy(embed(false, true))), button(`iframe, ${t.frozen}`, () => copy(embed(true, true)))]
      }
      ${drawing ? button(t.image, () => copy(`<img src="${tag}-${year}.svg" alt=${quoted(view.takeaway)}>`)) : nothing}
    </p>
    <p>${t.keys}</p>`;
}

/** Opens a copy of the chart in a dialog of the window's size. When it closes, the chart takes over its properties. */
function enlarge(host: ToolsHost, close: string): void {
  const dialog = document.createElement('dialog');
  const copy = host.cloneNode(true) as ToolsHost;
  copy.removeAttribute('id');
  const names = Object.keys((host.constructor as unknown as { properties: object }).properties);
  const copyProperties = (from: ToolsHost, to: ToolsHost): void => names.forEach((name) => Reflect.set(to, name, Reflect.get(from, name)));
  const button = document.createElement('button');
  button.textContent = close;
  button.addEventListener('click', () => dialog.close());
  dialog.append(button, copy);
  copyProperties(host, copy);
  dialog.addEventListener('close', () => {
    copyProperties(copy, host);
    dialog.remove();
  });
  host.renderRoot.append(dialog);
  dialog.showModal();
}
