import type { Lang } from './locale.ts';

/**
 * How well a figure is known.
 * - `exact`: as published.
 * - `rounded`: its source gives a rounded figure.
 * - `recovered`: computed back from a ratio that was published with many digits.
 * - `estimate`: computed from other figures.
 * - `at-least`: a lower bound.
 * - `interval`: between two bounds.
 */
export type Quality = 'exact' | 'rounded' | 'recovered' | 'estimate' | 'at-least' | 'interval';

interface Words {
  /** An amount on a label, in a table or a tooltip: about $44 billion, at least $1.0 billion. */
  amount: Partial<Record<Quality, (amount: string) => string>>;
  /** An amount in a sentence, where it differs: an estimated $1.0 billion. */
  inSentence: Partial<Record<Quality, (amount: string) => string>>;
  /** A year with the quality of its figures: 2014 (estimate), 2014年、推計. */
  year: (year: string, note: string | undefined) => string;
  parentheses: (text: string) => string;
  /** What a table, a download or speech notes beside a figure. */
  notes: Partial<Record<Quality, string>>;
}

const words: Record<Lang, Words> = {
  en: {
    amount: { rounded: (amount) => `about ${amount}`, 'at-least': (amount) => `at least ${amount}` },
    inSentence: { estimate: (amount) => `an estimated ${amount}` },
    year: (year, note) => (note ? `${year} (${note})` : year),
    parentheses: (text) => ` (${text})`,
    notes: {
      rounded: 'rounded by the source',
      recovered: 'recovered from a published ratio',
      estimate: 'estimate',
      'at-least': 'at least',
      interval: 'between two bounds',
    },
  },
  ja: {
    amount: { rounded: (amount) => `約${amount}`, 'at-least': (amount) => `${amount}以上` },
    inSentence: { estimate: (amount) => `推計${amount}` },
    year: (year, note) => `${year}年${note ? `、${note}` : ''}`,
    parentheses: (text) => `（${text}）`,
    notes: {
      rounded: '出典による概数',
      recovered: '公表された比率から復元',
      estimate: '推計',
      'at-least': '下限',
      interval: '上限と下限の間',
    },
  },
};

/** Words that describe the quality of a figure, in one language. None of them adds anything to an exact figure. */
interface QualityText {
  /** An amount on a label, in a table or a tooltip: about $44 billion, at least $1.0 billion. */
  amount: (amount: string, quality: Quality) => string;
  /** An amount in a sentence: an estimated $1.0 billion. */
  inSentence: (amount: string, quality: Quality) => string;
  /** A year with the quality of its figures, for a title: 2014 (estimate); 2014年、推計. */
  year: (year: number | string, quality: Quality) => string;
  /** The suffix of a label, a unit or a name: (estimate), （推計）. */
  suffix: (quality: Quality) => string;
  /** What a table, a download or speech notes beside a figure; undefined for an exact one. */
  note: (quality: Quality) => string | undefined;
}

const textOf = ({ amount, inSentence, year, parentheses, notes }: Words): QualityText => ({
  amount: (text, quality) => amount[quality]?.(text) ?? text,
  inSentence: (text, quality) => (inSentence[quality] ?? amount[quality])?.(text) ?? text,
  year: (number, quality) => year(String(number), notes[quality]),
  suffix: (quality) => {
    const note = notes[quality];
    return note ? parentheses(note) : '';
  },
  note: (quality) => notes[quality],
});

export const qualityText: Record<Lang, QualityText> = { en: textOf(words.en), ja: textOf(words.ja) };
