import { pairs } from 'd3-array';
import { isSamePoint, orientation, type Point } from './planar.ts';

/** A segment from `a` to `b`: segment number `index` of line number `line`. */
export interface Segment {
  line: number;
  index: number;
  a: Point;
  b: Point;
}

/** Whether p lies within the bounding box of the segment from a to b. */
const isInBox = (a: Point, b: Point, p: Point): boolean =>
  Math.min(a[0], b[0]) <= p[0] && p[0] <= Math.max(a[0], b[0]) && Math.min(a[1], b[1]) <= p[1] && p[1] <= Math.max(a[1], b[1]);

/** Whether two segments have a point in common, including their ends. */
function intersects({ a, b }: Segment, { a: c, b: d }: Segment): boolean {
  const [abc, abd, cda, cdb] = [orientation(a, b, c), orientation(a, b, d), orientation(c, d, a), orientation(c, d, b)];
  if (abc * abd < 0 && cda * cdb < 0) return true;
  return (
    (abc === 0 && isInBox(a, b, c)) || (abd === 0 && isInBox(a, b, d)) || (cda === 0 && isInBox(c, d, a)) || (cdb === 0 && isInBox(c, d, b))
  );
}

/** Whether two segments with the common end `shared` lie on top of each other. */
function overlaps(shared: Point, first: Segment, second: Segment): boolean {
  const p = isSamePoint(first.a, shared) ? first.b : first.a;
  const q = isSamePoint(second.a, shared) ? second.b : second.a;
  return orientation(shared, p, q) === 0 && (p[0] - shared[0]) * (q[0] - shared[0]) + (p[1] - shared[1]) * (q[1] - shared[1]) > 0;
}

/**
 * Finds all pairs of segments that intersect where they should not. Successive segments of a line share an end, and lines
 * may share their first or last points. Any other common point, even a touch, would let two regions overlap or split one.
 */
export function crossings(lines: readonly (readonly Point[])[]): [Segment, Segment][] {
  const segments = lines
    .flatMap((points, line) => pairs(points).map(([a, b], index): Segment => ({ line, index, a, b })))
    // Segments of a line that collapsed to one grid point have no length and cross nothing.
    .filter(({ a, b }) => !isSamePoint(a, b));
  const isLineEnd = (line: number, point: Point): boolean =>
    [lines[line]?.at(0), lines[line]?.at(-1)].some((end) => end && isSamePoint(end, point));

  const isAllowed = (first: Segment, second: Segment): boolean => {
    const shared = [first.a, first.b].filter((point) => isSamePoint(point, second.a) || isSamePoint(point, second.b));
    const [point] = shared;
    if (!point || shared.length > 1 || overlaps(point, first, second)) return false;
    const areSuccessive = first.line === second.line && second.index === first.index + 1 && isSamePoint(first.b, second.a);
    return areSuccessive || (isLineEnd(first.line, point) && isLineEnd(second.line, point));
  };

  // Sorted by their left ends, so that a segment is compared only with those that begin before its right end.
  const left = (segment: Segment): number => Math.min(segment.a[0], segment.b[0]);
  segments.sort((first, second) => left(first) - left(second) || first.line - second.line || first.index - second.index);
  return segments.flatMap((segment, i) => {
    const right = Math.max(segment.a[0], segment.b[0]);
    const found: [Segment, Segment][] = [];
    for (const other of segments.slice(i + 1)) {
      if (left(other) > right) break;
      const [first, second] = segment.line === other.line && segment.index > other.index ? [other, segment] : [segment, other];
      if (intersects(first, second) && !isAllowed(first, second)) found.push([first, second]);
    }
    return found;
  });
}
