import type { Attribute } from 'custom-elements-manifest';
import type { Element } from './manifest.ts';

/** An item of a list in Markdown: the name, in parentheses what it can be, and its description. */
const item = (name: string, values: string, description = ''): string =>
  `- \`${name}\`${values && ` (${values})`}: ${description.replaceAll('\n', ' ')}`;

const kinds: Record<string, string> = { boolean: 'present or not', number: 'whole number', string: 'text' };

function attributeItem({ name, type, default: standard, description, fieldName = name }: Attribute): string {
  const values = kinds[type?.text ?? ''] ?? type?.text.replaceAll("'", '').replaceAll('|', ' | ') ?? '';
  const about = [values, standard !== undefined && `default ${standard}`, fieldName !== name && `property \`${fieldName}\``];
  return item(name, about.filter(Boolean).join('; '), description);
}

type List = [heading: string, items: string[]];

/** The lists of an element, each with its heading. */
const listsOf = (element: Element): List[] => [
  ['Attributes', (element.attributes ?? []).map(attributeItem)],
  ['Events', (element.events ?? []).map(({ name, type, description }) => item(name, `\`${type.text}\``, description))],
  ['Slots', (element.slots ?? []).map(({ name, description }) => item(name || 'default', '', description))],
  ['Parts, for `::part()`', (element.cssParts ?? []).map(({ name, description }) => item(name, '', description))],
  ['Custom properties', (element.cssProperties ?? []).map(({ name, description }) => item(name, '', description))],
];

const markdown = (lists: readonly List[]): string =>
  lists
    .filter(([, items]) => items.length)
    .map(([heading, items]) => `### ${heading}\n\n${items.join('\n')}\n`)
    .join('\n');

/** A reference of all elements in Markdown. What every chart has is listed once, before the charts. */
export function referenceText(elements: readonly Element[]): string {
  const charts = elements.filter(({ events }) => events?.length);
  const itemsOf = (element: Element): Set<string> => new Set(listsOf(element).flatMap(([, items]) => items));
  const itemsOfCharts = charts.map(itemsOf);
  const isShared = (item: string): boolean => itemsOfCharts.every((items) => items.has(item));
  const select = (element: Element | undefined, predicate: (item: string) => boolean): List[] =>
    (element ? listsOf(element) : []).map(([heading, items]) => [heading, items.filter(predicate)]);

  return `## What every chart has

${charts.map(({ tagName }) => `\`<${tagName}>\``).join(', ')}

${markdown(select(charts[0], isShared))}
${elements
  .map((element) => {
    const isChart = charts.includes(element);
    return `## \`<${element.tagName}>\`

${element.description ?? ''}${isChart ? '\nIt has what every chart has, and:' : ''}

${markdown(select(element, (item) => !isChart || !isShared(item)))}`;
  })
  .join('\n')}`;
}
