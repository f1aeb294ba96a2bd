import { greatest, pairs } from 'd3-array';
import { planarRingArea } from 'topojson-simplify';

/** A point in the plane, x to the right and y down; before projection, longitude and latitude. */
export type Point = readonly [number, number];

/** A closed line. Its last point equals its first. */
export type Ring = readonly Point[];

/** An outer ring, followed by its holes. */
export type Polygon = readonly Ring[];

/** A region of the map and its polygons. */
export interface Region {
  id: string;
  polygons: Polygon[];
}

export const isSamePoint = (a: Point, b: Point): boolean => a[0] === b[0] && a[1] === b[1];

/** Twice the signed area of the triangle a, b, c. The sign is its orientation; zero means that the points are collinear. */
export const orientation = (a: Point, b: Point, c: Point): number => (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);

/** The area inside a ring. */
export const ringArea = (ring: Ring): number => planarRingArea(ring as [number, number][]);

/** The area of a polygon without its holes. */
export function polygonArea([outer = [], ...holes]: Polygon): number {
  return holes.reduce((area, hole) => area - ringArea(hole), ringArea(outer));
}

/** The polygon with the largest area. */
export function largestPolygon(polygons: readonly Polygon[]): Polygon {
  return greatest(polygons, polygonArea) ?? [];
}

/** Whether a point lies inside a polygon, by the even-odd rule. */
export function containsPoint(polygon: Polygon, [x, y]: Point): boolean {
  const crossed = polygon
    .flatMap((ring) => pairs(ring))
    .filter(([a, b]) => a[1] > y !== b[1] > y && x < a[0] + ((y - a[1]) / (b[1] - a[1])) * (b[0] - a[0]));
  return crossed.length % 2 === 1;
}

/** The distance from a point to a segment. */
export function distanceToSegment([x, y]: Point, [a, b]: readonly [Point, Point]): number {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const along = Math.min(1, Math.max(0, ((x - a[0]) * dx + (y - a[1]) * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(x - a[0] - along * dx, y - a[1] - along * dy);
}

/** The polygons with `project` applied to every point. */
export function projectPolygons(polygons: readonly Polygon[], project: (point: Point) => Point): Polygon[] {
  return polygons.map((polygon) => polygon.map((ring) => ring.map(project)));
}
