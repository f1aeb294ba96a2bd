import classes from '../../src/elements/registry.ts';
import { factLabel } from '../../src/elements/trade-fact/view.ts';
import type { Country } from '../../src/model/country.ts';
import type { Lang } from '../../src/model/locale.ts';
import { namedValues } from '../../src/site/attribute-values.ts';

/** Stands for the partner of a block: the labels are written before the author chooses it. */
const anyPartner: Record<Lang, Country> = {
  en: {
    code: '',
    name: 'the partner',
    shortName: 'the partner',
    bareName: 'partner',
    possessive: 'the partner’s',
    towards: '',
  },
  ja: { code: '', name: '相手国', shortName: '相手国', bareName: '相手国', possessive: '相手国の', towards: '対相手国' },
};

/** The measure of `<state-ranking>` whose name has the region of the partner: Asia share. */
const regionShare: Record<Lang, string> = { en: 'Share of its region', ja: '地域内の割合' };

/**
 * The names of the values of an attribute, as the embed builder has them, for any partner. Undefined if they have no names.
 * @param values the values that the attribute allows; none if it allows any
 */
export function labelsOf(
  tag: string,
  name: string,
  lang: Lang,
  values: readonly (string | number)[] = [],
): Record<string, string> | undefined {
  const Class = classes.find(({ tagName }) => tagName === tag);
  if (!Class) throw new Error(`There is no element <${tag}>.`);
  const named = namedValues(new Class(), name, values.map(String), lang) ?? [];
  const labels = named.flatMap(({ value, label }): [string, string][] => {
    if (tag === 'trade-fact' && name === 'name') return [[value, factLabel(value, anyPartner[lang], lang)]];
    if (value === 'region-share') return [[value, regionShare[lang]]];
    return label === value ? [] : [[value, label]];
  });
  return labels.length ? Object.fromEntries(labels) : undefined;
}
