/** The languages of the kit. Every text is a `Record<Lang, …>`, so a new language is a type error until each text has it. */
export const langs = ['en', 'ja'] as const;
export type Lang = (typeof langs)[number];

/** What is between two sentences. */
export const sentenceSpace: Record<Lang, string> = { en: ' ', ja: '' };

/** The kit's language for a BCP 47 tag: Japanese for `ja` and `ja-*`, English for every language that the kit does not have. */
export function langOf(tag: unknown): Lang {
  // The property `lang` can be set to anything.
  const language = typeof tag === 'string' ? tag.toLowerCase().split('-')[0] : '';
  return langs.find((lang) => lang === language) ?? 'en';
}
