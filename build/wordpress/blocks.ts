import type { Attribute } from 'custom-elements-manifest';
import * as classes from '../../src/elements/registry.ts';
import type { Element } from '../manifest.ts';
import { elementTexts } from './elements.ts';
import { factNames } from './fallbacks.ts';
import { labelsOf } from './labels.ts';

/** The attributes of custom data. They and the partner decide whose figures a chart shows. */
const customDataAttributes = ['src', 'data', 'source', 'source-url'];
const partnerAttributes = ['partner', 'compare-partner'];
const addressAttributes = ['src', 'source-url'];

/** The help for attributes whose documentation is for pages that load the scripts themselves. */
const help: Record<string, string> = {
  data: 'Custom data as JSON: rows by column names.',
  'deep-link': "Keeps the reader's choices in the address of the page.",
  partner: 'The partner that the figures are about. With custom data, the country that these are about.',
  selected: 'Id of the mark that is chosen: the code of a state, prefecture, partner or part.',
};

/**
 * An attribute of a block: what WordPress validates (`type`, `enum`), and what the controls in the editor are made from. The names
 * are those of the element's attributes, in the block, in the shortcode and in HTML.
 */
export interface BlockAttribute {
  type: 'string' | 'integer' | 'boolean';
  enum?: (string | number)[];
  default?: string;
  title: string;
  description: string;
  /** The value that the element has without the attribute, if it is always the same. */
  initial?: string;
  /** `uri` is an address, `json` custom data. */
  format?: 'uri' | 'json';
  /** The panel of the editor with the control. */
  panel: 'figures' | 'display' | 'custom-data';
  /** The names of the values in English. Their translations have the context `state-map measure`. */
  labels?: Record<string, string>;
  /** The partners that an editor can choose, by code. Custom data can be about any other country. */
  partners?: Record<string, string>;
  /** The codes of the partners whose figures are in a script of their own. */
  packs?: string[];
}

export interface Block {
  $schema: string;
  apiVersion: number;
  name: string;
  title: string;
  category: string;
  icon: string;
  description: string;
  keywords: string[];
  textdomain: string;
  attributes: Record<string, BlockAttribute>;
  supports: object;
  editorScript: string;
}

/** The names of countries in English by their codes. */
type CountryNames = Readonly<Record<string, string>>;

/** The members of an element that tell which partners it can show. */
interface PartnerMembers {
  home: readonly string[];
  partners: readonly string[];
  figuresFor: (partner: string) => object | undefined;
}

/** "heading-level" becomes "Heading level". */
const titleOf = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1).replaceAll('-', ' ');

const textOf = (description = ''): string => description.replace(/\s+/g, ' ').trim();

/** The values of a union: `'a'|'b'` or `1|2`. Undefined for every other type, and for a union that any text belongs to. */
function valuesOf(type: string): (string | number)[] | undefined {
  const values = type.split('|');
  if (values.every((value) => /^'[^']*'$/.test(value))) return values.map((value) => value.slice(1, -1));
  return values.every((value) => /^\d+$/.test(value)) ? values.map(Number) : undefined;
}

function typeOf(type: string): Pick<BlockAttribute, 'type' | 'enum'> {
  if (type === 'number') return { type: 'integer' };
  if (type === 'boolean') return { type: 'boolean' };
  const values = valuesOf(type);
  if (!values) return { type: 'string' };
  return { type: typeof values[0] === 'number' ? 'integer' : 'string', enum: values };
}

function panelOf({ name, inheritedFrom }: Attribute): BlockAttribute['panel'] {
  if (customDataAttributes.includes(name)) return 'custom-data';
  return inheritedFrom && !['year', 'partner', 'selected'].includes(name) ? 'display' : 'figures';
}

function attributeOf(tag: string, attribute: Attribute, members: PartnerMembers, names: CountryNames): BlockAttribute {
  const { name, type, description, default: initial } = attribute;
  const codes = [...members.home, ...members.partners];
  // A figure in a sentence cannot be drawn without its name.
  const values = name === 'name' ? { enum: [...factNames], default: 'two-way-total' } : {};
  const typed = { ...typeOf(type?.text ?? 'string'), ...values };
  const labels = labelsOf(tag, name, 'en', typed.enum);
  return {
    ...typed,
    title: titleOf(name),
    description: help[name] ?? textOf(description),
    panel: panelOf(attribute),
    ...(initial !== undefined && { initial }),
    ...(addressAttributes.includes(name) && { format: 'uri' }),
    ...(name === 'data' && { format: 'json' }),
    ...(partnerAttributes.includes(name) && {
      partners: Object.fromEntries(codes.map((code) => [code, names[code] ?? code])),
      packs: members.partners.filter((code) => !members.figuresFor(code)),
    }),
    ...(labels && { labels }),
  };
}

/** The block of an element, as `block.json` describes it. */
export function blockOf({ tagName, name, description, attributes = [] }: Element, names: CountryNames): Block {
  const members = new classes[name as Exclude<keyof typeof classes, 'default'>]() as unknown as PartnerMembers;
  return {
    $schema: 'https://schemas.wp.org/wp/6.1/block.json',
    apiVersion: 2,
    name: `trade-widgets/${tagName}`,
    title: titleOf(tagName),
    category: 'trade-widgets',
    icon: elementTexts(tagName).icon,
    // The description of trade-fact goes on with markup.
    description: textOf(description).split(': `<')[0] ?? '',
    keywords: ['trade', 'chart', 'Japan'],
    textdomain: 'trade-widgets',
    attributes: Object.fromEntries(attributes.map((attribute) => [attribute.name, attributeOf(tagName, attribute, members, names)])),
    supports: { html: false, ...(tagName !== 'trade-fact' && { align: ['wide', 'full'] }) },
    editorScript: 'trade-widgets-editor',
  };
}
