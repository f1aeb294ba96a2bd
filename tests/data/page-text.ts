/** The text of an article page, read without a browser. */
import { readFileSync } from 'node:fs';
import { selectAll } from 'css-select';
import { isTag, isText, type ChildNode, type Element } from 'domhandler';
import { parseDocument } from 'htmlparser2';

/** The text of an element, without what <trade-fact> draws. */
function textOf(node: ChildNode): string {
  if (isText(node)) return node.data.replace(/\s+/g, ' ');
  if (!isTag(node) || node.name === 'trade-fact') return '';
  return node.children.map(textOf).join('');
}

export const sentence = (node: ChildNode): string => textOf(node).trim();

/** Finds elements in a page of the project. */
export function openPageText(path: string): (selector: string, within?: ChildNode[]) => Element[] {
  const page = parseDocument(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));
  return (selector, within = page.children) => selectAll<ChildNode, Element>(selector, within);
}
