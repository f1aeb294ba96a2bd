import { html } from './html.ts';
import { open, type Attributes } from './open.ts';

export { tags, type Attributes } from './open.ts';

/**
 * An element as HTML that shows its chart without a script: its tag with declarative shadow DOM inside. Where a script
 * defines the tag later, the element takes the drawing over.
 *
 * @example renderElement('state-map', { year: 2014, lang: 'ja' })
 * @param tag which element, such as `state-map`
 * @param attributes by their names in HTML. A server knows nothing of the page around the element, so what is not English
 *   needs its `lang`.
 * @param options.width CSS pixels that it is drawn for, 200 to 4000; it is scaled to the width that it gets
 * @param options.nonce of the page's content security policy, for its style sheet
 * @throws {Error} in one sentence that names what was wrong and what is allowed: an unknown tag, attribute or value
 */
export const renderElement = (
  tag: string,
  attributes: Attributes = {},
  { width = 680, nonce }: { width?: number; nonce?: string } = {},
): string => html(open(tag, attributes, width), nonce);
