import { escape } from '../../model/escape.ts';
import type { View } from '../../model/view.ts';
import { wrap } from '../../model/wrap.ts';

/** The style properties that a downloaded picture keeps, of shapes and of text. */
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

/** The attributes of the drawing's `svg` inside of the file. Labels may leave its box. */
export const nested = ({ width, height }: View): Record<string, string> => ({
  viewBox: `0 0 ${width} ${height}`,
  width: String(width),
  height: String(height),
  overflow: 'visible',
});

/**
 * A drawing as an SVG file, with the title and the takeaway above it and the notes and the source below.
 * @param drawing its `svg` element, as XML
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
