import type { ChoroplethView, RegionMark } from './layout.ts';

/** The reach of a finger, in CSS pixels. */
const reach = 22;

/**
 * The region that a touch means: the one under the finger, or the nearest within reach where that is small or none.
 * @param hit id of the region under the finger
 * @param width CSS pixels that the view is shown in
 */
export function touchTarget(
  { marks, width: drawn }: ChoroplethView,
  hit: string | undefined,
  x: number,
  y: number,
  width: number,
): string | undefined {
  if (marks.some((mark) => mark.id === hit && !mark.small)) return hit;
  const distance = (mark: RegionMark): number => Math.hypot((mark.x * width) / drawn - x, (mark.y * width) / drawn - y);
  const nearest = marks.reduce((best, mark) => (distance(mark) < distance(best) ? mark : best));
  return distance(nearest) <= reach ? nearest.id : hit;
}
