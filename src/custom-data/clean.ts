/** Control characters and bidi marks, which control a terminal or change the direction of the text around them. */
// eslint-disable-next-line no-control-regex
const controlCharacters = /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]+/g;

/**
 * Puts a text from outside on one line, without control characters, and cuts it with an ellipsis. It can still contain markup,
 * so callers must set it as text.
 * @param maxLength the largest number of characters
 */
export function clean(text: string, maxLength = 100): string {
  // A long text is cut before the replacements, which keeps them fast. The second cut is between characters.
  const line = text
    .slice(0, 8 * maxLength)
    .replace(/[\s\u0085]+/g, ' ')
    .replace(controlCharacters, '')
    .toWellFormed()
    .trim();
  const characters = Array.from(line);
  return characters.length > maxLength || text.length > 8 * maxLength ? `${characters.slice(0, maxLength - 1).join('')}…` : line;
}

/** A name for comparisons: without differences of width and case, and without accents, spaces, hyphens, apostrophes and periods. */
export const comparisonKey = (text: string): string =>
  text
    .slice(0, 400)
    .normalize('NFKD')
    .replace(/\p{M}(?<![\u3099\u309a])/gu, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(controlCharacters, '')
    .replace(/[\s.'’\-‐‑]+/g, '');
