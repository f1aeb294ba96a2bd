import type { Lang } from './locale.ts';

/**
 * How well a figure is known. `estimate`: computed from other figures. `at-least`: an estimate that leaves something
 * out, and so a lower bound.
 */
export type Quality = 'exact' | 'estimate' | 'at-least';

/** Words for a quality; all but the first two take an exact figure too, and add nothing to it. */
interface QualityText {
  estimate: string;
  atLeast: string;
  /** An amount with its bound: at least $1.0 billion. */
  amount: (amount: string, quality: Quality) => string;
  /** An amount in a sentence: an estimated $1.0 billion. */
  estimated: (amount: string, quality: Quality) => string;
  /** What follows a text: (estimate). */
  inParentheses: (quality: Quality) => string;
  /** What follows a label or a unit. */
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
