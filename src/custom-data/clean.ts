/** Control characters and bidi marks, which steer a terminal or change the direction of the text around them. */
// eslint-disable-next-line no-control-regex
const steering = /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]+/g;

/**
 * A text from outside as plain text on one line, cut with an ellipsis. It may still look like HTML, so callers must set it
 * as text.
 * @param most the largest number of characters
 */
export function clean(text: string, most = 100): string {
  // A long text is cut before it is searched, and between characters, not within one.
  const line = text
    .slice(0, 8 * most)
    .replace(/[\s\u0085]+/g, ' ')
    .replace(steering, '')
    .toWellFormed()
    .trim();
  const characters = Array.from(line);
  return characters.length > most || text.length > 8 * most ? `${characters.slice(0, most - 1).join('')}…` : line;
}

/** A name for comparisons: without width, case, accents, spaces, hyphens and periods. */
export const key = (text: string): string =>
  text
    .slice(0, 400)
    .normalize('NFKD')
    .replace(/\p{M}(?<![\u3099\u309a])/gu, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(steering, '')
    .replace(/[\s.'’\-‐‑]+/g, '');
