import { escape } from '../model/escape.ts';
import type { Opened } from './open.ts';
import { write } from './write.ts';

/** Without a script the drawing is scaled to its column, and controls that do nothing are hidden. */
const scriptless = 'svg { width: 100% } @media (scripting: none) { .tools, .years button, .years input { display: none } }';

/** The opening tag of an element, with its attributes. */
export const opening = ({ tag, attributes }: Opened): string =>
  `<${tag}${attributes.map(([name, value]) => ` ${name}${value && `="${escape(value)}"`}`).join('')}>`;

/** An element with its drawing, as declarative shadow DOM. */
export function html(opened: Opened, nonce?: string): string {
  const style = `<style${nonce ? ` nonce="${escape(nonce)}"` : ''}>${opened.css}${scriptless}</style>`;
  return `${opening(opened)}<template shadowrootmode="open">${style}${write(opened.element.render(), opened.tag)}</template></${opened.tag}>`;
}
