import { topology } from 'topojson-server';
import { filter, filterWeight, planarTriangleArea, presimplify, type Triangle } from 'topojson-simplify';
import type { GeometryCollection, MultiPolygon, Topology } from 'topojson-specification';
import { closedArea, GridLine, type WeightedPoint } from './grid-line.ts';
import { isSamePoint, largestPolygon, polygonArea, type Point, type Region } from './planar.ts';
import { repairCrossings } from './repair-crossings.ts';

/** How much detail of the source is drawn. Areas are in square units of the map. */
export interface Detail {
  /** Minimum area of a bend in the outline of a large region. */
  minBendArea: number;
  /** Minimum area of a large region. In a smaller one, the bends that are drawn shrink with the square root of its area. */
  largeRegionArea: number;
  /** Minimum area of an island. */
  minIslandArea: number;
  /** Minimum area of a bend by region, for regions that are recognised by a small feature. */
  minBendAreaOf?: Record<string, number>;
}

/** A topology whose `regions` are all multipolygons. */
type RegionTopology = Topology<{ regions: { type: 'GeometryCollection'; geometries: MultiPolygon[] } }>;

/** How much less a sharp spike weighs than a flat bend of the same area: spikes attract the eye and carry little shape. */
const spikePenalty = 0.35;

/** The weight of the middle point of three: the area of their triangle, less a penalty for a sharp angle. */
function bendWeight(triangle: Triangle): number {
  const [a, b, c] = triangle;
  const [ux, uy, vx, vy] = [a[0] - b[0], a[1] - b[1], c[0] - b[0], c[1] - b[1]];
  const cosine = (ux * vx + uy * vy) / (Math.hypot(ux, uy) * Math.hypot(vx, vy) || 1);
  return planarTriangleArea(triangle) * (1 - spikePenalty * cosine);
}

/**
 * Simplifies regions to the integer grid by Visvalingam's method. Neighbours keep a common border, so there are no gaps and
 * overlaps, and no lines cross.
 */
export function simplify(regions: readonly Region[], detail: Detail): RegionTopology {
  const drawn = regions.map((region) => withoutSmallIslands(region, detail.minIslandArea));
  const weighted = presimplify(regionTopology(drawn), bendWeight);
  const minWeights = minWeightsByArc(weighted, drawn, detail);
  const lines = (weighted.arcs as unknown as WeightedPoint[][]).map((points, arc) => new GridLine(points, minWeights[arc] ?? 0));
  repairCrossings(lines);

  return withoutCollapsed(
    weighted,
    lines.map((line) => line.points()),
  );
}

/** The region without its small islands. Its largest polygon is always kept. */
function withoutSmallIslands({ id, polygons }: Region, minArea: number): Region {
  const largest = largestPolygon(polygons);
  return { id, polygons: polygons.filter((polygon) => polygon === largest || polygonArea(polygon) >= minArea) };
}

/** The topology of regions: every border that two of them have in common is one arc. */
export function regionTopology(regions: readonly Region[]): RegionTopology {
  const features = regions.map(({ id, polygons }) => ({ type: 'Feature', id, geometry: { type: 'MultiPolygon', coordinates: polygons } }));
  const collection = { type: 'FeatureCollection' as const, features };
  return topology({ regions: collection }) as RegionTopology;
}

/** The topology with its arcs on the grid, without the rings and arcs that collapsed to one point there. */
function withoutCollapsed(source: RegionTopology, lines: readonly (readonly Point[])[]): RegionTopology {
  const onGrid = { ...source, arcs: lines.map((line) => line.map(([x, y]) => [x, y])) };
  const { arcs, objects } = filter(onGrid, filterWeight(onGrid));
  const hasLength = (arc: number): boolean => {
    const [first = [0, 0], ...others] = arcs[arcIndex(arc)] as unknown as Point[];
    return others.some((point) => !isSamePoint(point, first));
  };
  const geometries = (objects.regions as GeometryCollection).geometries.map((geometry) => {
    if (geometry.type !== 'MultiPolygon') throw new Error(`${geometry.id}: found no polygon left on the grid, expected one`);
    return { ...geometry, arcs: geometry.arcs.map((rings) => rings.map((ring) => ring.filter(hasLength))) };
  });
  // A filter that keeps every ring removes the arcs that no ring uses.
  return filter({ type: 'Topology', arcs, objects: { regions: { ...objects.regions, geometries } } }, () => true) as RegionTopology;
}

/** In a ring, a negative number ~i means arc i in reverse. */
const arcIndex = (arc: number): number => (arc < 0 ? ~arc : arc);

/** The minimum weight of the points of each arc: the finest that one of its regions needs. */
function minWeightsByArc({ arcs, objects }: RegionTopology, regions: readonly Region[], detail: Detail): number[] {
  const { minBendArea, largeRegionArea, minBendAreaOf = {} } = detail;
  const minWeights = arcs.map(() => minBendArea);
  objects.regions.geometries.forEach((geometry, i) => {
    const { id = '', polygons = [] } = regions[i] ?? {};
    const area = polygons.reduce((sum, polygon) => sum + polygonArea(polygon), 0);
    const minWeight = minBendAreaOf[id] ?? minBendArea * Math.min(1, Math.sqrt(area / largeRegionArea));
    // Not flat(2): its type is lost wherever the types of @lit-labs/ssr are loaded.
    for (const arc of geometry.arcs.flat().flat().map(arcIndex)) minWeights[arc] = Math.min(minWeights[arc] ?? minBendArea, minWeight);
  });
  return minWeights.map((minWeight, arc) => keepingTriangle(arcs[arc] as unknown as WeightedPoint[], minWeight));
}

/** The minimum weight for an arc, lowered so that an island keeps at least a triangle. */
function keepingTriangle(points: readonly WeightedPoint[], minWeight: number): number {
  if (closedArea(points) === undefined) return minWeight;
  const [, secondHeaviest = 0] = points
    .slice(1, -1)
    .map(([, , weight]) => weight)
    .sort((a, b) => b - a);
  return Math.min(minWeight, secondHeaviest);
}
