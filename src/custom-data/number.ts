/** What people write for no data, which is null, never zero. */
const none = new Set(['', '-', '–', '—', '−', '..', '...', '…', 'n/a', 'n.a.', 'na', 'x', 'null', 'nodata', 'データなし']);

/** The decimal separator. `unsure`: a figure that can be read in two ways is refused. */
export type Decimals = 'point' | 'comma' | 'unsure';

/** The smallest and largest figure in its own unit; beyond them arithmetic or formatting would no longer be exact. */
const [smallest, largest] = [1e-9, 1e15];

const point = /^(?:\d+|\d{1,3}(?:,\d{3})+|\d{1,3}(?: \d{3})+)?(?:\.\d+)?$/;
const comma = /^(?:\d+|\d{1,3}(?:\.\d{3})+|\d{1,3}(?: \d{3})+)?(?:,\d+)?$/;
const both = /^\d{1,3}[.,]\d{3}$/;

/** Normalizes width, spaces, minus signs and the parentheses of accountants: (5) is −5. */
const plain = (text: string): string =>
  text
    .slice(0, 99)
    .normalize('NFKC')
    .replace(/[\s\u202f]+/g, ' ')
    .trim()
    .replace(/^\((.*)\)$/, '-$1')
    .replace(/^[−–▲△] ?(?=.)/, '-');

/**
 * A figure as people write it: `1,234.5`, `１２３４`, `−5`, `(5)`, `12.3%`; null for no data.
 * @param shift power of ten from the unit of the file to the one of the slice
 * @param isPercent whether a percent sign may follow
 * @returns undefined for text that is not a figure
 */
export function parseNumber(cell: unknown, decimals: Decimals, shift: number, isPercent: boolean): number | null | undefined {
  if (cell === null || cell === undefined) return null;
  if (typeof cell === 'number') return shifted(String(cell), shift);
  if (typeof cell !== 'string') return undefined;
  // A fast path, since most figures of a long file are plain.
  if (decimals === 'point' && /^\d{1,15}(?:\.\d{1,15})?$/.test(cell)) return shifted(cell, shift);
  if (none.has(cell.slice(0, 99).normalize('NFKC').toLowerCase().replace(/\s+/g, ''))) return null;
  const [, minus = '', sign = ''] = /^(-?)(.*)$/.exec(plain(cell)) ?? [];
  const digits = isPercent ? sign.replace(/ ?%$/, '') : sign;
  if (!/\d/.test(digits) || cell.length > 99 || (decimals === 'unsure' && both.test(digits))) return undefined;
  const isComma = decimals === 'comma' || (decimals === 'unsure' && !point.test(digits));
  if (!(isComma ? comma : point).test(digits)) return undefined;
  const bare = isComma ? digits.replace(/[. ]/g, '').replace(',', '.') : digits.replace(/[, ]/g, '');
  return shifted(minus + bare, shift);
}

/** Multiplies by a power of ten by moving the decimal point, which is exact where a multiplication is not. */
function shifted(digits: string, shift: number): number | undefined {
  const [mantissa = '', power = '0'] = digits.split('e');
  const [written, value] = [Number(digits), Number(`${mantissa}e${Number(power) + shift}`)];
  const inBounds = [written, value].every((one) => !one || (Math.abs(one) >= smallest && Math.abs(one) <= largest));
  return Number.isFinite(value) && inBounds ? value || 0 : undefined;
}

/** The decimal separator of a file with semicolons, from its figures that can be read in one way only. */
export function decimalsOf(cells: Iterable<unknown>): Decimals {
  const seen = new Set<Decimals>();
  for (const cell of cells) {
    if (typeof cell !== 'string' || !/[.,]/.test(cell)) continue;
    const digits = plain(cell).replace(/^-|[ %]+$/g, '');
    if (!/^[\d., ]+$/.test(digits) || both.test(digits)) continue;
    if (point.test(digits)) seen.add('point');
    else if (comma.test(digits)) seen.add('comma');
  }
  // With both in one file, one of them is an error; the figures with a period are then refused, not guessed.
  return seen.size === 1 ? ([...seen][0] ?? 'unsure') : seen.size ? 'comma' : 'unsure';
}
