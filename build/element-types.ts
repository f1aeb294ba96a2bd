import type { Attribute } from 'custom-elements-manifest';
import type { Element } from './manifest.ts';

/** The TypeScript type of an attribute. In markup a number is also a string of digits, and a boolean the empty string. */
function typeOf(type: string): string {
  if (type === 'number') return 'number | `${number}`';
  if (type === 'boolean') return "boolean | ''";
  if (/^\d(\|\d)*$/.test(type)) return `${type.replaceAll('|', ' | ')} | \`\${${type}}\``;
  // `'KR' | string` is `string` for TypeScript, and an editor would not propose KR.
  return type.replace(/\|string$/, '|(string & {})').replaceAll('|', ' | ');
}

const doc = (text = ''): string => `/** ${text.replaceAll('\n', ' ').replaceAll('*/', '* /')} */`;
/** Frameworks set the property of the same name if an element has one, and the property `data` also takes rows. */
const propertyTypes: Record<string, string> = { data: 'readonly object[] | string' };

const attribute = ({ name, type, description }: Attribute): string =>
  `  ${doc(description)}\n  '${name}'?: ${propertyTypes[name] ?? typeOf(type?.text ?? 'string')} | null | undefined;`;

/** The text of `elements.d.ts`: the class, the attributes and the events of each tag. The types of the frameworks use it. */
export function elementTypes(elements: readonly Element[]): string {
  return `${elements.map(({ name, tagName }) => `import type { ${name} } from "../npm/elements/${tagName}/${tagName}.js";`).join('\n')}
${elements
  .map(
    ({ name, tagName, attributes = [], events = [] }) => `
/** Attributes of \`<${tagName}>\`. */
export interface ${name}Attributes {
${attributes.map(attribute).join('\n')}
}

/** Events of \`<${tagName}>\`. */
export interface ${name}Events {
${events.map(({ name, type, description }) => `  ${doc(description)}\n  '${name}': ${type.text};`).join('\n')}
}
`,
  )
  .join('')}
/** Every tag of the package. */
export interface TradeElements {
${elements
  .map(
    ({ name, tagName, description }) =>
      `  ${doc(description)}\n  '${tagName}': { element: ${name}; attributes: ${name}Attributes; events: ${name}Events };`,
  )
  .join('\n')}
}
`;
}

/** The text of `server.d.ts`: `renderElement` with the attributes of each tag. */
export const serverTypes = `import type { TradeElements } from './elements.js';
import type { ServerData } from '../npm/server/server.js';

type Tag = keyof TradeElements;
/** Attributes that every element of HTML has. */
type GlobalAttributes = { [name in 'id' | 'class' | 'style' | 'slot' | 'part' | 'dir' | 'title' | \`data-\${string}\`]?: string | null | undefined } & {
  hidden?: boolean | '' | 'hidden' | 'until-found' | null | undefined;
};

/** Attributes of an element by their names in HTML. One that is null, undefined or false is left out. A server reads no \`src\`. */
export type Attributes<T extends Tag = Tag> = Omit<TradeElements[T]['attributes'], 'src' | 'data'> & GlobalAttributes;
export type { ServerData };
/** All tags in alphabetical order. */
export declare const tags: readonly Tag[];

/**
 * Renders an element as HTML that shows its chart without a script: the tag with declarative shadow DOM inside. When a script
 * defines the tag, the element replaces the drawing with its own.
 *
 * @example renderElement('state-map', { year: 2014, lang: 'ja' })
 * @param attributes A server does not know the page, so every language but English needs \`lang\`. The figures of a \`partner\`
 * must have been imported: \`import 'trade-widgets/partners/KR'\`.
 * @param options.width the width of the drawing in CSS pixels, 200 to 4000; the drawing is scaled to its column
 * @param options.data custom data in place of the bundled figures: rows by the names of their columns, or the text of a CSV or JSON file
 * @param options.nonce the nonce of the page's content security policy, for the style sheet
 * @throws {Error} for an unknown tag, attribute or value, or data that cannot be read; the message is a sentence
 */
export declare function renderElement<T extends Tag>(
  tag: T,
  attributes?: Attributes<T>,
  options?: { width?: number; nonce?: string; data?: ServerData },
): string;
`;
