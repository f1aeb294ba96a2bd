import { distanceToSegment, isSamePoint, orientation, ringArea, type Point } from './planar.ts';

/** A source point with its weight: the area that the line would lose without it. */
export type WeightedPoint = readonly [x: number, y: number, weight: number];

/** A vertex on the integer grid, with the index of its source point. */
interface Vertex {
  at: Point;
  source: number;
}

/** A vertex that can be removed from its line. */
interface RemovableVertex extends Vertex {
  line: GridLine;
  weight: number;
}

const toGrid = ([x, y]: WeightedPoint): Point => [Math.round(x), Math.round(y)];

/** The area of a closed line; undefined for a line between two junctions. */
export function closedArea(points: readonly WeightedPoint[]): number | undefined {
  const ring = points.map(([x, y]): Point => [x, y]);
  const [first, last] = [ring.at(0), ring.at(-1)];
  return first && last && isSamePoint(first, last) ? ringArea(ring) : undefined;
}

/**
 * A source line simplified to the integer grid. It tracks which source points are kept, so that points can be restored or
 * removed one by one. The first and last points are always kept.
 */
export class GridLine {
  /** The area of an island whose whole coast is this line; undefined for a line between two junctions. */
  readonly islandArea: number | undefined;
  readonly #points: readonly WeightedPoint[];
  readonly #kept: Set<number>;
  readonly #removed = new Set<number>();

  constructor(points: readonly WeightedPoint[], minWeight: number) {
    this.islandArea = closedArea(points);
    this.#points = points;
    this.#kept = new Set([...points.keys()].filter((i) => (points[i]?.[2] ?? 0) >= minWeight));
  }

  /** The kept points on the grid, without duplicates, spikes and points in the middle of a straight run. */
  #vertices(): Vertex[] {
    const vertices: Vertex[] = [];
    this.#points.forEach((point, source) => {
      if (!this.#kept.has(source)) return;
      const vertex = { at: toGrid(point), source };
      for (;;) {
        const [beforeLast, last] = vertices.slice(-2);
        if (!beforeLast || !last || orientation(beforeLast.at, last.at, vertex.at) !== 0) break;
        vertices.pop();
      }
      const [first] = vertices;
      const repeatsFirst = vertices.length === 1 && first && isSamePoint(first.at, vertex.at);
      if (!repeatsFirst || source === this.#points.length - 1) vertices.push(vertex);
    });
    return vertices;
  }

  /** The points of the line on the grid. */
  points(): Point[] {
    return this.#vertices().map(({ at }) => at);
  }

  /**
   * Restores the heaviest source point along a segment that differs from the segment on the grid.
   * @returns whether there was such a point
   */
  restorePoint(segment: number): boolean {
    const [from, to] = this.#vertices().slice(segment, segment + 2);
    if (!from || !to) return false;
    let heaviest: number | undefined;
    for (let i = from.source + 1; i < to.source; i++) {
      const point = this.#points[i];
      if (!point || this.#kept.has(i) || this.#removed.has(i)) continue;
      const heaviestWeight = heaviest === undefined ? 0 : (this.#points[heaviest]?.[2] ?? 0);
      if (point[2] > heaviestWeight && distanceToSegment(toGrid(point), [from.at, to.at]) > 0) heaviest = i;
    }
    if (heaviest === undefined) return false;
    this.#kept.add(heaviest);
    return true;
  }

  /** The ends of a segment that can be removed: all but the ends of the line. */
  removableVertices(segment: number): RemovableVertex[] {
    return this.#vertices()
      .slice(segment, segment + 2)
      .filter(({ source }) => source > 0 && source < this.#points.length - 1)
      .map((vertex) => ({ ...vertex, line: this, weight: this.#points[vertex.source]?.[2] ?? 0 }));
  }

  /** Removes a source point for good. */
  removePoint(source: number): void {
    this.#removed.add(source);
    this.#kept.delete(source);
  }

  /** Collapses an island to one point, so that it is not drawn. */
  collapse(): void {
    for (const i of this.#points.keys()) if (i > 0 && i < this.#points.length - 1) this.removePoint(i);
  }
}
