import type { Attribute } from 'custom-elements-manifest';
import type { Element } from './manifest.ts';
import { markdownTable } from './markdown-table.ts';

const code = (text: string): string => `\`${text}\``;

/** What an attribute can be. Of a union with any other text, only values that are not codes of countries are listed. */
function valuesOf({ name, type }: Attribute): string {
  if (name.endsWith('partner')) return 'code of a country (ISO 3166-1)';
  const kinds: Record<string, string> = { boolean: 'present or not', number: 'whole number', string: 'text' };
  const text = type?.text ?? 'string';
  return (
    kinds[text] ??
    text
      .split('|')
      .map((value) => kinds[value] ?? code(value.replaceAll("'", '')))
      .join(', ')
  );
}

/** The property of an attribute, which templates of frameworks and scripts can set. */
const propertyOf = ({ name, fieldName = name }: Attribute): string => code(fieldName);

/**
 * All attributes with their properties, values, defaults and elements. Attributes that differ between elements have a row for each
 * difference.
 */
export function attributeTable(elements: readonly Element[]): string {
  const charts = elements.filter(({ events }) => events?.length);
  const groups = new Map<string, { attribute: Attribute; tags: string[] }>();
  for (const { tagName, attributes = [] } of elements)
    for (const attribute of attributes) {
      const key = [attribute.name, valuesOf(attribute), attribute.default].join('\n');
      const group = groups.get(key) ?? { attribute, tags: [] };
      group.tags.push(tagName);
      groups.set(key, group);
    }
  const elementsText = (tags: readonly string[]): string => {
    if (tags.length === elements.length) return 'every element';
    if (tags.length === charts.length && !tags.includes('trade-fact')) return 'every chart';
    return tags.map((tag) => code(`<${tag}>`)).join(', ');
  };
  return markdownTable(
    ['attribute', 'property', 'values', 'default', 'elements'],
    [...groups.values()]
      .sort((a, b) => (a.attribute.name < b.attribute.name ? -1 : a.attribute.name > b.attribute.name ? 1 : 0))
      .map(({ attribute, tags }) => [
        code(attribute.name),
        propertyOf(attribute),
        valuesOf(attribute),
        attribute.default === undefined ? '' : code(attribute.default),
        elementsText(tags),
      ]),
  );
}
