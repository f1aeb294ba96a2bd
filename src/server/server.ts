import type { Attributes } from './attributes.ts';
import { createElement } from './create-element.ts';
import type { ServerData } from './custom-figures.ts';
import { elementHtml } from './element-html.ts';

export type { Attributes } from './attributes.ts';
export { tags } from './create-element.ts';
export type { ServerData } from './custom-figures.ts';

/**
 * Renders an element as HTML that shows its chart without a script: the tag with declarative shadow DOM inside. When a script
 * defines the tag, the element replaces the drawing with its own.
 *
 * @example renderElement('state-map', { year: 2014, lang: 'ja' })
 * @param tag the element, such as `state-map`
 * @param attributes by their names in HTML. A server does not know the page, so every language but English needs `lang`.
 * The figures of a `partner` must have been imported: `import 'trade-widgets/partners/KR'`.
 * @param options.width the width of the drawing in CSS pixels, 200 to 4000; the drawing is scaled to its column
 * @param options.data custom data in place of the bundled figures: rows by the names of their columns, or the text of a CSV or JSON file. The
 * HTML contains them, so that the element draws them too.
 * @param options.nonce the nonce of the page's content security policy, for the style sheet
 * @throws {Error} for an unknown tag, attribute or value, or data that cannot be read; the message is a sentence
 */
export const renderElement = (
  tag: string,
  attributes: Attributes = {},
  { width = 680, nonce, data }: { width?: number; nonce?: string; data?: ServerData } = {},
): string => elementHtml(createElement(tag, attributes, width, data), nonce);
