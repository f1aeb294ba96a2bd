/** A projected TopoJSON of regions, as far as the maps use it. */
export interface Topology {
  width: number;
  height: number;
  arcs: number[][][];
  objects: { regions: { geometries: Region[] } };
  /** The rule that sets an inset off. */
  inset?: number[][];
}

interface Region {
  id: string;
  arcs: Nested[];
  properties: {
    /** Where a label or a callout points to. */
    at: number[];
    /** Index of the neighbour up, right, down and left; -1 for none. */
    to: number[];
    /** Column and row in the tile grid, from 1. */
    tile: number[];
  };
}

type Nested = number | Nested[];

/** SVG path data of every region, in order, of the borders that two regions share, and of the coast around them. */
export function paths({ arcs, objects }: Topology): { regions: string[]; borders: string; coast: string } {
  const points = arcs.map((arc) => {
    let [x, y] = [0, 0];
    // To take a step apart as a list would take longer than all the rest.
    return arc.map((step) => `${(x += step[0] ?? 0)},${(y += step[1] ?? 0)}`);
  });
  const used = new Map<number, number>();
  const ring = (indices: number[]): string =>
    `M${indices
      .flatMap((index, n) => {
        const own = index < 0 ? ~index : index;
        used.set(own, (used.get(own) ?? 0) + 1);
        const line = points[own] ?? [];
        // Each arc starts where the one before it ends.
        return (index < 0 ? [...line].reverse() : line).slice(n ? 1 : 0);
      })
      .join('L')}Z`;
  const shape = (nested: Nested[]): string =>
    typeof nested[0] === 'number' ? ring(nested as number[]) : (nested as Nested[][]).map(shape).join('');
  const regions = objects.regions.geometries.map((region) => shape(region.arcs));
  const lines = (times: number): string =>
    [...used].flatMap(([index, found]) => (found === times ? [`M${points[index]?.join('L') ?? ''}`] : [])).join('');
  return { regions, borders: lines(2), coast: lines(1) };
}
