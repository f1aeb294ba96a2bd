import type { TradeFact } from '../elements/registry.ts';
import type { ChartElement } from '../frame/chart-element.ts';
import { distAddress, embeddedElement } from '../frame/toolbar/embedded-chart.ts';
import { pictureSvg } from '../frame/toolbar/picture.ts';
import { divCode, frameCode, htmlBlockCode, moduleCode, pictureCode, scriptCode, type EmbeddedChart } from '../model/embed-code.ts';
import { langOf } from '../model/locale.ts';
import { baseAddress, type BaseAddress } from './base-address.ts';
import { frameworkCodes } from './framework-code.ts';
import type { CodeForm } from './state.ts';
import { siteText } from './text.ts';
import type { PluginForm } from './wordpress-code.ts';

export type { TradeFact };

/** An element of the kit: a chart, or a figure in a sentence. */
export type KitElement = ChartElement | TradeFact;

export const isChart = (element: KitElement): element is ChartElement => 'drawingOf' in element;

/** The heading of an element as it stands. */
export function titleOf(element: KitElement): string {
  const lang = langOf(element.lang);
  if (!isChart(element)) return siteText[lang].fact;
  return element.heading || element.drawingOf(element.initialWidth).view.title;
}

/** The address for the codes of a page: the parameter `base`, else the address that the page was served from. */
export const baseOfPage = ({ search }: Location): BaseAddress =>
  baseAddress(new URLSearchParams(search).get('base'), distAddress(false), `https://unpkg.com/trade-widgets@${__VERSION__}/dist/`);

declare const __VERSION__: string;

const writers: Record<Exclude<CodeForm, 'picture' | PluginForm>, (chart: EmbeddedChart) => string> = {
  script: scriptCode,
  modules: moduleCode,
  frame: frameCode,
  div: divCode,
  'html-block': htmlBlockCode,
  ...frameworkCodes,
};

/** An element as its code writes it. `changes` replace what the element itself says. */
export function embeddedChart(element: KitElement, base: string, changes: Partial<EmbeddedChart> = {}): EmbeddedChart {
  const lang = langOf(element.lang);
  const view = isChart(element) ? element.drawingOf(element.initialWidth).view : undefined;
  return {
    ...embeddedElement(element, element.localName, lang, element.requestFigures()),
    base,
    title: titleOf(element),
    takeaway: view?.takeaway ?? '',
    height: element.offsetHeight,
    ...changes,
  };
}

/** The code of an element in a form that needs no plugin. */
export function codeOf(element: KitElement, form: Exclude<CodeForm, PluginForm>, base: string, changes?: Partial<EmbeddedChart>): string {
  if (form === 'picture') return isChart(element) ? pictureOf(element) : '';
  return writers[form](embeddedChart(element, base, changes));
}

function pictureOf(chart: ChartElement): string {
  const { view } = chart.drawingOf(chart.clientWidth || chart.initialWidth);
  const lang = langOf(chart.lang);
  const svg = pictureSvg({ host: chart, view, title: titleOf(chart), lang, choices: { colours: 'light', size: 'shown' } });
  return pictureCode(svg, `${view.takeaway} ${view.summary}`);
}
