import { list } from './format.ts';
import type { Lang } from './locale.ts';

/** A list with more names than this is too long to read. */
const maxNames = 8;

/** The names of the regions without data, or their number if the list would be too long. */
export const namesOrCount = (names: readonly string[], count: (count: number) => string, lang: Lang): string =>
  names.length > maxNames ? count(names.length) : list(names, lang);
