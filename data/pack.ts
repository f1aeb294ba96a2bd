/**
 * A whole number (its sign in the lowest bit) in digits of base 84 from `(` on. Its first digit says how many there are:
 * one below `one`, two below `two`, three above; `}` stands before five. A slice stays readable in the repository and
 * travels lighter, top-partners by 2.2 KB gzip. `src/data/unpack.ts` is the way back.
 * @throws {RangeError} for a number over a billion, which the 32 bits of the way back cannot hold
 */
function write(value: number, [one, two]: Lengths): string {
  let rest = Math.abs(value) * 2 - (value < 0 ? 1 : 0);
  if (rest >= 2 ** 31) throw new RangeError(`${value} is too large to pack`);
  const five = `}${digits(rest, 5)}`;
  if (rest < one) return digits(rest, 1);
  rest -= one;
  if (rest < (two - one) * 84) return digits(rest + one * 84, 2);
  rest -= (two - one) * 84;
  return rest < (84 - two) * 84 ** 2 ? digits(rest + two * 84 ** 2, 3) : five;
}

function digits(value: number, count: number): string {
  let text = '';
  for (let rest = value; text.length < count; rest = Math.floor(rest / 84)) text = String.fromCharCode(40 + (rest % 84)) + text;
  return text;
}

/** How many first digits stand for one digit, and where those end that stand for two. */
type Lengths = readonly [one: number, two: number];

/** The lengths that make the shortest text of these rows: small numbers want one digit, large ones the room of three. */
function packed(rows: readonly (readonly (number | null)[])[]): string {
  const text = (lengths: Lengths): string =>
    rows.map((row) => row.map((value) => (value === null ? '!' : write(value, lengths))).join('')).join('|');
  let best: [text: string, lengths: Lengths] | undefined;
  for (let one = 0; one <= 84; one += 6) {
    for (let two = one; two <= 84; two += 6) {
      const next = text([one, two]);
      if (!best || next.length < best[0].length) best = [next, [one, two]];
    }
  }
  return best ? `${JSON.stringify(best[0])},${best[1].join()}` : '';
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

/** The source of a module that exports the slice, its columns of numbers, its lists of words, or all of a map packed. */
export function packedModule(text: string, unpackFrom: string): string {
  /** A decimal comes back as it was: n / 100 is the double nearest to its two places. */
  const columns = (columns: (number | null)[][]): string | undefined => {
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
