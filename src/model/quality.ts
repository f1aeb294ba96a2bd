import type { Lang } from './locale.ts';

/**
 * How well a figure is known. `estimate`: computed from other figures. `at-least`: an estimate without some of its parts,
 * and so a lower bound.
 */
export type Quality = 'exact' | 'estimate' | 'at-least';

/** Texts for a quality. The functions add nothing to an exact figure. */
interface QualityText {
  estimate: string;
  atLeast: string;
  /** An amount with its bound: at least $1.0 billion. */
  amount: (amount: string, quality: Quality) => string;
  /** An amount in a sentence: an estimated $1.0 billion. */
  estimated: (amount: string, quality: Quality) => string;
  /** The suffix of a text: (estimate). */
  inParentheses: (quality: Quality) => string;
  /** The suffix of a label or a unit. */
  ofLabel: (quality: Quality) => string;
}

const english = { estimate: 'estimate', atLeast: 'at least' };
const japanese = { estimate: '推計', atLeast: '以上' };

export const qualityText: Record<Lang, QualityText> = {
  en: {
    ...english,
    amount: (amount, quality) => (quality === 'at-least' ? `${english.atLeast} ${amount}` : amount),
    estimated: (amount, quality) => (quality === 'exact' ? amount : `an estimated ${qualityText.en.amount(amount, quality)}`),
    inParentheses: (quality) => (quality === 'exact' ? '' : ` (${english.estimate})`),
    ofLabel: (quality) => (quality === 'exact' ? '' : ` (${english.estimate})`),
  },
  ja: {
    ...japanese,
    amount: (amount, quality) => (quality === 'at-least' ? `${amount}${japanese.atLeast}` : amount),
    estimated: (amount, quality) => (quality === 'exact' ? amount : `${japanese.estimate}${qualityText.ja.amount(amount, quality)}`),
    inParentheses: (quality) => (quality === 'exact' ? '' : `（${japanese.estimate}）`),
    ofLabel: (quality) => (quality === 'exact' ? '' : ` (${japanese.estimate})`),
  },
};
