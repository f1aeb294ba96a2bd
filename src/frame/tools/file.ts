import { escape } from '../../model/escape.ts';
import type { View } from '../../model/view.ts';
import { wrap } from '../../model/wrap.ts';

/** The properties that a file takes over from the page: of a shape, and of a text. */
export const shape = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linejoin',
  'vector-effect',
  'paint-order',
];
export const type = [...shape, 'font-size', 'font-weight', 'letter-spacing'];
const margin = 16;

/**
 * A drawing as a file of its own: with title, description, the sentence above it, and notes and source below it.
 * @param drawing what stands in its `svg`, as XML
 */
export function fileOf(view: View, title: string, font: string, ink: string, surface: string, drawing: string): string {
  let y = margin;
  let inside = '';
  const write = (text: string, size: number, weight: number): void => {
    for (const line of wrap(text, view.width, size))
      inside += `<text x="${margin}" y="${(y += size * 1.35)}" font-size="${size}" font-weight="${weight}">${escape(line)}</text>`;
  };
  write(title, 14, 600);
  write(view.takeaway, 20, 700);
  inside += `<g transform="translate(${margin} ${(y += margin)})">${drawing}</g>`;
  y += view.height;
  for (const text of [...view.notes, view.source.text]) write(text, 12, 400);
  const width = view.width + 2 * margin;
  const height = Math.ceil(y + margin);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="${escape(font)}" fill="${ink}"><title>${escape(title)}</title><desc>${escape(`${view.takeaway} ${view.summary}. ${view.source.text}`)}</desc><rect width="100%" height="100%" fill="${surface}"/>${inside}</svg>`;
}
