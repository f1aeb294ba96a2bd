import { createElement, type Attributes } from './create-element.ts';
import { elementHtml } from './element-html.ts';

export { tags, type Attributes } from './create-element.ts';

/**
 * Renders an element as HTML that shows its chart without a script: the tag with declarative shadow DOM inside. When a script
 * defines the tag, the element replaces the drawing with its own.
 *
 * @example renderElement('state-map', { year: 2014, lang: 'ja' })
 * @param tag the element, such as `state-map`
 * @param attributes by their names in HTML. A server does not know the page, so every language but English needs `lang`.
 * @param options.width the width of the drawing in CSS pixels, 200 to 4000; the drawing is scaled to its column
 * @param options.nonce the nonce of the page's content security policy, for the style sheet
 * @throws {Error} for an unknown tag, attribute or value; the message is a sentence with what is allowed
 */
export const renderElement = (
  tag: string,
  attributes: Attributes = {},
  { width = 680, nonce }: { width?: number; nonce?: string } = {},
): string => elementHtml(createElement(tag, attributes, width), nonce);
