/**
 * The approximate width of a text in CSS pixels, for layouts that run without a browser. The error is about a tenth, which
 * is good enough to reserve a margin. Han and kana are one em wide; other characters have the average width of common
 * sans-serif fonts.
 */
export function textWidth(text: string, fontSize: number): number {
  let ems = 0;
  for (const character of text) ems += character < '\u2e80' ? 0.58 : 1;
  return Math.ceil(ems * fontSize);
}
