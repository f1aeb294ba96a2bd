import type { Lang } from '../model/locale.ts';

/** The codes of regions, and their names in the same order. */
export interface Names extends Record<Lang, string[]> {
  codes: string[];
}

/** The codes of regions with their names, to choose from. */
export const regionOptions = (names: Names, lang: Lang): { value: string; label: string }[] =>
  names.codes.map((value) => ({ value, label: nameOf(names, value, lang) }));

/** The name of a region; its code if it has no name. */
export const nameOf = (names: Names, code: string, lang: Lang): string => names[lang][names.codes.indexOf(code)] ?? code;
