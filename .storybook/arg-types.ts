import type { Attribute, Package } from 'custom-elements-manifest';
import type { ArgTypes } from '@storybook/web-components-vite';
import { elementsOf } from '../build/manifest.ts';
import { langs } from '../src/model/locale.ts';
import manifestJson from '../custom-elements.json' with { type: 'json' };

const elements = elementsOf(manifestJson as unknown as Package);

/** The names of all events of the kit. */
export const eventNames = [...new Set(elements.flatMap(({ events = [] }) => events.map(({ name }) => name)))];

/** More options than these are in a list. */
const maxRadios = 6;

/** The control of an attribute, from the type in its documentation. A language is any text, of which the kit knows two. */
function controlOf(name: string, type: string): ArgTypes[string] {
  if (name === 'lang') return { control: { type: 'inline-radio' }, options: langs };
  if (type === 'boolean' || type === 'number') return { control: { type } };
  const values = type.split('|');
  // Any other text is allowed too.
  if (values.includes('string')) return { control: { type: 'text' } };
  const options = values.map((value) => (value.startsWith("'") ? value.slice(1, -1) : Number(value)));
  return { control: { type: options.length > maxRadios ? 'select' : 'inline-radio' }, options };
}

const attributeRow = ({ name, type, default: standard, description }: Attribute): ArgTypes[string] => ({
  name,
  description: description ?? '',
  ...controlOf(name, type?.text ?? 'string'),
  table: {
    category: 'attributes',
    type: { summary: type?.text ?? 'string' },
    ...(standard !== undefined && { defaultValue: { summary: standard } }),
  },
});

/** A row without a control. An attribute and a part can have the same name, so that of a part says what it is. */
const row = (category: string, name: string, description = '', type?: string): [string, ArgTypes[string]] => [
  name,
  { name, description, control: false, table: { category, ...(type && { type: { summary: type } }) } },
];

/** The values of controls that are not set, which the stories leave out: Storybook shows a control without a value as a button. */
export const unsetArgs = (argTypes: ArgTypes): Record<string, '' | false> =>
  Object.fromEntries(
    Object.entries(argTypes).flatMap(([name, { control }]): [string, '' | false][] => {
      if (!control || typeof control === 'string' || !('type' in control)) return [];
      return control.type === 'text' ? [[name, '']] : control.type === 'boolean' ? [[name, false]] : [];
    }),
  );

/**
 * The rows of an element in the tables of Storybook, from the manifest. Only attributes have controls: a page sets them, and styles parts
 * and custom properties in its own sheet. Properties are not listed, because each is the same as its attribute.
 */
export function argTypesOf(tag: string): ArgTypes {
  const element = elements.find(({ tagName }) => tagName === tag);
  if (!element) return {};
  const { attributes = [], events = [], slots = [], cssParts = [], cssProperties = [] } = element;
  return {
    ...Object.fromEntries(attributes.map((attribute) => [attribute.name, attributeRow(attribute)])),
    ...Object.fromEntries(events.map(({ name, type, description }) => row('events', name, description, type.text))),
    ...Object.fromEntries(slots.map(({ name, description }) => row('slots', `slot ${name || 'default'}`, description))),
    ...Object.fromEntries(cssProperties.map(({ name, description }) => row('custom properties', name, description))),
    ...Object.fromEntries(cssParts.map(({ name, description }) => row('parts', `::part(${name})`, description))),
  };
}
