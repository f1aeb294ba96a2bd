import { wordJoiner } from './format.ts';

/** The width in ems: of Han and kana, of narrow and wide Latin characters, of capitals, and of the others, in fonts like Arial. */
function emsOf(character: string): number {
  if (character === wordJoiner) return 0;
  if (character >= '\u2e80') return 1;
  if (" .,:;'’()-fijlrtI".includes(character)) return 0.32;
  if ('mwMW%'.includes(character)) return 0.91;
  return character >= 'A' && character <= 'Z' ? 0.74 : 0.57;
}

/**
 * The approximate width of a text in CSS pixels, for layouts that run without a browser. Most fonts are at most a tenth wider or
 * narrower, which is good enough to reserve a margin.
 */
export function textWidth(text: string, fontSize: number): number {
  let ems = 0;
  for (const character of text) ems += emsOf(character);
  return Math.ceil(ems * fontSize);
}
