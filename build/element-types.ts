import type { Attribute } from 'custom-elements-manifest';
import type { Element } from './manifest.ts';

/** The TypeScript type of an attribute. In markup a number is also a string of digits, and a boolean the empty string. */
function typeOf(type: string): string {
  if (type === 'number') return 'number | `${number}`';
  if (type === 'boolean') return "boolean | ''";
  if (/^\d(\|\d)*$/.test(type)) return `${type.replaceAll('|', ' | ')} | \`\${${type}}\``;
  return type.replaceAll('|', ' | ');
}

const doc = (text = ''): string => `/** ${text.replaceAll('\n', ' ').replaceAll('*/', '* /')} */`;
const attribute = ({ name, type, description }: Attribute): string =>
  `  ${doc(description)}\n  '${name}'?: ${typeOf(type?.text ?? 'string')} | null | undefined;`;

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
