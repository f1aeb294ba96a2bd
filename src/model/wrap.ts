import { textWidth } from './text-width.ts';

/**
 * A text in lines no wider than `width`, broken at spaces, or between two Han or kana characters, none of
 * which is a stop or an open bracket; an amount stays with its unit.
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
