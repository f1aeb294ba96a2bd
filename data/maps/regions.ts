import polylabel from 'polylabel';
import { contains, distance, largest, segments, type Point, type Polygon } from './shapes.ts';
import type { Net } from './simplify.ts';

/** The polygons of every region of a net, as closed rings of points. */
export function outlines({ lines, regions }: Net): Polygon[][] {
  const points = (line: number): Point[] => (line < 0 ? [...(lines[~line] ?? [])].reverse() : (lines[line] ?? []));
  const joined = (ring: number[]): Point[] => ring.flatMap((line, i) => points(line).slice(i ? 1 : 0));
  return regions.map(({ polygons }) => polygons.map((polygon) => polygon.map(joined)));
}

/** The point of the grid inside the largest polygon that is farthest from its outline: where a label or a leader line goes. */
export function anchor(id: string, polygons: readonly Polygon[]): Point {
  const main = largest(polygons);
  const [x, y] = polylabel(main, 0.1);
  const depth = (point: Point): number => Math.min(...main.flatMap(segments).map((side) => distance(point, side)));
  const [best] = [-1, 0, 1]
    .flatMap((dx) => [-1, 0, 1].map((dy): Point => [Math.round(x) + dx, Math.round(y) + dy]))
    .filter((point) => contains(main, point) && depth(point) > 0)
    .sort((a, b) => depth(b) - depth(a));
  if (!best) throw new Error(`${id}: found no point of the grid inside it, expected one to put a label at`);
  return best;
}

/** Which regions have a line in common, by number. */
export function neighbours({ regions }: Net): Set<number>[] {
  const users = new Map<number, number[]>();
  regions.forEach(({ polygons }, region) => {
    for (const line of polygons.flat(2)) users.set(line < 0 ? ~line : line, [...(users.get(line < 0 ? ~line : line) ?? []), region]);
  });
  const result = regions.map(() => new Set<number>());
  for (const [a, b] of users.values()) {
    if (a === undefined || b === undefined) continue;
    result[a]?.add(b);
    result[b]?.add(a);
  }
  return result;
}
