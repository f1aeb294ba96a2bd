import { textWidth } from './text-width.ts';

/**
 * Words between spaces, but not no-break spaces, and phrases of Japanese: characters of any kind and the hiragana after them, with
 * the brackets around them and the mark after them.
 */
const phrases = /[（「]*[^ （「、。・：）」\p{sc=Hiragana}]*\p{sc=Hiragana}*[、。・：）」]* */gu;
/** Single characters of Japanese, for a phrase that is wider than a line. An amount stays with its unit. */
const characters = /[（「]*([\d,.]+.?ドル|[\u2e80-\uffff]|[^ \u2e80-\uffff]+)[、。・：）」ー]* */g;

/**
 * Breaks a text into lines of at most `width` CSS pixels, at spaces and between Japanese phrases. A line does not start with a
 * closing bracket or a full stop, nor end with an opening bracket.
 */
export function wrap(text: string, width: number, fontSize: number): string[] {
  const fits = (line: string): boolean => textWidth(line.trimEnd(), fontSize) <= width;
  const pieces = (text.match(phrases) ?? []).flatMap((phrase) => (fits(phrase) ? phrase : (phrase.match(characters) ?? [])));
  const lines: string[] = [];
  for (const piece of pieces) {
    const last = lines.at(-1);
    if (last !== undefined && fits(last + piece)) lines[lines.length - 1] = last + piece;
    else if (piece) lines.push(piece);
  }
  return lines.map((line) => line.trimEnd());
}
