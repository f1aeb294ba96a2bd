/** The languages that every phrase exists in. */
export type Lang = 'en' | 'ja';

/** The kit's language for a BCP 47 tag: Japanese for ja and ja-*, English for everything else. */
export const langOf = (tag: string | null | undefined): Lang => (/^ja\b/i.test(tag ?? '') ? 'ja' : 'en');
