/**
 * About how wide a text is in CSS pixels, without a browser to ask: good to a tenth, which is what reserving a
 * margin needs. Han and kana are an em wide; the rest is taken at the average of common sans-serif fonts.
 */
export function textWidth(text: string, fontSize: number): number {
  let ems = 0;
  for (const character of text) ems += character < '\u2e80' ? 0.58 : 1;
  return Math.ceil(ems * fontSize);
}
