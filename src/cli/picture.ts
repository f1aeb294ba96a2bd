import serialize from 'dom-serializer';
import { isComment, isDirective, type Element } from 'domhandler';
import { DomUtils, parseDocument } from 'htmlparser2';
import { html } from 'lit';
import { interactiveAttributes, nestedAttributes, shapeProperties, svgFile, textProperties } from '../frame/toolbar/svg-file.ts';
import type { View } from '../model/view.ts';
import type { CreatedElement } from '../server/create-element.ts';
import { renderTemplate } from '../server/render-template.ts';
import { cascade, type Cascade, type Scheme } from './cascade.ts';

/** The fonts of a picture. It has no page to inherit fonts from. */
const fonts = 'system-ui, Noto Sans, Helvetica Neue, Arial, Noto Sans CJK JP, Hiragino Sans, Yu Gothic, sans-serif';

/** The SVG file that the element's download gives in a browser, in the colours of a scheme. */
export function picture({ tag, element, lang, css }: CreatedElement, view: View, scheme: Scheme, font = fonts): string {
  const { resolve, valueOf } = cascade(css, scheme);
  const template = html`<svg>${element.drawing(view)}</svg>`;
  // Lit marks its parts with comments and with `<?>`, so the markup is parsed as HTML, not as XML.
  const drawing = parseDocument(renderTemplate(template, tag), {
    recognizeSelfClosing: true,
    lowerCaseAttributeNames: false,
    decodeEntities: false,
  });
  for (const marker of DomUtils.filter((node) => isComment(node) || isDirective(node), drawing)) DomUtils.removeElement(marker);
  const nodes = DomUtils.getElementsByTagName('*', drawing).slice(1);
  // All styles are read before any class is removed, since selectors depend on the classes of ancestors too.
  const styles = nodes.map((node) => presentationAttributes(node, valueOf));
  nodes.forEach((node, i) => {
    if (node.attribs.class === 'hit') DomUtils.removeElement(node);
    for (const name of interactiveAttributes) Reflect.deleteProperty(node.attribs, name);
    Object.assign(node.attribs, styles[i]);
    scaleStroke(node);
  });
  const root = drawing.firstChild as Element;
  Object.assign(root.attribs, nestedAttributes(view));
  const xml = serialize(root, { xmlMode: true, encodeEntities: false });
  const colours = { ink: resolve('var(--_ink)'), surface: resolve('var(--_surface)') };
  return svgFile({ view, title: element.heading || view.title, lang, font, ...colours, drawing: xml });
}

/** The style of a node as presentation attributes, the same as in the browser's download. A group has none. */
function presentationAttributes(node: Element, valueOf: Cascade['valueOf']): Record<string, string> {
  if (['g', 'defs', 'pattern'].includes(node.name)) return {};
  const names = ['text', 'tspan'].includes(node.name) ? textProperties : shapeProperties;
  const values = names.map((name) => [name, valueOf(node, name)] as const);
  return { fill: 'none', ...Object.fromEntries(values.filter(([, value]) => value && !['normal', 'none'].includes(value))) };
}

/** Most viewers do not support `vector-effect`, so a stroke that is not to be scaled is divided by the scale. */
function scaleStroke({ attribs }: Element): void {
  const scale = /scale\(([\d.]+)\)/.exec(attribs.transform ?? '')?.[1];
  if (attribs['vector-effect'] && scale) attribs['stroke-width'] = `${parseFloat(attribs['stroke-width'] ?? '1') / Number(scale)}px`;
  Reflect.deleteProperty(attribs, 'vector-effect');
}
