/** What people write where there is no figure. It is null, never zero. */
const none = new Set(['', '-', '–', '—', '−', '..', '...', '…', 'n/a', 'n.a.', 'na', 'x', 'null', 'nodata', 'データなし']);

/** Which sign parts the decimals. `unsure`: a figure that reads both ways is no figure. */
export type Decimals = 'point' | 'comma' | 'unsure';

/** Least and most that a figure may be, in its own unit: beyond them arithmetic or the writing of numbers gives out. */
const [smallest, largest] = [1e-9, 1e15];

const point = /^(?:\d+|\d{1,3}(?:,\d{3})+|\d{1,3}(?: \d{3})+)?(?:\.\d+)?$/;
const comma = /^(?:\d+|\d{1,3}(?:\.\d{3})+|\d{1,3}(?: \d{3})+)?(?:,\d+)?$/;
const both = /^\d{1,3}[.,]\d{3}$/;

/** Width, the signs for minus and the parentheses of accountants made one. */
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
 * @param shift power of ten from the unit that is written to the one that is wanted
 * @param isPercent whether a percent sign may follow
 * @returns undefined for what is no figure
 */
export function parseNumber(cell: unknown, decimals: Decimals, shift: number, isPercent: boolean): number | null | undefined {
  if (cell === null || cell === undefined) return null;
  if (typeof cell === 'number') return shifted(String(cell), shift);
  if (typeof cell !== 'string') return undefined;
  // Most figures of a long file are plain.
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

/** Times a power of ten by moving the point, which is exact where multiplying is not. */
function shifted(digits: string, shift: number): number | undefined {
  const [mantissa = '', power = '0'] = digits.split('e');
  const [written, value] = [Number(digits), Number(`${mantissa}e${Number(power) + shift}`)];
  const inBounds = [written, value].every((one) => !one || (Math.abs(one) >= smallest && Math.abs(one) <= largest));
  return Number.isFinite(value) && inBounds ? value || 0 : undefined;
}

/** How a file with semicolons writes decimals, by its figures that can be read in one way only. */
export function decimalsOf(cells: Iterable<unknown>): Decimals {
  const seen = new Set<Decimals>();
  for (const cell of cells) {
    if (typeof cell !== 'string' || !/[.,]/.test(cell)) continue;
    const digits = plain(cell).replace(/^-|[ %]+$/g, '');
    if (!/^[\d., ]+$/.test(digits) || both.test(digits)) continue;
    if (point.test(digits)) seen.add('point');
    else if (comma.test(digits)) seen.add('comma');
  }
  // Where both are met the comma is the file's and the point an error, or the other way round: neither is guessed.
  return seen.size === 1 ? ([...seen][0] ?? 'unsure') : seen.size ? 'comma' : 'unsure';
}
