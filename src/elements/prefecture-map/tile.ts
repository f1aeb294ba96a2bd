import type { Lang } from '../../model/locale.ts';
import { textWidth } from '../../model/text-width.ts';

/**
 * The name of a prefecture in its tile, by language.
 * @param side of the tile, in pixels
 */
export const tileLines: Record<Lang, (name: string, side: number) => string[]> = {
  /** A name that is wider than the tile is broken after the vowel that is nearest to its middle. */
  en: (name, side) => {
    if (textWidth(name, 12) < side * 0.9) return [name];
    const ends = [...name.matchAll(/[aeiou]/g)].map((match) => match.index + 1).filter((end) => end < name.length - 1);
    const cut = ends.reduce((best, end) => (Math.abs(end - name.length / 2) <= Math.abs(best - name.length / 2) ? end : best), 0);
    return [`${name.slice(0, cut)}-`, name.slice(cut)];
  },
  /** 愛知, without the word for the kind of prefecture; 北海道 is a name without such a word. */
  ja: (name) => (['都', '府', '県'].some((kind) => name.length > 2 && name.endsWith(kind)) ? [name.slice(0, -1)] : [name]),
};
