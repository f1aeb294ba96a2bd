/**
 * Rows of whole numbers and nulls as text, by arithmetic coding: every bit of a number costs what it was likely to be, as
 * counted so far in the same place of a number after a number of the same size, and in one whose last but one had that
 * size. It takes a quarter less than digits for the arcs of a map, a tenth less for figures. The text has 91 characters
 * that a string literal needs no escape for but the quote that it is set in: `#` to `~` without the backslash.
 * `src/data/unpack.ts` is the way back, step by step the same.
 * @throws {RangeError} for a number over a billion, which the 32 bits of the way back cannot hold
 */
function packed(rows: readonly (readonly (number | null)[])[]): string {
  // What was coded is a number from `low` to below `low + range`, of so many digits.
  let [low, range, digits] = [0n, 1, 0];
  const counts: [zeros: number, ones: number][] = [];
  const bit = (first: number, second: number, one: 0 | 1): void => {
    for (; range < 91 ** 5; range *= 91, digits++) low *= 91n;
    const [a, b] = [(counts[first] ??= [0.2, 0.2]), (counts[second] ??= [0.2, 0.2])];
    const zeros = a[0] + b[0];
    const bound = Math.floor((range * zeros) / (zeros + a[1] + b[1]));
    if (one) low += BigInt(bound);
    range = one ? range - bound : bound;
    a[one]++;
    b[one]++;
  };
  let [last, before] = [0, 0];
  /** Its length in bits one by one, then its bits below the highest. */
  const number = (value: number): void => {
    const length = Math.floor(Math.log2(value + 1));
    for (let i = 0; i <= length; i++) bit(last * 32 + i, 2048 + before * 32 + i, i < length ? 1 : 0);
    [before, last] = [last, length];
    for (let i = length - 1; i >= 0; i--) bit(4096, 4096, Math.floor((value + 1) / 2 ** i) % 2 ? 1 : 0);
  };
  for (const row of rows) {
    last = 32;
    number(row.length);
    last = 31;
    for (const value of row) {
      const zigzag = value === null ? 0 : Math.abs(value) * 2 + (value < 0 ? 0 : 1);
      if (zigzag >= 2 ** 31) throw new RangeError(`${value} is too large to pack`);
      number(zigzag);
    }
  }
  // The shortest of the numbers between; what is missing at its end is read as zeros.
  let [size, unit, value] = [0, 0n, 0n];
  for (; value * unit < low || value * unit >= low + BigInt(range); size++) {
    unit = 91n ** BigInt(digits - size);
    value = (low + unit - 1n) / unit;
  }
  let text = '';
  for (size--; size > 0; size--, value /= 91n) {
    const digit = Number(value % 91n);
    text = String.fromCharCode(digit < 57 ? digit + 35 : digit + 36) + text;
  }
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
  Array.isArray(value) && value.length > 5 && value.every((item) => item === null || typeof item === 'number');

/** 1, 10 or 100: what makes whole numbers of them all; undefined where nothing does. */
const wholeBy = (columns: (number | null)[][]): number | undefined =>
  [1, 10, 100].find((scale) =>
    columns.every((column) => column.every((value) => value === null || Math.round(value * scale) / scale === value)),
  );

const isWords = (value: Json): value is string[] =>
  Array.isArray(value) && value.length > 7 && value.every((word) => typeof word === 'string' && !word.includes('|'));

/** From a katakana to the ASCII character that stands for it: `#` for ァ to `~` for ー. */
const katakana = 'ァ'.charCodeAt(0) - '#'.charCodeAt(0);

/** A list of words as one text. Where it is mostly katakana, these are written as ASCII, with a third of the bytes. */
function unpackWords(words: string[]): string {
  const text = words.join(' ');
  const isKatakana =
    (text.match(/[ァ-ー]/g)?.length ?? 0) > text.length / 2 && !/[!-~]/.test(text) && !words.some((word) => word.includes(' '));
  if (!isKatakana) return `${JSON.stringify(words.join('|'))}.split("|")`;
  const ascii = text.replace(/[ァ-ー]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - katakana));
  return `${JSON.stringify(ascii)}.replace(/[#-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + ${katakana})).split(" ")`;
}

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
    if (isWords(value)) return unpackWords(value);
    if (Array.isArray(value) && value.length && value.every(isColumn)) return columns(value) ?? JSON.stringify(value);
    if (isColumn(value)) return (columns([value]) ?? JSON.stringify([value])) + '[0]';
    if (value === null || typeof value !== 'object' || Array.isArray(value)) return JSON.stringify(value);
    return `{${Object.entries(value)
      .map(([key, item]) => `${JSON.stringify(key)}:${write(item)}`)
      .join()}}`;
  };
  return `import { unpack, unpackArcs, unpackMap, unpackRows } from ${JSON.stringify(unpackFrom)};\nexport default ${write(JSON.parse(text) as Json)};\n`;
}
