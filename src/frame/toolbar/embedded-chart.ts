import type { LitElement } from 'lit';
import type { EmbeddedChart } from '../../model/embed-code.ts';
import type { FiguresState } from '../custom-data-host.ts';
import { kitAddress } from './kit-address.ts';

/** The version in package.json, which the build and the test runner define. */
declare const __VERSION__: string;

/** The folders of this package on public CDNs, which serve the newest version at the address without a version. */
const cdns = ['https://unpkg.com/', 'https://cdn.jsdelivr.net/npm/'];

/** Properties that belong to the page with the chart, or that the code writes itself. */
const leftOut = ['lang', 'group', 'deepLink', 'src', 'data', 'source', 'sourceUrl'];

/**
 * The address of dist/ in a version. Only a public CDN has several versions at known addresses. It also serves a page whose own build
 * contains the kit.
 */
export function distAddress(isNewest: boolean): string {
  const address = kitAddress ?? `https://unpkg.com/trade-widgets@${__VERSION__}/dist/`;
  const cdn = cdns.find((cdn) => address.startsWith(`${cdn}trade-widgets`));
  return cdn ? `${cdn}trade-widgets${isNewest ? '' : `@${__VERSION__}`}/dist/` : address;
}

/**
 * A chart, or a figure in a sentence, as an embed code writes it: its properties as attributes, and its custom data.
 * @param tag the tag of the kit's class
 * @param requested the figures that the attributes ask for
 */
export function embeddedElement(
  host: HTMLElement,
  tag: string,
  lang: string,
  requested: FiguresState | undefined,
): Pick<EmbeddedChart, 'tag' | 'attributes' | 'content' | 'packs'> {
  // The copy is in a document of its own, where no element is defined.
  const copy = document.implementation.createHTMLDocument('').createElement(tag);
  copy.setAttribute('lang', lang);
  for (const [property, { attribute }] of (host.constructor as typeof LitElement).elementProperties) {
    const value = Reflect.get(host, property) as string | number | boolean | null | undefined;
    if (leftOut.includes(String(property)) || value == null || value === false) continue;
    copy.setAttribute(typeof attribute === 'string' ? attribute : String(property), value === true ? '' : String(value));
  }
  requested?.copyTo?.(copy);
  return {
    tag,
    attributes: [...copy.attributes].map(({ name, value }) => [name, value]),
    content: copy.innerHTML,
    packs: requested?.scripts ?? [],
  };
}
