import type { Lang } from '../../model/locale.ts';
import { textWidth } from '../../model/text-width.ts';

/**
 * The lines of a prefecture's name in its tile, by language.
 * @param side the side of the tile, in pixels
 */
export const tileLines: Record<Lang, (name: string, side: number) => string[]> = {
  /** A name that is wider than the tile is broken so that its longer part is as short as possible. */
  en: (name, side) => {
    if (textWidth(name, 12) < side * 0.9) return [name];
    // Between syllables: after a vowel, but Gun-ma and Hok-kaido.
    const ends = [...name.matchAll(/[aeiou](?!n[^aeiouy]|([^aeiou])\1)|n(?=[^aeiouy])|([^aeiou])(?=\2)/g)]
      .map((match) => match.index + 1)
      .filter((end) => end < name.length - 1);
    const broken = ends.map((end) => [`${name.slice(0, end)}-`, name.slice(end)]);
    const widest = (lines: readonly string[]): number => Math.max(...lines.map((line) => textWidth(line, 12)));
    return broken.reduce((best, lines) => (widest(lines) < widest(best) ? lines : best), broken[0] ?? [name]);
  },
  /** 愛知, without the word for prefecture. In 北海道 there is no such word. */
  ja: (name, side) => {
    const short = ['都', '府', '県'].some((kind) => name.length > 2 && name.endsWith(kind)) ? name.slice(0, -1) : name;
    return textWidth(short, 12) < side ? [short] : [short.slice(0, 2), short.slice(2)];
  },
};
