/** 91 characters that a string literal needs no escape for but the quote that it is set in: `#` to `~` without the backslash. */
const base = 91;
const top = base ** 4;

/**
 * Rows of whole numbers and nulls as text, by arithmetic coding: every bit of a number costs what it was likely to be, as
 * counted so far in the same place of a number after a number of the same size. It takes a quarter less than digits for
 * the arcs of a map, a tenth less for figures. `src/data/unpack.ts` is the way back, step by step the same.
 * @throws {RangeError} for a number over a billion, which the 32 bits of the way back cannot hold
 */
function packed(rows: readonly (readonly (number | null)[])[]): string {
  let [low, high, text] = [0, base * top - 1, ''];
  const counts: number[] = [];
  const put = (digit: number): void => void (text += String.fromCharCode(digit < 57 ? digit + 35 : digit + 36));
  const bit = (place: number, one: 0 | 1): void => {
    const [zeros, ones] = [(counts[2 * place] ??= 0.4), (counts[2 * place + 1] ??= 0.4)];
    const middle = low + Math.floor(((high - low) * zeros) / (zeros + ones));
    if (one) low = middle + 1;
    else high = middle;
    counts[2 * place + one] = (one ? ones : zeros) + 1;
    for (let digit = Math.floor(high / top); digit === Math.floor(low / top); digit = Math.floor(high / top)) {
      put(digit);
      low = (low % top) * base;
      high = (high % top) * base + base - 1;
    }
  };
  /** Its length in bits one by one, then its bits below the highest. */
  const number = (value: number, context: number): number => {
    const length = Math.floor(Math.log2(value + 1));
    for (let i = 0; i <= length; i++) bit(context * 32 + i, i < length ? 1 : 0);
    let known = 1;
    for (let i = length - 1; i >= 0; i--) {
      const one = Math.floor((value + 1) / 2 ** i) % 2 ? 1 : 0;
      bit(known < 4 ? 2048 + length * 4 + known : 2047, one);
      known = known * 2 + one;
    }
    return length;
  };
  for (const row of rows) {
    number(row.length, 32);
    let context = 31;
    for (const value of row) {
      const zigzag = value === null ? 0 : Math.abs(value) * 2 + (value < 0 ? 0 : 1);
      if (zigzag >= 2 ** 31) throw new RangeError(`${value} is too large to pack`);
      context = number(zigzag, context);
    }
  }
  put(Math.floor(high / top));
  return `${JSON.stringify(text)},${rows.length}`;
}

/** Columns as the differences from one value to the next; `!` is null, `|` stands between columns. */
const unpackColumns = (columns: readonly (readonly (number | null)[])[], scale: number): string => {
  const differences = columns.map((column) => {
    let before = 0;
    return column.map((value) => {
      if (value === null) return null;
      const whole = Math.round(value * scale);
      const difference = whole - before;
      before = whole;
      return difference;
    });
  });
  return `unpack(${packed(differences)},${scale})`;
};

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

const isColumn = (value: Json): value is (number | null)[] =>
  Array.isArray(value) && value.length > 7 && value.every((item) => item === null || typeof item === 'number');

/** 1, 10 or 100: what makes whole numbers of them all; undefined where nothing does. */
const wholeBy = (columns: (number | null)[][]): number | undefined =>
  [1, 10, 100].find((scale) =>
    columns.every((column) => column.every((value) => value === null || Math.round(value * scale) / scale === value)),
  );

const isWords = (value: Json): value is string[] =>
  Array.isArray(value) && value.length > 7 && value.every((word) => typeof word === 'string' && !word.includes('|'));

interface Map {
  type: 'Topology';
  width: number;
  height: number;
  inset?: number[][];
  arcs: number[][][];
  objects: { regions: { geometries: { id: string; arcs: Json[]; properties: { at: number[]; to: number[]; tile: number[] } }[] } };
}

const isMap = (value: Json): boolean => typeof value === 'object' && value !== null && !Array.isArray(value) && value.type === 'Topology';

/** The rings of a region: polygons and their holes alike, since a path draws them alike. */
const rings = (arcs: Json[]): number[][] => (typeof arcs[0] === 'number' ? [arcs as number[]] : (arcs as Json[][]).flatMap(rings));

/** A map without what its drawing does not read: a row a region, its eight numbers, then its rings with a null before each. */
function unpackMap({ width, height, inset, arcs, objects }: Map): string {
  const { geometries } = objects.regions;
  const rows = geometries.map(({ arcs, properties: { at, to, tile } }) => [
    ...at,
    ...to,
    ...tile,
    ...rings(arcs).flatMap((ring): (number | null)[] => [null, ...ring]),
  ]);
  const ids = JSON.stringify(geometries.map(({ id }) => id).join('|'));
  const rest = JSON.stringify({ width, height, inset });
  return `unpackMap(${ids}.split("|"),unpackRows(${packed(rows)}),unpackArcs(${packed(arcs.map((arc) => arc.flat()))}),${rest})`;
}

/**
 * The source of a module that exports the slice, its columns of numbers, its lists of words, or all of a map packed.
 * @param least how many numbers a slice has at least whose numbers are packed
 */
export function packedModule(text: string, unpackFrom: string, least = 0): string {
  const isSmall = (text.match(/-?\d+(\.\d+)?(?=[,\]])/g)?.length ?? 0) < least;
  /** A decimal comes back as it was: n / 100 is the double nearest to its two places. */
  const columns = (columns: (number | null)[][]): string | undefined => {
    if (isSmall) return undefined;
    const scale = wholeBy(columns);
    return scale ? unpackColumns(columns, scale) : undefined;
  };
  const write = (value: Json): string => {
    if (isMap(value)) return unpackMap(value as unknown as Map);
    if (isWords(value)) return `${JSON.stringify(value.join('|'))}.split("|")`;
    if (Array.isArray(value) && value.length && value.every(isColumn)) return columns(value) ?? JSON.stringify(value);
    if (isColumn(value)) return (columns([value]) ?? JSON.stringify([value])) + '[0]';
    if (value === null || typeof value !== 'object' || Array.isArray(value)) return JSON.stringify(value);
    return `{${Object.entries(value)
      .map(([key, item]) => `${JSON.stringify(key)}:${write(item)}`)
      .join()}}`;
  };
  return `import { unpack, unpackArcs, unpackMap, unpackRows } from ${JSON.stringify(unpackFrom)};\nexport default ${write(JSON.parse(text) as Json)};\n`;
}
