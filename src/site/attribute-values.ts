import { nameOf, type Names } from '../data/names.ts';
import type { Lang } from '../model/locale.ts';
import { valueTexts } from './field-text.ts';
import type { KitElement } from './kit-element.ts';
import { valuesOf, type ManifestAttribute } from './manifest.ts';

/** A value of an attribute, with its name for editors. */
export interface NamedValue {
  value: string;
  label: string;
}

export const valueLabel = (name: string, value: string, lang: Lang): string => valueTexts[`${name}=${value}`]?.[lang] ?? value;

/** The values of an attribute with their names; undefined for an attribute that takes any text or number. */
export function namedValues(
  element: KitElement,
  { name, type }: Pick<ManifestAttribute, 'name' | 'type'>,
  lang: Lang,
): readonly NamedValue[] | undefined {
  const choice = element.offered(lang).choices.find(({ property }) => property === name);
  // The default has an option of its own.
  if (choice) return choice.options.filter(({ value }) => value);
  if (name === 'state' || name === 'prefecture') return regionsOf(element, name, lang);
  const values = valuesOf(type);
  return values.length ? values.map((value) => ({ value, label: valueLabel(name, value, lang) })) : undefined;
}

/** The regions of a map: prefectures in the official order of their codes, from north to south, and states by name. */
function regionsOf({ bundled }: KitElement, name: 'state' | 'prefecture', lang: Lang): NamedValue[] {
  const { names } = bundled as { names: Names };
  const regions = names.codes.map((value) => ({ value, label: nameOf(names, value, lang) }));
  const key = name === 'prefecture' ? 'value' : 'label';
  return regions.sort((a, b) => a[key].localeCompare(b[key], lang));
}
