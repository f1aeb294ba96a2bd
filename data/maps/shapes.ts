/** A point of the plane: x to the right, y downwards, or longitude and latitude before projection. */
export type Point = readonly [number, number];

/** A closed line: its last point is its first. */
export type Ring = readonly Point[];

/** An outline and its holes. */
export type Polygon = readonly Ring[];

/** A region as the sum of its polygons. */
export interface Shape {
  id: string;
  polygons: Polygon[];
}

/** Every two points that follow each other. */
export function segments<P>(line: readonly P[]): [P, P][] {
  const result: [P, P][] = [];
  let last: P | undefined;
  for (const point of line) {
    if (last !== undefined) result.push([last, point]);
    last = point;
  }
  return result;
}

/** Twice the area of the triangle a, b, c: positive when it turns one way, negative the other, zero on one line. */
export const turn = (a: Point, b: Point, c: Point): number => (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);

/** The area inside a ring, holes not counted, whichever way round it runs. */
export const ringArea = (ring: Ring): number => Math.abs(segments(ring).reduce((sum, [a, b]) => sum + a[0] * b[1] - b[0] * a[1], 0)) / 2;

/** The area of a polygon without its holes. */
export const polygonArea = (polygon: Polygon): number => polygon.reduce((sum, ring, i) => sum + (i ? -1 : 1) * ringArea(ring), 0);

/** Whether a point lies inside a polygon, by the even-odd rule. */
export function contains(polygon: Polygon, [x, y]: Point): boolean {
  const crossed = polygon
    .flatMap(segments)
    .filter(([a, b]) => a[1] > y !== b[1] > y && x < a[0] + ((y - a[1]) / (b[1] - a[1])) * (b[0] - a[0]));
  return crossed.length % 2 === 1;
}

/** The polygon that covers most, which is where a label belongs. */
export function largest(polygons: readonly Polygon[]): Polygon {
  return polygons.reduce((best, polygon) => (polygonArea(polygon) > polygonArea(best) ? polygon : best), polygons[0] ?? []);
}

/** Distance from a point to a segment. */
export function distance([x, y]: Point, [a, b]: readonly [Point, Point]): number {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const along = Math.min(1, Math.max(0, ((x - a[0]) * dx + (y - a[1]) * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(x - a[0] - along * dx, y - a[1] - along * dy);
}

/** The same shape in other coordinates. */
export function moved(polygons: readonly Polygon[], project: (point: Point) => Point): Polygon[] {
  return polygons.map((polygon) => polygon.map((ring) => ring.map(project)));
}
