import classes from '../../src/elements/registry.ts';
import type { Lang } from '../../src/model/locale.ts';
import { namedValues } from '../../src/site/attribute-values.ts';

/**
 * The names of the values of an attribute, as the embed builder has them. Undefined if they have no names.
 * @param values the values that the attribute allows; none if it allows any
 */
export function labelsOf(
  tag: string,
  name: string,
  values: readonly (string | number)[] = [],
  lang: Lang,
): Record<string, string> | undefined {
  const Class = classes.find(({ tagName }) => tagName === tag);
  if (!Class) throw new Error(`There is no element <${tag}>.`);
  const named = namedValues(new Class(), { name, type: values.join('|') }, lang) ?? [];
  const labels = named.filter(({ value, label }) => label !== value).map(({ value, label }): [string, string] => [value, label]);
  return labels.length ? Object.fromEntries(labels) : undefined;
}
