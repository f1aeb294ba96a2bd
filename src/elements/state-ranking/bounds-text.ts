import { percent, usd } from '../../model/format.ts';
import type { Lang } from '../../model/locale.ts';
import { isNegligible, shownBounds, type Ranked } from './figures.ts';
import { text, type Bounds, type Measure } from './text.ts';

/** The bounds of a figure as text. */
export function boundsOf(state: Ranked, measure: Measure, lang: Lang): Bounds {
  const { atLeast, atMost } = shownBounds(state);
  const format = (value: number): string => (measure === 'value' ? usd(value, lang) : percent(value / 100, lang));
  return { atLeast: format(atLeast), atMost: format(atMost), isNegligible: isNegligible(atLeast) };
}

/** A figure in a tooltip and in speech: 19.4%; at least 19.4%, at most 24.9%. */
export const boundsText = (state: Ranked, measure: Measure, lang: Lang): string => text[lang].bounds(boundsOf(state, measure, lang));
