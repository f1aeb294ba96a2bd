import { langs, type Lang } from '../model/locale.ts';

/** A pattern for each language. The language of a file does not depend on the language of the page. */
export type Patterns = Record<Lang, RegExp>;

/** Whether a text matches the pattern of any language. */
export const matchesAny = (patterns: Patterns, text: string): boolean => langs.some((lang) => patterns[lang].test(text));
