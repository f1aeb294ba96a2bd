import { segments, turn, type Point } from './shapes.ts';

/** A segment of one of several lines: which line, and its two ends. */
export interface Side {
  line: number;
  index: number;
  a: Point;
  b: Point;
}

const same = (a: Point, b: Point): boolean => a[0] === b[0] && a[1] === b[1];

/** Whether p, which lies on the line through a and b, lies between them or on one of them. */
const between = (a: Point, b: Point, p: Point): boolean =>
  Math.min(a[0], b[0]) <= p[0] && p[0] <= Math.max(a[0], b[0]) && Math.min(a[1], b[1]) <= p[1] && p[1] <= Math.max(a[1], b[1]);

/** Whether two segments have any point in common, their ends included. */
function meet({ a, b }: Side, { a: c, b: d }: Side): boolean {
  const [abc, abd, cda, cdb] = [turn(a, b, c), turn(a, b, d), turn(c, d, a), turn(c, d, b)];
  if (abc * abd < 0 && cda * cdb < 0) return true;
  return (
    (abc === 0 && between(a, b, c)) || (abd === 0 && between(a, b, d)) || (cda === 0 && between(c, d, a)) || (cdb === 0 && between(c, d, b))
  );
}

/** Whether two segments that share the end `shared` also run on top of each other from there. */
function overlap(shared: Point, first: Side, second: Side): boolean {
  const p = same(first.a, shared) ? first.b : first.a;
  const q = same(second.a, shared) ? second.b : second.a;
  return turn(shared, p, q) === 0 && (p[0] - shared[0]) * (q[0] - shared[0]) + (p[1] - shared[1]) * (q[1] - shared[1]) > 0;
}

/**
 * All pairs of segments that meet where they should not. Neighbours on a line share an end, and lines may begin and end at a
 * point in common; anything else, a mere touch too, would let two regions overlap or a region fall apart.
 */
export function crossings(lines: readonly (readonly Point[])[]): [Side, Side][] {
  // A line that shrank to one point of the grid crosses nothing.
  const sides = lines
    .flatMap((points, line) => segments(points).map(([a, b], index): Side => ({ line, index, a, b })))
    .filter(({ a, b }) => !same(a, b));
  const ends = (line: number): (Point | undefined)[] => [lines[line]?.[0], lines[line]?.at(-1)];
  const isEnd = (line: number, point: Point): boolean => ends(line).some((end) => end && same(end, point));

  const allowed = (first: Side, second: Side): boolean => {
    const shared = [first.a, first.b].filter((point) => same(point, second.a) || same(point, second.b));
    const [point] = shared;
    if (!point || shared.length > 1 || overlap(point, first, second)) return false;
    const follow = first.line === second.line && second.index === first.index + 1 && same(first.b, second.a);
    return follow || (isEnd(first.line, point) && isEnd(second.line, point));
  };

  // From left to right, so that a segment is compared with those that begin before it ends only.
  const left = (side: Side): number => Math.min(side.a[0], side.b[0]);
  sides.sort((first, second) => left(first) - left(second) || first.line - second.line || first.index - second.index);
  return sides.flatMap((side, i) => {
    const right = Math.max(side.a[0], side.b[0]);
    const found: [Side, Side][] = [];
    for (const other of sides.slice(i + 1)) {
      if (left(other) > right) break;
      const [first, second] = side.line === other.line && side.index > other.index ? [other, side] : [side, other];
      if (meet(first, second) && !allowed(first, second)) found.push([first, second]);
    }
    return found;
  });
}
