import type { Lang } from '../model/locale.ts';
import { valueTexts } from './field-text.ts';
import type { KitElement } from './kit-element.ts';

/** A value of an attribute, with its name for editors. */
export interface NamedValue {
  value: string;
  label: string;
}

export const valueLabel = (name: string, value: string, lang: Lang): string => valueTexts[`${name}=${value}`]?.[lang] ?? value;

/**
 * The values of an attribute with their names; undefined for an attribute that takes any text or number.
 * @param values the values that the manifest lists; none if it lists no values
 */
export function namedValues(element: KitElement, name: string, values: readonly string[], lang: Lang): readonly NamedValue[] | undefined {
  const choice = element.offered(lang).choices.find(({ property }) => property === name);
  // The default has an option of its own.
  if (choice) return choice.options.filter(({ value }) => value);
  return values.length ? values.map((value) => ({ value, label: valueLabel(name, value, lang) })) : undefined;
}
