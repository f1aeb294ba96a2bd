import serialize from 'dom-serializer';
import { isComment, isDirective, type Element } from 'domhandler';
import { DomUtils, parseDocument } from 'htmlparser2';
import { html } from 'lit';
import { fileOf, nested, shape, type } from '../frame/tools/file.ts';
import type { View } from '../model/view.ts';
import type { Opened } from '../server/open.ts';
import { write } from '../server/write.ts';
import { cascade, type Cascade, type Scheme } from './cascade.ts';

/** Without a page around it a picture has the font of the system that shows it. */
const fonts = 'system-ui, Noto Sans, Helvetica Neue, Arial, Noto Sans CJK JP, Hiragino Sans, Yu Gothic, sans-serif';

/** The file that the element's own SVG download gives in a browser, with the colours of a scheme. */
export function picture({ tag, element, css }: Opened, view: View, scheme: Scheme, font = fonts): string {
  const { resolve, valueOf } = cascade(css, scheme);
  const template = html`<svg>${element.draw(view, undefined)}</svg>`;
  // HTML, not XML: Lit marks its parts with comments and with `<?>`.
  const drawing = parseDocument(write(template, tag), {
    recognizeSelfClosing: true,
    lowerCaseAttributeNames: false,
    decodeEntities: false,
  });
  for (const marker of DomUtils.filter((node) => isComment(node) || isDirective(node), drawing)) DomUtils.removeElement(marker);
  const nodes = DomUtils.getElementsByTagName('*', drawing).slice(1);
  // All are read before any loses the class by which it is found.
  const looks = nodes.map((node) => lookOf(node, valueOf));
  nodes.forEach((node, i) => {
    if (node.attribs.class === 'hit') DomUtils.removeElement(node);
    for (const name of ['class', 'tabindex']) Reflect.deleteProperty(node.attribs, name);
    Object.assign(node.attribs, looks[i]);
    forAnyViewer(node);
  });
  const root = drawing.firstChild as Element;
  Object.assign(root.attribs, nested(view));
  const xml = serialize(root, { xmlMode: true, encodeEntities: false });
  return fileOf(view, element.heading || view.title, font, resolve('var(--_ink)'), resolve('var(--_surface)'), xml);
}

/** The look of a node as attributes, of which a group has none: as the browser's download writes them. */
function lookOf(node: Element, valueOf: Cascade['valueOf']): Record<string, string> {
  if (['g', 'defs', 'pattern'].includes(node.name)) return {};
  const all = (['text', 'tspan'].includes(node.name) ? type : shape).map((name) => [name, valueOf(node, name)] as const);
  const own = all.filter(([, value]) => value && !['normal', 'none'].includes(value));
  return { fill: 'none', ...Object.fromEntries(own) };
}

/** Few viewers but browsers keep a stroke from being scaled: it gets the width that it comes out with. */
function forAnyViewer({ attribs }: Element): void {
  const scale = /scale\(([\d.]+)\)/.exec(attribs.transform ?? '')?.[1];
  if (attribs['vector-effect'] && scale) attribs['stroke-width'] = `${parseFloat(attribs['stroke-width'] ?? '1') / Number(scale)}px`;
  Reflect.deleteProperty(attribs, 'vector-effect');
}
