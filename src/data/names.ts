import type { Lang } from '../model/locale.ts';

const publishers: Record<string, string> = {
  'U.S. Bureau of Economic Analysis': '米国経済分析局（BEA）',
  'U.S. Census Bureau': '米国勢調査局',
};

/** A publisher's name in the reader's language; its own where there is none. */
export const publisherName = (publisher: string, lang: Lang): string => (lang === 'ja' && publishers[publisher]) || publisher;

/** Codes of regions with their names in the same order. */
export interface Names extends Record<Lang, string[]> {
  codes: string[];
}

/** The name of a region; its code where there is none. */
export const nameOf = (names: Names, code: string, lang: Lang): string => names[lang][names.codes.indexOf(code)] ?? code;
