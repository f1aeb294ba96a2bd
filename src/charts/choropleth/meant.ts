import type { ChoroplethView, RegionMark } from './layout.ts';

/** How far a finger reaches, in CSS pixels. */
const reach = 22;

/**
 * The region that a finger means: the one it hit, or the nearest within reach where it hit a small one or none.
 * @param width CSS pixels that the view's width is shown in
 */
export function meantRegion(
  { marks, width: drawn }: ChoroplethView,
  hit: string | undefined,
  x: number,
  y: number,
  width: number,
): string | undefined {
  if (marks.some((mark) => mark.id === hit && !mark.small)) return hit;
  const away = (mark: RegionMark): number => Math.hypot((mark.x * width) / drawn - x, (mark.y * width) / drawn - y);
  const near = marks.reduce((best, mark) => (away(mark) < away(best) ? mark : best));
  return away(near) <= reach ? near.id : hit;
}
