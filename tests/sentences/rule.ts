import type { TextPlace } from '../figures/shown.ts';

type Lang = 'en' | 'ja';

/** A text of the kit, and where it is. */
export interface Sentence {
  lang: Lang;
  place: TextPlace | 'control' | 'fact' | 'fact title';
  text: string;
  /** The partner that the chart or the fact is about, if it is not Japan. The names of other partners in a ranking are not its texts. */
  about?: string | undefined;
}

/** What no text of the kit may be. */
export interface Rule {
  name: string;
  /** Returns the words that break the rule; undefined or null for a right text. */
  find: (sentence: Sentence) => string | null | undefined;
  /** Texts that break the rule, which prove that it can fail. */
  broken: readonly Sentence[];
}

export const english = (text: string, place: Sentence['place'] = 'takeaway'): Sentence => ({ lang: 'en', place, text });
export const japanese = (text: string, place: Sentence['place'] = 'takeaway'): Sentence => ({ lang: 'ja', place, text });

/** A rule on texts of one language or both. */
export const pattern = (name: string, lang: Lang | 'both', regExp: RegExp, ...broken: Sentence[]): Rule => ({
  name,
  find: (sentence) => (lang === 'both' || lang === sentence.lang ? regExp.exec(sentence.text)?.[0] : undefined),
  broken,
});

/** A rule on the texts in some places. */
export const inPlaces = (places: readonly Sentence['place'][], rule: Rule): Rule => ({
  ...rule,
  find: (sentence) => (places.includes(sentence.place) ? rule.find(sentence) : undefined),
});

/** A rule on the texts in all other places. */
export const exceptIn = (places: readonly Sentence['place'][], rule: Rule): Rule => ({
  ...rule,
  find: (sentence) => (places.includes(sentence.place) ? undefined : rule.find(sentence)),
});

/** A wording that a review has replaced. */
export function replaced(lang: Lang, words: string): Rule {
  return {
    name: 'a replaced wording',
    find: (sentence) => (sentence.lang === lang && sentence.text.toLowerCase().includes(words.toLowerCase()) ? words : undefined),
    broken: [{ lang, place: 'note', text: `${words}.` }],
  };
}
