import { textWidth } from '../../model/text-width.ts';
import { wrap } from '../../model/wrap.ts';
import { around, overlap, textBox, type Box } from '../box.ts';

/** A text at a year, above the plot, with a rule down to the axis. */
export interface PlacedAnnotation {
  /** The position of its year. */
  x: number;
  textX: number;
  /** The upper end of the rule. */
  y: number;
  anchor: 'start' | 'end';
  /** Its lines of text with their baselines. */
  lines: readonly { y: number; text: string }[];
}

const annotationSize = 12;
const annotationLine = 15;
const besideRule = 4;
const maxLineWidth = 150;

/**
 * Places annotations in rows from the top, so that they do not overlap. Each is on the side of its rule that has more room.
 * @returns the annotations with the box of each, and the height that they take
 */
export function placeAnnotations(
  annotations: readonly { x: number; text: string }[],
  { left, right, top }: { left: number; right: number; top: number },
): { placed: PlacedAnnotation[]; boxes: Box[]; height: number } {
  const boxes: Box[] = [];
  const placed = annotations.map(({ x, text }) => {
    const width = Math.min(textWidth(text, annotationSize), maxLineWidth);
    const anchor = x + besideRule + width <= right || right - x > x - left ? 'start' : 'end';
    const room = (anchor === 'start' ? right - x : x - left) - besideRule;
    const lines = wrap(text, Math.min(room, maxLineWidth), annotationSize);
    const textX = anchor === 'start' ? x + besideRule : x - besideRule;
    const boxAt = (y: number): Box => around(lines.map((line, i) => textBox(line, textX, y + i * annotationLine, anchor, annotationSize)));
    let y = top + annotationLine;
    // Neither its text nor its rule is to cross the text of another annotation.
    const isTaken = (box: Box): boolean =>
      boxes.some((other) => overlap(box, other) > 0 || (x > other.left && x < other.right && other.bottom > box.top));
    while (isTaken(boxAt(y))) y += annotationLine;
    boxes.push(boxAt(y));
    return { x, textX, y: y - 10, anchor, lines: lines.map((text, i) => ({ y: y + i * annotationLine, text })) } as const;
  });
  return { placed, boxes, height: boxes.length ? Math.max(...boxes.map(({ bottom }) => bottom)) - top : 0 };
}
