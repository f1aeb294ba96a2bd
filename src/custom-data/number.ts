import { langs, type Lang } from '../model/locale.ts';

/** Cells without data, by language. No data is null, never zero. */
const noDataWords: Record<Lang, readonly string[]> = {
  en: ['n/a', '#n/a', 'n.a.', 'na', 'x', 'null', 'nodata'],
  ja: ['データなし'],
};
const noData = new Set(['', '-', '–', '—', '−', '..', '...', '…', ...langs.flatMap((lang) => noDataWords[lang])]);

/** The decimal separator. With `unsure`, an ambiguous figure such as 1,234 is an error. */
export type Decimals = 'point' | 'comma' | 'unsure';

/** The smallest and the largest figure in its unit. Beyond them, arithmetic or formatting would not be exact. */
const [smallest, largest] = [1e-9, 1e15];

const pointNumber = /^(?:\d+|\d{1,3}(?:,\d{3})+|\d{1,3}(?: \d{3})+)?(?:\.\d+)?$/;
const commaNumber = /^(?:\d+|\d{1,3}(?:\.\d{3})+|\d{1,3}(?: \d{3})+)?(?:,\d+)?$/;
const ambiguousNumber = /^\d{1,3}[.,]\d{3}$/;

/** Normalizes width, spaces, minus signs and the parentheses of a negative figure: (5) is −5. */
const normalized = (text: string): string =>
  text
    .slice(0, 99)
    .normalize('NFKC')
    .replace(/[\s\u202f]+/g, ' ')
    .trim()
    .replace(/^\((.*)\)$/, '-$1')
    .replace(/^[−–▲△] ?(?=.)/, '-');

/** The sign that a figure can have: a dollar sign before it, or a percent sign after it. */
export type Sign = 'dollar' | 'percent' | 'none';

const withoutSign: Record<Sign, (text: string) => string> = {
  // The minus can stand before the dollar sign or after it.
  dollar: (text) => text.replace(/^(-?)(?:us)?\$ ?/i, '$1'),
  percent: (text) => text.replace(/ ?%$/, ''),
  none: (text) => text,
};

/** Whether a figure has a dollar sign. */
export const hasDollarSign = (cell: unknown): boolean => typeof cell === 'string' && /[$＄]/.test(cell);

/**
 * Parses a figure such as `1,234.5`, `１２３４`, `−5`, `(5)`, `$5` or `12.3%`.
 * @param shift power of ten from the unit of the file to the unit of the slice
 * @returns null for no data, undefined for text that is not a figure
 */
export function parseNumber(cell: unknown, decimals: Decimals, shift: number, sign: Sign): number | null | undefined {
  if (cell === null || cell === undefined) return null;
  if (typeof cell === 'number') return shifted(String(cell), shift);
  if (typeof cell !== 'string') return undefined;
  // A fast path: most figures of a long file are plain digits.
  if (decimals === 'point' && /^\d{1,15}(?:\.\d{1,15})?$/.test(cell)) return shifted(cell, shift);
  if (noData.has(cell.slice(0, 99).normalize('NFKC').toLowerCase().replace(/\s+/g, ''))) return null;
  const [, minus = '', digits = ''] = /^(-?)(.*)$/.exec(withoutSign[sign](normalized(cell))) ?? [];
  if (!/\d/.test(digits) || cell.length > 99 || (decimals === 'unsure' && ambiguousNumber.test(digits))) return undefined;
  const isComma = decimals === 'comma' || (decimals === 'unsure' && !pointNumber.test(digits));
  if (!(isComma ? commaNumber : pointNumber).test(digits)) return undefined;
  const plainDigits = isComma ? digits.replace(/[. ]/g, '').replace(',', '.') : digits.replace(/[, ]/g, '');
  return shifted(minus + plainDigits, shift);
}

/** Multiplies by a power of ten by moving the decimal point, which is exact where a multiplication is not. */
function shifted(digits: string, shift: number): number | undefined {
  const [mantissa = '', power = '0'] = digits.split('e');
  const [unshifted, value] = [Number(digits), Number(`${mantissa}e${Number(power) + shift}`)];
  const inBounds = [unshifted, value].every((number) => !number || (Math.abs(number) >= smallest && Math.abs(number) <= largest));
  return Number.isFinite(value) && inBounds ? value || 0 : undefined;
}

/** The decimal separator of a file with semicolons, from its figures that are not ambiguous. */
export function decimalsOf(cells: Iterable<unknown>): Decimals {
  const seen = new Set<Decimals>();
  for (const cell of cells) {
    if (typeof cell !== 'string' || !/[.,]/.test(cell)) continue;
    const digits = withoutSign.dollar(normalized(cell)).replace(/^-|[ %]+$/g, '');
    if (!/^[\d., ]+$/.test(digits) || ambiguousNumber.test(digits)) continue;
    if (pointNumber.test(digits)) seen.add('point');
    else if (commaNumber.test(digits)) seen.add('comma');
  }
  // A file with both separators has an error. Figures with a period are then rejected, since their meaning is not certain.
  return seen.size === 1 ? ([...seen][0] ?? 'unsure') : seen.size ? 'comma' : 'unsure';
}
