import type { Topology } from '../model/topology.ts';

/**
 * Columns of numbers from the text that `data/pack.ts` makes of them; null is no data.
 * @param scale what they were multiplied by to be whole
 */
export const unpack = (text: string, count: number, scale: number): (number | null)[][] =>
  unpackRows(text, count).map((differences) => {
    let value = 0;
    return differences.map((difference) => (difference === null ? null : (value += difference) / scale));
  });

/** Arcs of a TopoJSON, steps of [dx, dy], from the text that `data/pack.ts` makes of them. */
export const unpackArcs = (text: string, count: number): number[][][] =>
  unpackRows(text, count).map((arc) => {
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

/** Rows of whole numbers and nulls from the text that `data/pack.ts` makes of them, step by step as it does. */
export function unpackRows(text: string, count: number): (number | null)[][] {
  let [at, code, range] = [0, 0, 1];
  /** How often a zero came in a place, and 5,000 further a one, and a little for what never came. */
  const counts = new Float64Array(9999).fill(0.2);
  /* eslint-disable @typescript-eslint/no-non-null-assertion -- every place is filled */
  const bit = (first: number, second: number): 0 | 1 => {
    while (range < 91 ** 5) {
      const character = text.charCodeAt(at++);
      range *= 91;
      code = code * 91 + (character > 92 ? character - 36 : character - 35 || 0);
    }
    const zeros = counts[first]! + counts[second]!;
    const bound = Math.floor((range * zeros) / (zeros + counts[first + 5000]! + counts[second + 5000]!));
    const one = code < bound ? 0 : 1;
    if (one) code -= bound;
    range = one ? range - bound : bound;
    counts[first + one * 5000]!++;
    counts[second + one * 5000]!++;
    return one;
  };
  /* eslint-enable @typescript-eslint/no-non-null-assertion */
  let [last, before] = [0, 0];
  const number = (): number => {
    let length = 0;
    while (bit(last * 32 + length, 2048 + before * 32 + length)) length++;
    before = last;
    last = length;
    let value = 1;
    while (length--) value = value * 2 + bit(4096, 4096);
    return value - 1;
  };
  return Array.from({ length: count }, () => {
    last = 32;
    const { length } = Array(number());
    last = 31;
    return Array.from({ length }, () => {
      const zigzag = number();
      return zigzag ? (zigzag & 1 ? zigzag >>> 1 : -(zigzag >>> 1)) : null;
    });
  });
}
