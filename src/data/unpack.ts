import type { Topology } from '../model/topology.ts';

/**
 * Columns of numbers from the text that `data/pack.ts` makes of them; null is no data.
 * @param scale what they were multiplied by to be whole
 */
export const unpack = (text: string, one: number, two: number, scale: number): (number | null)[][] =>
  unpackRows(text, one, two).map((differences) => {
    let value = 0;
    return differences.map((difference) => (difference === null ? null : (value += difference) / scale));
  });

/** Arcs of a TopoJSON, steps of [dx, dy], from the text that `data/pack.ts` makes of them. */
export const unpackArcs = (text: string, one: number, two: number): number[][][] =>
  unpackRows(text, one, two).map((arc) => {
    const steps: number[][] = [];
    arc.forEach((step, i) => (i % 2 ? steps[steps.length - 1]?.push(step ?? 0) : steps.push([step ?? 0])));
    return steps;
  });

/** A map's regions from their rows: a place, four neighbours and a tile, then rings of arcs with a null before each. */
export const unpackMap = (
  ids: string[],
  rows: (number | null)[][],
  arcs: number[][][],
  rest: Pick<Topology, 'width' | 'height' | 'inset'>,
): Topology => ({
  ...rest,
  arcs,
  objects: {
    regions: {
      geometries: ids.map((id, i) => {
        const row = rows[i] as number[];
        const rings: number[][] = [];
        for (const index of rows[i]?.slice(8) ?? []) {
          if (index === null) rings.push([]);
          else rings[rings.length - 1]?.push(index);
        }
        return { id, arcs: rings, properties: { at: row.slice(0, 2), to: row.slice(2, 6), tile: row.slice(6, 8) } };
      }),
    },
  },
});

/** Whole numbers, whose first digit says how many follow it; null is no data. */
export function unpackRows(text: string, one: number, two: number): (number | null)[][] {
  return text.split('|').map((row) => {
    const values: (number | null)[] = [];
    for (let at = 0; at < row.length;) {
      const digit = (): number => row.charCodeAt(at++) - 40;
      const first = digit();
      if (first < 0) {
        values.push(null);
        continue;
      }
      let zigzag = first < 84 ? first : 0;
      for (let more = first < one ? 0 : first < two ? 1 : first < 84 ? 2 : 5; more--;) zigzag = zigzag * 84 + digit();
      if (first >= one && first < 84) zigzag -= one * 83;
      if (first >= two && first < 84) zigzag -= two * 83 * 84;
      values.push((zigzag >>> 1) ^ -(zigzag & 1));
    }
    return values;
  });
}
