import { figure, labelUsd, usd } from './format.ts';
import type { Lang } from './locale.ts';
import { qualityText, type Quality } from './quality.ts';
import type { Cell } from './view.ts';

/** An amount in million US dollars with its quality. */
export interface Amount {
  musd: number;
  quality: Quality;
  /** Whether it is a lower bound. An estimate can be one too. */
  isAtLeast: boolean;
}

const dollars = ({ musd, quality }: Amount, lang: Lang): string => usd(musd, lang, quality);

const bounded = (text: string, { isAtLeast }: Amount, lang: Lang): string =>
  isAtLeast ? qualityText[lang].amount(text, 'at-least') : text;

/** An amount in a sentence: about $44 billion, an estimated $30.0 billion, at least an estimated $30.0 billion. */
export const amountInSentence = (amount: Amount, lang: Lang): string =>
  bounded(qualityText[lang].inSentence(dollars(amount, lang), amount.quality), amount, lang);

/** An amount in a tooltip and in speech: about $44 billion (rounded by the source), $30.0 billion (estimate). */
export const amountWithNote = (amount: Amount, lang: Lang): string => {
  const { amount: qualified, suffix } = qualityText[lang];
  return bounded(qualified(dollars(amount, lang), amount.quality), amount, lang) + suffix(amount.quality);
};

/** An amount beside its bar, on an axis that ends at `maxMusd`: about $44 bn. */
export const amountLabel = (amount: Amount, maxMusd: number, lang: Lang): string =>
  bounded(qualityText[lang].amount(labelUsd(amount.musd, maxMusd, lang, amount.quality), amount.quality), amount, lang);

/** An amount in a column of million US dollars: 9,307.5, about 44,000. Like in sentences, at most three digits if it is not exact. */
export function amountCell(amount: Amount, lang: Lang): Cell {
  const { musd, quality } = amount;
  const isExact = quality === 'exact' || quality === 'recovered';
  const text = isExact || musd < 99.95 ? figure(musd, lang, 1) : figure(Number(musd.toPrecision(3)), lang);
  return { value: musd, text: bounded(qualityText[lang].amount(text, quality), amount, lang) };
}

/** The note of a row in tables and downloads; undefined for an exact figure. */
export function amountNote({ quality, isAtLeast }: Amount, lang: Lang): string | undefined {
  const { note } = qualityText[lang];
  const notes = [note(quality), isAtLeast ? note('at-least') : undefined].filter((text) => text !== undefined);
  return notes.length ? notes.join(separators[lang]) : undefined;
}

const separators: Record<Lang, string> = { en: ', ', ja: '、' };
