import { presimplify, type Triangle } from 'topojson-simplify';
import { topology } from 'topojson-server';
import type { Objects, Topology } from 'topojson-specification';
import { crossings, type Side } from './crossings.ts';
import { Line, type Weighted } from './line.ts';
import { distance, largest, polygonArea, turn, type Point, type Polygon, type Shape } from './shapes.ts';

/** How much of the source is drawn. Areas are in square units of the map. */
export interface Detail {
  /** The area that a bend must add to the outline of a large region to be drawn. */
  bend: number;
  /** The area from which on a region counts as large; smaller ones are drawn finer, as the square root of their area. */
  large: number;
  /** The smallest island that is drawn. */
  island: number;
  /** Regions known by something small, with the area that a bend of theirs must add. */
  known?: Record<string, number>;
}

/** Regions as rings of lines, each line between two neighbours once; ~i is line i backwards. */
export interface Net {
  lines: Point[][];
  regions: { id: string; polygons: number[][][] }[];
}

/** How much less a sharp spike weighs than a flat bend of the same area: spikes draw the eye and say little. */
const sharpness = 0.35;

/** Repairs converge in some tens of rounds; more than this is a fault. */
const rounds = 200;

/** Islands that are still in the way of something after so many rounds are too near it to be told apart at this scale. */
const patience = 30;

function weight([a, b, c]: Triangle): number {
  const [ux, uy, vx, vy] = [a[0] - b[0], a[1] - b[1], c[0] - b[0], c[1] - b[1]];
  const cosine = (ux * vx + uy * vy) / (Math.hypot(ux, uy) * Math.hypot(vx, vy) || 1);
  return (Math.abs(turn(a, b, c)) / 2) * (1 - sharpness * cosine);
}

/** The shapes on the integer grid with as few points as the detail allows, without gaps, overlaps and crossings. */
export function simplify(shapes: readonly Shape[], detail: Detail): Net {
  const drawn = shapes.map((shape) => ({ ...shape, polygons: withoutSpecks(shape.polygons, detail.island) }));
  const { arcs, regions } = lines(drawn);
  const finest = arcs.map(() => detail.bend);
  drawn.forEach(({ id, polygons }, i) => {
    const area = polygons.reduce((sum, polygon) => sum + polygonArea(polygon), 0);
    const bend = detail.known?.[id] ?? detail.bend * Math.min(1, Math.sqrt(area / detail.large));
    for (const line of (regions[i]?.polygons ?? []).flat(2).map(forward)) finest[line] = Math.min(finest[line] ?? bend, bend);
  });
  const net = arcs.map((points, i) => new Line(points, enough(points, finest[i] ?? detail.bend)));
  repair(net);
  return assemble(net, regions);
}

const forward = (line: number): number => (line < 0 ? ~line : line);

/** A region's polygons without the smallest; its largest stays however small it is. */
function withoutSpecks(polygons: Polygon[], least: number): Polygon[] {
  const main = largest(polygons);
  return polygons.filter((polygon) => polygon === main || polygonArea(polygon) >= least);
}

/** The lines that the shapes consist of, weighed, and the regions as rings of them. */
function lines(shapes: readonly Shape[]): { arcs: Weighted[][]; regions: Net['regions'] } {
  const regions = Object.fromEntries(
    shapes.map(({ id, polygons }) => [id, { type: 'MultiPolygon' as const, coordinates: polygons as unknown as number[][][][] }]),
  );
  const { arcs, objects } = presimplify(topology(regions) as unknown as Topology<Objects<object>>, weight);
  return {
    arcs: arcs as unknown as Weighted[][],
    regions: shapes.map(({ id }) => ({ id, polygons: (objects[id] as unknown as { arcs: number[][][] }).arcs })),
  };
}

/** The threshold for a line, lowered where an island would shrink to less than a triangle. */
function enough(points: readonly Weighted[], threshold: number): number {
  if (new Line(points, 0).island === undefined) return threshold;
  const [, second = 0] = points
    .slice(1, -1)
    .map(([, , weight]) => weight)
    .sort((a, b) => b - a);
  return Math.min(threshold, second);
}

/** Where lines meet that should not, draws them more finely; where that does not help, leaves a corner out. */
function repair(net: Line[]): void {
  for (let round = 0; round < rounds; round++) {
    const found = crossings(net.map((line) => line.grid()));
    if (!found.length) return;
    const changed = new Set<number>();
    for (const sides of found) {
      if (sides.some(({ line }) => changed.has(line))) continue;
      for (const { line } of sides) changed.add(line);
      if (round > patience && sink(net, sides)) continue;
      const finer = sides.map(({ line, index }) => net[line]?.restore(index) ?? false);
      if (!finer.includes(true)) leaveOut(net, sides);
    }
  }
  throw new Error(`simplify: found crossings after ${rounds} rounds of repair, expected none`);
}

/** Leaves out the smaller island of two lines; false if neither is an island. */
function sink(net: Line[], sides: [Side, Side]): boolean {
  const [smallest] = sides
    .flatMap(({ line }) => net[line] ?? [])
    .filter(({ island }) => island !== undefined)
    .sort((a, b) => (a.island ?? 0) - (b.island ?? 0));
  smallest?.sink();
  return !!smallest;
}

/** Leaves out the lightest corner of two segments, of those that lie on the other segment if there are any. */
function leaveOut(net: Line[], [first, second]: [Side, Side]): void {
  const loose = [first, second].flatMap((side) => {
    const other = side === first ? second : first;
    const corners = net[side.line]?.loose(side.index) ?? [];
    return corners.map((corner) => ({ ...corner, apart: distance(corner.at, [other.a, other.b]) > 0 }));
  });
  const [lightest] = loose.sort((a, b) => Number(a.apart) - Number(b.apart) || a.weight - b.weight);
  lightest?.line.drop(lightest.source);
}

/** The rings without lines and polygons that shrank to nothing on the grid, and the lines that are left in order of use. */
function assemble(net: Line[], regions: Net['regions']): Net {
  const grids = net.map((line) => line.grid());
  const order = new Map<number, number>();
  const numbered = (line: number): number => {
    const known = order.get(forward(line)) ?? order.size;
    order.set(forward(line), known);
    return line < 0 ? ~known : known;
  };
  const isLong = (line: number): boolean => {
    const [first, second, third] = grids[forward(line)] ?? [];
    return !!third || first?.[0] !== second?.[0] || first?.[1] !== second?.[1];
  };
  const drawn = regions.map(({ id, polygons }) => {
    const rings = polygons.map((polygon) => polygon.map((ring) => ring.filter(isLong)).filter((ring) => ring.length));
    const left = rings.filter((polygon) => polygon.length);
    if (!left.length) throw new Error(`${id}: found nothing left of it on the grid, expected a polygon`);
    return { id, polygons: left.map((polygon) => polygon.map((ring) => ring.map(numbered))) };
  });
  return { lines: [...order.keys()].map((line) => grids[line] ?? []), regions: drawn };
}
