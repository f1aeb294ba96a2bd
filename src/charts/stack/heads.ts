import { textWidth } from '../../model/text-width.ts';
import { wrap } from '../../model/wrap.ts';

const fontSize = 13;

/**
 * Breaks the headings of columns into lines. If one of them needs a second line, the other has two as well, so that both read
 * alike: the flow, and its amount.
 * @param rooms the width for each heading
 */
export function wrapHeads(heads: readonly string[], rooms: readonly number[]): string[][] {
  const wrapped = heads.map((head, i) => wrap(head, rooms[i] ?? 0, fontSize));
  if (wrapped.every((lines) => lines.length === 1)) return wrapped;
  return wrapped.map((lines, i) => {
    const head = heads[i] ?? '';
    // A little narrower than the text, its last words are on a second line.
    return lines.length > 1 ? lines : wrap(head, textWidth(head, fontSize) - 1, fontSize);
  });
}
