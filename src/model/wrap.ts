import { textWidth } from './text-width.ts';

/**
 * Breaks a text into lines of at most `width` CSS pixels, at spaces and between Han or kana characters. A line does not
 * start with a closing bracket or a full stop, nor end with an opening bracket. An amount stays with its unit.
 */
export function wrap(text: string, width: number, fontSize: number): string[] {
  const lines: string[] = [];
  for (const piece of text.match(/[（「]*([\d,.]+.?ドル|[\u2e80-\uffff]|[^ \u2e80-\uffff]+)[、。）」]* */g) ?? []) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth((last + piece).trimEnd(), fontSize) <= width) lines[lines.length - 1] = last + piece;
    else lines.push(piece);
  }
  return lines.map((line) => line.trimEnd());
}
