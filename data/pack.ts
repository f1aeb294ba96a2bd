/**
 * Rows of whole numbers and nulls as text, by arithmetic coding: the length of a number in bits costs what it was likely to
 * be, as counted so far after a number of the same length, and after one whose last but one had that length; its bits below
 * the highest cost what they are. It takes a quarter less than digits for the arcs of a map, a tenth less for figures. The
 * text has 91 characters that a string literal needs no escape for but the quote that it is set in: `#` to `~` without the
 * backslash. `src/data/unpack.ts` is the way back, step by step the same; a page waits for it, so it has few steps.
 * @throws {RangeError} for a number over a billion, which the 32 bits of the way back cannot hold
 */
function packed(rows: readonly (readonly (number | null)[])[]): string {
  // What was coded is a number from `low` to below `low + range`, of so many digits.
  let [low, range, digits] = [0n, 1, 0];
  const counts = Array.from({ length: 66 }, () => Array<number>(32).fill(1));
  const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
  /** Keeps so many of the range's equal parts, from one on. */
  const narrow = (from: number, parts: number, of: number): void => {
    for (; range < 91 ** 5; range *= 91, digits++) low *= 91n;
    const unit = Math.floor(range / of);
    low += BigInt(unit * from);
    range = unit * parts;
  };
  let [last, before] = [0, 33];
  const number = (value: number): void => {
    const length = Math.floor(Math.log2(value + 1));
    const [after, later] = [counts[last] ?? [], counts[before] ?? []];
    const both = after.map((count, i) => count + (later[i] ?? 0));
    narrow(sum(both.slice(0, length)), both[length] ?? 0, sum(both));
    for (const place of [after, later]) place[length] = (place[length] ?? 0) + 16;
    [before, last] = [last + 33, length];
    narrow(value + 1 - 2 ** length, 1, 2 ** length);
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
  return `unpackMap(${ids}.split("|"),()=>unpackRows(${packed(rows)}),()=>unpackArcs(${packed(arcs.map((arc) => arc.flat()))}),${rest})`;
}

/**
 * The source of a module that exports the slice, its columns of numbers, its lists of words, or all of a map packed.
 * @param isAlone the slice is in a script of one element: there it is always needed, and the way back from packed numbers
 *   costs more than a small slice would save
 */
export function packedModule(text: string, unpackFrom: string, isAlone = false): string {
  const isSmall = isAlone && (text.match(/-?\d+(\.\d+)?(?=[,\]])/g)?.length ?? 0) < 300;
  const later: string[] = [];
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
    if (isColumn(value)) return columns([value])?.concat('[0]') ?? JSON.stringify(value);
    if (value === null || typeof value !== 'object' || Array.isArray(value)) return JSON.stringify(value);
    return `{${Object.entries(value)
      .map(([key, item]) => {
        const code = write(item);
        if (isAlone || !code.startsWith('unpack(')) return `${JSON.stringify(key)}:${code}`;
        const name = `later${later.length}`;
        later.push(`const ${name} = once(() => ${code});`);
        return `get ${JSON.stringify(key)}(){return ${name}()}`;
      })
      .join()}}`;
  };
  const code = write(JSON.parse(text) as Json);
  return `import { once, unpack, unpackArcs, unpackMap, unpackRows } from ${JSON.stringify(unpackFrom)};\n${later.join('\n')}\nexport default ${code};\n`;
}
