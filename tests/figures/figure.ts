import { amountText, labelTexts, numberText, percentText } from './number-text.ts';

export type Lang = 'en' | 'ja';

/** Published figures are exact; `rounded` by its source and `estimate` have at most three digits. */
export type Quality = 'exact' | 'rounded' | 'estimate';

/** Where a figure is written: an amount in a sentence is $12.7 billion, on a label $12.7 bn. */
export type Place = 'sentence' | 'label';

/** A figure that a text may or must contain. */
export interface Figure {
  kind: 'amount' | 'percent' | 'rank' | 'number';
  /** Its texts in a place and a language. Ranks and numbers are compared as numbers. */
  texts: (place: Place, lang: Lang) => string[];
}

/** An amount of million US dollars. */
export const amount = (musd: number, quality: Quality = 'exact'): Figure => ({
  kind: 'amount',
  texts: (place, lang) => (place === 'label' ? labelTexts(musd, lang, quality) : [amountText(musd, lang, quality)]),
});

/** A percentage from 0 to 100. The bounds of an interval are rounded outward. */
export const percent = (value: number, rounding: 'nearest' | 'down' | 'up' = 'nearest'): Figure => ({
  kind: 'percent',
  // On a label, “less than” can be a sign.
  texts: (place, lang) => {
    const text = percentText(value, lang, rounding);
    return place === 'label' ? [text, text.replace('less than ', '<')] : [text];
  },
});

export const rank = (value: number): Figure => ({ kind: 'rank', texts: () => [String(value)] });

/** A year, a count or a number of residents. */
export const count = (value: number): Figure => ({ kind: 'number', texts: () => [String(value)] });

/** A difference of percentages, in percentage points. Below a tenth it is written as less than a tenth. */
export const points = (value: number): Figure => ({ kind: 'number', texts: () => [numberText(Math.max(value, 0.1), 1)] });

/** A figure that is part of the wording, such as a threshold. */
export const stated = (kind: Figure['kind'], en: string, ja = en): Figure => ({ kind, texts: (_, lang) => [lang === 'en' ? en : ja] });
