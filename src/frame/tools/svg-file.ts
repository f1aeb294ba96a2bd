import { escape } from '../../model/escape.ts';
import type { View } from '../../model/view.ts';
import { wrap } from '../../model/wrap.ts';

/** The style properties of shapes that a downloaded picture keeps. */
export const shapeProperties = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linejoin',
  'vector-effect',
  'paint-order',
];
/** The style properties of text that a downloaded picture keeps. */
export const textProperties = [...shapeProperties, 'font-size', 'font-weight', 'letter-spacing'];

/** In pixels, on each side. */
const margin = 16;

/** The attributes of the drawing's `svg` element inside the file. Labels may overflow it. */
export const nestedAttributes = ({ width, height }: View): Record<string, string> => ({
  viewBox: `0 0 ${width} ${height}`,
  width: String(width),
  height: String(height),
  overflow: 'visible',
});

/**
 * A drawing as an SVG file, with title and takeaway above it, and notes and source below.
 * @param drawing the `svg` element of the drawing, as XML
 */
export function svgFile(view: View, title: string, font: string, ink: string, surface: string, drawing: string): string {
  let y = margin;
  let content = '';
  const addText = (text: string, size: number, weight: number): void => {
    for (const line of wrap(text, view.width, size))
      content += `<text x="${margin}" y="${(y += size * 1.35)}" font-size="${size}" font-weight="${weight}">${escape(line)}</text>`;
  };
  addText(title, 14, 600);
  addText(view.takeaway, 20, 700);
  content += `<g transform="translate(${margin} ${(y += margin)})">${drawing}</g>`;
  y += view.height;
  for (const text of [...view.notes, view.source.text]) addText(text, 12, 400);
  const width = view.width + 2 * margin;
  const height = Math.ceil(y + margin);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="${escape(font)}" fill="${ink}"><title>${escape(title)}</title><desc>${escape(`${view.takeaway} ${view.summary}. ${view.source.text}`)}</desc><rect width="100%" height="100%" fill="${surface}"/>${content}</svg>`;
}
