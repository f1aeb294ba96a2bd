import type { Lang } from '../../model/locale.ts';
import { textWidth } from '../../model/text-width.ts';

/**
 * The lines of a prefecture's name in its tile, by language.
 * @param side the side of the tile, in pixels
 */
export const tileLines: Record<Lang, (name: string, side: number) => string[]> = {
  /** A name that is wider than the tile is broken after the vowel nearest to its middle. */
  en: (name, side) => {
    if (textWidth(name, 12) < side * 0.9) return [name];
    const ends = [...name.matchAll(/[aeiou]/g)].map((match) => match.index + 1).filter((end) => end < name.length - 1);
    const cut = ends.reduce((best, end) => (Math.abs(end - name.length / 2) <= Math.abs(best - name.length / 2) ? end : best), 0);
    return [`${name.slice(0, cut)}-`, name.slice(cut)];
  },
  /** 愛知, without the word for prefecture. In 北海道 there is no such word. */
  ja: (name) => (['都', '府', '県'].some((kind) => name.length > 2 && name.endsWith(kind)) ? [name.slice(0, -1)] : [name]),
};
