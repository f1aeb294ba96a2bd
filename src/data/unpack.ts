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

const base = 91;
const top = base ** 4;

/** Rows of whole numbers and nulls from the text that `data/pack.ts` makes of them, step by step as it does. */
export function unpackRows(text: string, count: number): (number | null)[][] {
  let [at, low, high, code] = [0, 0, base * top - 1, 0];
  const counts: number[] = [];
  const next = (): void => {
    const character = text.charCodeAt(at++);
    code = (code % top) * base + (character > 92 ? character - 36 : character - 35 || 0);
  };
  while (at < 5) next();
  const bit = (place: number): number => {
    const [zeros, ones] = [(counts[2 * place] ??= 0.4), (counts[2 * place + 1] ??= 0.4)];
    const middle = low + Math.floor(((high - low) * zeros) / (zeros + ones));
    const one = +(code > middle);
    if (one) low = middle + 1;
    else high = middle;
    counts[2 * place + one] = (one ? ones : zeros) + 1;
    while (Math.floor(high / top) === Math.floor(low / top)) {
      low = (low % top) * base;
      high = (high % top) * base + base - 1;
      next();
    }
    return one;
  };
  let context = 0;
  const number = (): number => {
    let length = 0;
    while (bit(context * 32 + length)) length++;
    context = length;
    let known = 1;
    while (length--) known = known * 2 + bit(known < 4 ? 2048 + context * 4 + known : 2047);
    return known - 1;
  };
  return Array.from({ length: count }, () => {
    context = 32;
    const { length } = Array(number());
    context = 31;
    return Array.from({ length }, () => {
      const zigzag = number();
      return zigzag ? (zigzag & 1 ? zigzag >>> 1 : -(zigzag >>> 1)) : null;
    });
  });
}
