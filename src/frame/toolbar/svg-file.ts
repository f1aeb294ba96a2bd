import { escape } from '../../model/escape.ts';
import type { Lang } from '../../model/locale.ts';
import { sourceLabel } from '../../model/source.ts';
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

/** Attributes that a downloaded picture loses: it has one name, and no key works in it. */
export const interactiveAttributes = ['class', 'tabindex', 'role', 'aria-label'];

/** In pixels, on each side. */
const margin = 16;

/** The attributes of the drawing's `svg` element inside the file. Labels may overflow it. */
export const nestedAttributes = ({ width, height }: View): Record<string, string> => ({
  viewBox: `0 0 ${width} ${height}`,
  width: String(width),
  height: String(height),
  overflow: 'visible',
});

export interface Size {
  width: number;
  height: number;
}

/** The texts of a picture. */
interface Texts {
  view: View;
  title: string;
  lang: Lang;
}

interface Line {
  text: string;
  size: number;
  weight: number;
}

/** The lines above and below a drawing, at most `width` pixels wide. `scale` enlarges the letters of heading and takeaway. */
function linesOf({ view, title, lang }: Texts, width: number, scale: number): { above: Line[]; below: Line[] } {
  const lines = (text: string, size: number, weight: number): Line[] => wrap(text, width, size).map((text) => ({ text, size, weight }));
  return {
    above: [...lines(title, 14 * scale, 600), ...lines(view.takeaway, 20 * scale, 700)],
    below: [...view.notes, sourceLabel[lang] + view.source.text].flatMap((text) => lines(text, 12, 400)),
  };
}

const lineHeight = ({ size }: Line): number => size * 1.35;
const heightOf = (lines: readonly Line[]): number => lines.reduce((height, line) => height + lineHeight(line), 0);

/** Heading and takeaway are larger in a picture of a fixed size, since it is shown smaller than it is, as in a feed. */
const headingScale = 1.25;

/** The space that a picture of a fixed size has for the drawing. */
export function spaceForDrawing(texts: Texts, { width, height }: Size): Size {
  const inner = width - 2 * margin;
  const { above, below } = linesOf(texts, inner, headingScale);
  return { width: inner, height: height - heightOf(above) - heightOf(below) - 3 * margin };
}

/** Characters that XML cannot contain, not even as references. */
const notInXml = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

interface Picture extends Texts {
  font: string;
  ink: string;
  surface: string;
  /** The `svg` element of the drawing, as XML. */
  drawing: string;
  /** The size of the file. By default, it is that of its content. */
  fixedSize?: Size | undefined;
}

/** A drawing as an SVG file, with title and takeaway above it, and notes and source below. */
export function svgFile({ view, title, lang, font, ink, surface, drawing, fixedSize }: Picture): string {
  const texts: Texts = { view, title, lang };
  const { above, below } = linesOf(texts, fixedSize ? fixedSize.width - 2 * margin : view.width, fixedSize ? headingScale : 1);
  const space = fixedSize ? spaceForDrawing(texts, fixedSize) : view;
  const scale = Math.min(space.width / view.width, space.height / view.height);
  let y = margin;
  const written = (lines: readonly Line[]): string =>
    lines
      .map((line) => {
        y += lineHeight(line);
        return `<text x="${margin}" y="${y}" font-size="${line.size}" font-weight="${line.weight}">${escape(line.text)}</text>`;
      })
      .join('');
  const head = written(above);
  y += margin;
  const body = `<g transform="translate(${margin} ${y})${scale === 1 ? '' : ` scale(${scale})`}">${drawing}</g>`;
  y += space.height;
  const foot = written(below);
  const { width, height } = fixedSize ?? { width: view.width + 2 * margin, height: Math.ceil(y + margin) };
  const description = `${view.takeaway} ${view.summary}. ${sourceLabel[lang]}${view.source.text}`;
  const file = `<svg xmlns="http://www.w3.org/2000/svg" role="img" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="${escape(font)}" fill="${ink}"><title>${escape(title)}</title><desc>${escape(description)}</desc><rect width="100%" height="100%" fill="${surface}"/>${head}${body}${foot}</svg>`;
  return file.replace(notInXml, '\ufffd');
}
