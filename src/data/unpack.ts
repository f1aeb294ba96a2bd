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
    for (let i = 0; i < arc.length; i += 2) steps.push([arc[i] ?? 0, arc[i + 1] ?? 0]);
    return steps;
  });

/** What is made when it is first asked for: a page that loads every chart unpacks only what it shows. */
export const once = <T>(make: () => T): (() => T) => {
  let made: T | undefined;
  return () => (made ??= make());
};

/** A map's regions from their rows: a place, four neighbours and a tile, then rings of arcs with a null before each. */
export const unpackMap = (
  ids: string[],
  rowsOf: () => (number | null)[][],
  arcsOf: () => number[][][],
  rest: Pick<Topology, 'width' | 'height' | 'inset'>,
): Topology => {
  const regions = once(() => {
    const rows = rowsOf();
    const geometries = ids.map((id, i) => {
      const row = rows[i] as number[];
      const rings: number[][] = [];
      for (const index of rows[i]?.slice(8) ?? []) {
        if (index === null) rings.push([]);
        else rings[rings.length - 1]?.push(index);
      }
      return { type: 'Polygon' as const, id, arcs: rings, properties: { at: row.slice(0, 2), to: row.slice(2, 6), tile: row.slice(6, 8) } };
    });
    return { regions: { type: 'GeometryCollection' as const, geometries } };
  });
  return {
    ...rest,
    type: 'Topology',
    transform: { scale: [1, 1], translate: [0, 0] },
    // Asked for once, by what makes paths of them and keeps those.
    get arcs() {
      return arcsOf();
    },
    get objects() {
      return regions();
    },
  };
};

/** Rows of whole numbers and nulls from the text that `data/pack.ts` makes of them, step by step as it does. */
export function unpackRows(text: string, count: number): (number | null)[][] {
  let [at, code, range] = [0, 0, 1];
  // A row of 32 lengths for every length that can come before, then one for every length before that.
  const counts = new Int32Array(2112).fill(1);
  const totals = new Int32Array(66).fill(32);
  /** How much of the range is one of so many; what is missing at the end of the text is read as zeros. */
  const unitOf = (of: number): number => {
    while (range < 91 ** 5) {
      const character = text.charCodeAt(at++);
      range *= 91;
      code = code * 91 + (character > 92 ? character - 36 : character - 35 || 0);
    }
    return Math.floor(range / of);
  };
  /* eslint-disable @typescript-eslint/no-non-null-assertion -- every place is filled */
  let [last, before] = [0, 33];
  /** Runs some thousand times before a browser has compiled it, so it does little beside its arithmetic. */
  const number = (): number => {
    const unit = unitOf(totals[last]! + totals[before]!);
    let one = last * 32;
    let other = before * 32;
    while (code >= (range = (counts[one]! + counts[other]!) * unit)) {
      code -= range;
      one++;
      other++;
    }
    counts[one]! += 16;
    counts[other]! += 16;
    totals[last]! += 16;
    totals[before]! += 16;
    before = last + 33;
    last = one % 32;
    if (!last) return 0;
    const size = (1 << last) >>> 0;
    range = unitOf(size);
    const rest = Math.floor(code / range);
    code -= rest * range;
    return size + rest - 1;
  };
  /* eslint-enable @typescript-eslint/no-non-null-assertion */
  const rows: (number | null)[][] = [];
  while (count--) {
    const row: (number | null)[] = [];
    last = 32;
    let length = number();
    last = 31;
    while (length--) {
      const zigzag = number();
      row.push(zigzag ? (zigzag & 1 ? zigzag >>> 1 : -(zigzag >>> 1)) : null);
    }
    rows.push(row);
  }
  return rows;
}
