import type { ChoroplethView, RegionMark } from './layout.ts';

/** The largest distance between a touch and the region that it selects, in CSS pixels. */
const maxDistance = 22;

/**
 * The region that a touch selects: the one under the finger, unless it is small; then the nearest one.
 * @param hit id of the region under the finger, if there is one
 * @param x position of the touch in CSS pixels, from the left of the drawing
 * @param y position of the touch in CSS pixels, from the top of the drawing
 * @param width the width in CSS pixels that the view is shown at
 */
export function touchTarget(
  { marks, width: viewWidth }: ChoroplethView,
  hit: string | undefined,
  x: number,
  y: number,
  width: number,
): string | undefined {
  if (marks.some((mark) => mark.id === hit && !mark.isSmall)) return hit;
  const distance = (mark: RegionMark): number => Math.hypot((mark.x * width) / viewWidth - x, (mark.y * width) / viewWidth - y);
  const nearest = marks.reduce((best, mark) => (distance(mark) < distance(best) ? mark : best));
  return distance(nearest) <= maxDistance ? nearest.id : hit;
}
