import type { MarkState } from '../../model/view.ts';
import { boxOutline, type Outline } from '../../model/outline.ts';
import type { LinesDrawing, YearMark } from './layout.ts';

/** The dots of a year with their outlines, in pixels. */
const dotRadius = 6;
/** Half the width of the strip, which leaves the figures beside the rule free. */
const halfWidth = 6.5;

/**
 * The strip of a year for the focus, and its rule for the choice, without the dots. A year that is pointed at has no outline: the
 * drawing shows its rule and figures.
 */
export function yearOutline({ x, dots }: YearMark, { top, bottom }: LinesDrawing['plot'], state: MarkState): Outline[] {
  if (state === 'previewed') return [];
  if (state === 'chosen') {
    const [upper = top, lower = top] = dots.map(({ y }) => y).sort((a, b) => a - b);
    const parts = [
      [top - 14, upper - dotRadius],
      [upper + dotRadius, lower - dotRadius],
      [lower + dotRadius, bottom],
    ] as const;
    return [{ path: parts.map(([from, to]) => (to > from ? `M${x},${from}V${to}` : '')).join(''), isThin: true }];
  }
  return [boxOutline({ x: x - halfWidth, y: top - 14, width: 2 * halfWidth, height: bottom - top + 14 })];
}
