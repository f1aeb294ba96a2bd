import { distance, ringArea, turn, type Point } from './shapes.ts';

/** A point of a source line with its weight: how much the line would lose without it. */
export type Weighted = readonly [x: number, y: number, weight: number];

/** A point on the grid, and which point of the source line it stands for. */
interface Corner {
  at: Point;
  source: number;
}

/** A corner that its line could do without. */
interface Loose extends Corner {
  line: Line;
  weight: number;
}

const rounded = ([x, y]: Weighted): Point => [Math.round(x), Math.round(y)];
const same = (a: Point, b: Point): boolean => a[0] === b[0] && a[1] === b[1];

/** A line on its way to the grid: its source points and which of them are kept, both ends always. */
export class Line {
  readonly points: readonly Weighted[];
  readonly #kept: Set<number>;
  readonly #refused = new Set<number>();

  constructor(points: readonly Weighted[], threshold: number) {
    this.points = points;
    this.#kept = new Set([...points.keys()].filter((i) => (points[i]?.[2] ?? 0) >= threshold));
  }

  /** The kept points on the grid, without doubles, spikes and points in the middle of a straight run. */
  corners(): Corner[] {
    const result: Corner[] = [];
    this.points.forEach((point, source) => {
      if (!this.#kept.has(source)) return;
      const corner = { at: rounded(point), source };
      for (;;) {
        const [before, last] = result.slice(-2);
        if (!before || !last || turn(before.at, last.at, corner.at) !== 0) break;
        result.pop();
      }
      const [first] = result;
      const doubled = result.length === 1 && first && same(first.at, corner.at);
      if (!doubled || source === this.points.length - 1) result.push(corner);
    });
    return result;
  }

  /** The line on the grid. */
  grid(): Point[] {
    return this.corners().map(({ at }) => at);
  }

  /** Keeps the weightiest point left out between two neighbours on the grid that shows there; false if there is none. */
  restore(index: number): boolean {
    const [from, to] = this.corners().slice(index, index + 2);
    if (!from || !to) return false;
    let best: number | undefined;
    for (let i = from.source + 1; i < to.source; i++) {
      const point = this.points[i];
      if (!point || this.#kept.has(i) || this.#refused.has(i)) continue;
      if (distance(rounded(point), [from.at, to.at]) > 0 && point[2] > (best === undefined ? 0 : (this.points[best]?.[2] ?? 0))) best = i;
    }
    if (best === undefined) return false;
    this.#kept.add(best);
    return true;
  }

  /** Those of two neighbours on the grid that could be left out, that is, all but the ends of the line. */
  loose(index: number): Loose[] {
    return this.corners()
      .slice(index, index + 2)
      .filter(({ source }) => source > 0 && source < this.points.length - 1)
      .map((corner) => ({ ...corner, line: this, weight: this.points[corner.source]?.[2] ?? 0 }));
  }

  /** The area of an island of its own; none for a line between two junctions. */
  get island(): number | undefined {
    const ring = this.points.map(([x, y]): Point => [x, y]);
    const [first, last] = [ring[0], ring.at(-1)];
    return first && last && same(first, last) ? ringArea(ring) : undefined;
  }

  /** Leaves an island out: it shrinks to one point. */
  sink(): void {
    for (const i of this.points.keys()) if (i > 0 && i < this.points.length - 1) this.drop(i);
  }

  /** Leaves a point out for good. */
  drop(source: number): void {
    this.#refused.add(source);
    this.#kept.delete(source);
  }
}
