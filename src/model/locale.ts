/** The languages that the kit speaks. Every text is a `Record<Lang, …>`, so a new language is a type error wherever it lacks one. */
export const langs = ['en', 'ja'] as const;
export type Lang = (typeof langs)[number];

/** The kit's language for a BCP 47 tag: Japanese for ja and ja-*, English for every language that the kit does not speak. */
export function langOf(tag: string | null | undefined): Lang {
  const language = tag?.toLowerCase().split('-')[0];
  return langs.find((lang) => lang === language) ?? 'en';
}
