import type { EmbeddedChart } from '../model/embed-code.ts';
import { escape } from '../model/escape.ts';
import type { ManifestAttribute } from './manifest.ts';

/** The forms for a site that has the plugin of the kit. The plugin has the scripts, so the codes name no address. */
export const pluginForms = ['wordpress', 'shortcode'] as const;
export type PluginForm = (typeof pluginForms)[number];

export const isPluginForm = (form: string): form is PluginForm => pluginForms.some((plugin) => plugin === form);

type Chart = Pick<EmbeddedChart, 'tag' | 'attributes'>;

/** The escapes with which WordPress keeps the attributes of a block from ending its comment. Backslashes come first. */
const blockEscapes = [
  ['\\\\', '\\u005c'],
  ['--', '\\u002d\\u002d'],
  ['<', '\\u003c'],
  ['>', '\\u003e'],
  ['&', '\\u0026'],
  ['\\"', '\\u0022'],
] as const;

/** A value as the block stores it: the editor of WordPress drops a value of another type than that of the attribute. */
function typedValue(value: string, type: string | undefined): string | number | boolean {
  if (type === 'boolean') return true;
  const isNumber = type === 'number' || type?.split('|').every((allowed) => /^\d+$/.test(allowed));
  return isNumber ? Number(value) : value;
}

const typeOf = (schemas: readonly ManifestAttribute[], name: string): string | undefined =>
  schemas.find((schema) => schema.name === name)?.type;

/** The block of the plugin, as the `serialize_block_attributes` of WordPress writes it. */
export function blockCode({ tag, attributes }: Chart, schemas: readonly ManifestAttribute[]): string {
  const json = JSON.stringify(Object.fromEntries(attributes.map(([name, value]) => [name, typedValue(value, typeOf(schemas, name))])));
  return `<!-- wp:trade-widgets/${tag} ${blockEscapes.reduce((text, [found, escaped]) => text.replaceAll(found, escaped), json)} /-->`;
}

/** Brackets end a shortcode, and WordPress reads a backslash as an escape. The plugin keeps the character references of a value. */
const escapeForShortcode = (value: string): string =>
  escape(value).replaceAll('[', '&#91;').replaceAll(']', '&#93;').replaceAll('\\', '&#92;');

/** The shortcode of the plugin. WordPress reads a name without a value as an attribute that is switched on. */
export function shortcode({ tag, attributes }: Chart, schemas: readonly ManifestAttribute[]): string {
  const written = attributes.flatMap(([name, value]) => {
    if (typeOf(schemas, name) === 'boolean') return name;
    return value ? `${name}="${escapeForShortcode(value)}"` : [];
  });
  return `[${[tag, ...written].join(' ')}]`;
}
