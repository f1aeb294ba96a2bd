import { escape } from './escape.ts';

/** A chart as an embed code writes it. */
export interface EmbeddedChart {
  tag: string;
  /** The attributes of the element, in the order of the code. */
  attributes: readonly (readonly [name: string, value: string])[];
  /** Custom data inside the element, as markup. */
  content: string;
  /** The partner packs that the chart needs, as files in dist/: `partners/KR.js`. */
  packs: readonly string[];
  /** The address of dist/. */
  base: string;
  title: string;
  /** What stands in the place of the chart until it is drawn, and where no script runs. */
  takeaway: string;
  /** CSS pixels. */
  height: number;
  /** The largest width in CSS pixels. Without it, the chart is as wide as its column. */
  maxWidth?: number | undefined;
}

const quoted = (text: string): string => `"${escape(text)}"`;

const attributesText = (attributes: EmbeddedChart['attributes'], prefix = ''): string =>
  attributes.map(([name, value]) => ` ${prefix}${name}${value && `=${quoted(value)}`}`).join('');

const styleOf = (declarations: readonly (string | false)[]): string => {
  const style = declarations.filter(Boolean).join('; ');
  return style && ` style=${quoted(style)}`;
};

/** The element alone, for a page that has its script. */
export const elementMarkup = ({ tag, attributes, content }: EmbeddedChart, extra = ''): string =>
  `<${tag}${attributesText(attributes)}${extra}>${content}</${tag}>`;

const withMaxWidth = (chart: EmbeddedChart): string =>
  elementMarkup(chart, styleOf([chart.maxWidth !== undefined && `max-width: ${chart.maxWidth}px`]));

const script = (src: string, attributes = ''): string => `<script${attributes} src=${quoted(src)}></script>\n`;

const packScripts = ({ base, packs }: EmbeddedChart): string => packs.map((file) => script(base + file)).join('');

const embedScript = ({ base }: EmbeddedChart): string => `<script src=${quoted(`${base}embed/embed.js`)} async></script>`;

const div = ({ tag, attributes, takeaway, maxWidth }: EmbeddedChart): string =>
  `<div data-trade-widget="${tag}"${attributesText(attributes, 'data-')}${styleOf([maxWidth !== undefined && `max-width: ${maxWidth}px`])}>${escape(takeaway)}</div>\n`;

// Each form is a function of its own, so that a chart contains those that its panel offers.

/** A classic script, and the element. */
export const scriptCode = (chart: EmbeddedChart): string =>
  script(`${chart.base}standalone/${chart.tag}.js`) + packScripts(chart) + withMaxWidth(chart);

/** A module, and the element. */
export const moduleCode = (chart: EmbeddedChart): string =>
  script(`${chart.base}cdn/${chart.tag}.js`, ' type="module"') + packScripts(chart) + withMaxWidth(chart);

/** A frame, and the script that sets its height. The page in it shows official figures only, as with the next two forms. */
export function frameCode(chart: EmbeddedChart): string {
  const { tag, attributes, base, title, height, maxWidth } = chart;
  const query = attributes.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&');
  const style = styleOf(['border:0', maxWidth !== undefined && `max-width:${maxWidth}px`]);
  return `<iframe src=${quoted(`${base}embed/${tag}.html?${query}`)} title=${quoted(title)} width="100%" height="${height}" loading="lazy"${style}></iframe>\n${embedScript(chart)}`;
}

/** A div, and the script that draws the chart in it. */
export const divCode = (chart: EmbeddedChart): string => div(chart) + embedScript(chart);

/** A Custom HTML block of WordPress. An author without the right to write scripts loses the script, but keeps the div. */
export const htmlBlockCode = (chart: EmbeddedChart): string => `<!-- wp:html -->\n${divCode(chart)}\n<!-- /wp:html -->`;

/** The code of a picture. It contains its file, since the kit has no server that could keep it. */
export function pictureCode(svg: string, description: string): string {
  const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
  return `<img src="data:image/svg+xml,${encodeURIComponent(svg)}" alt=${quoted(description)} width="${width}" height="${height}" style="max-width: 100%; height: auto">`;
}
