import { pairs } from 'd3-array';
import type { Point, Polygon } from './planar.ts';

/** Numbers as path data has them. A minus sign starts a new number, so a space is needed only before the others. */
const numbers = (values: readonly number[]): string => values.map((value, i) => (i && value >= 0 ? ` ${value}` : `${value}`)).join('');

/**
 * A line through grid points as SVG path data: the first point, then the step to each next point. The `geoPath` of d3-geo writes
 * absolute coordinates, which make a slice 40% larger after compression.
 */
export function linePath(line: readonly Point[]): string {
  const steps = pairs(line).flatMap(([a, b]) => [b[0] - a[0], b[1] - a[1]]);
  return `M${numbers(line[0] ?? [])}l${numbers(steps)}`;
}

/** The rings of polygons as SVG path data. `z` draws the last side of a ring. */
export const polygonsPath = (polygons: readonly Polygon[]): string =>
  polygons
    .flat()
    .map((ring) => `${linePath(ring.slice(0, -1))}z`)
    .join('');
