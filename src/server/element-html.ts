import { escape } from '../model/escape.ts';
import type { CreatedElement } from './create-element.ts';
import { renderTemplate } from './render-template.ts';

/** Without a script the drawing is scaled to its column, the table is under it, and controls that need a script are hidden. */
const scriptlessStyles = `.plot svg { width: 100% }
@media (scripting: none) { .toolbar, .about, .switches, .years button, .track { display: none } }
@media (scripting: enabled) { .data { display: none } }`;

/** The opening tag of an element with its attributes. */
export const openingTag = ({ tag, attributes }: CreatedElement): string =>
  `<${tag}${attributes.map(([name, value]) => ` ${name}${value && `="${escape(value)}"`}`).join('')}>`;

/** An element with its drawing in declarative shadow DOM. */
export function elementHtml(created: CreatedElement, nonce?: string): string {
  const { tag, element, css, dataMarkup } = created;
  const style = `<style${nonce ? ` nonce="${escape(nonce)}"` : ''}>${css}${scriptlessStyles}</style>`;
  return `${openingTag(created)}<template shadowrootmode="open">${style}${renderTemplate(element.render(), tag)}</template>${dataMarkup}</${tag}>`;
}
