import { greatest, pairs } from 'd3-array';
import polylabel from 'polylabel';
import { containsPoint, distanceToSegment, largestPolygon, type Point, type Polygon } from './planar.ts';

/**
 * The anchor of a region's label or leader line: the grid point in its largest polygon that is farthest from the outline. `radius` is its
 * distance from the outline, rounded down.
 * @throws {Error} when the polygon contains no grid point
 */
export function labelAnchor(id: string, polygons: readonly Polygon[]): { at: Point; radius: number } {
  const polygon = largestPolygon(polygons);
  const [x, y] = polylabel(polygon, 0.1);
  const outlineDistance = (point: Point): number =>
    Math.min(...polygon.flatMap((ring) => pairs(ring)).map((segment) => distanceToSegment(point, segment)));
  const candidates = [-1, 0, 1]
    .flatMap((dx) => [-1, 0, 1].map((dy): Point => [Math.round(x) + dx, Math.round(y) + dy]))
    .filter((point) => containsPoint(polygon, point) && outlineDistance(point) > 0);
  const anchor = greatest(candidates, outlineDistance);
  if (!anchor) throw new Error(`${id}: found no grid point inside its largest polygon, expected one for the label`);
  return { at: anchor, radius: Math.floor(outlineDistance(anchor)) };
}
