// Numbers, lists and ordinals are written without `Intl`: its first use takes an eighth of the time on the main thread in which a page
// draws three charts (tests/bench). A test compares them with `Intl`.

import type { Lang } from './locale.ts';
import type { Quality } from './quality.ts';

/** A minus sign is as wide as a digit, and screen readers say it, unlike a hyphen. */
const minus = (value: number): string => (value < 0 ? '\u2212' : '');

/** The marks inside a number. */
const separators: Record<Lang, { group: string; decimal: string }> = {
  en: { group: ',', decimal: '.' },
  ja: { group: ',', decimal: '.' },
};

/** Splits the digits of a whole number into groups of three: 66,891. */
function grouped(digits: string, separator: string): string {
  const groups: string[] = [];
  for (let end = digits.length; end > 0; end -= 3) groups.unshift(digits.slice(Math.max(end - 3, 0), end));
  return groups.join(separator);
}

/** A number with grouping and a minus sign: −66,891.8. Halves are rounded away from zero. */
export function number(value: number, lang: Lang, digits = 0): string {
  const { group, decimal } = separators[lang];
  const scale = 10 ** digits;
  // Fifteen digits remove the floating-point error: 1.005 × 100 is 100.49999999999999.
  const rounded = Math.round(Number((Math.abs(value) * scale).toPrecision(15))) / scale;
  const [whole = '', decimals] = rounded.toFixed(digits).split('.');
  return minus(value) + grouped(whole, group) + (decimals ? decimal + decimals : '');
}

/** A bound that a figure is below: <0.1, 0.1未満; for a negative figure above: >−0.1, −0.1超. */
const bounds: Record<Lang, { below: (bound: string) => string; above: (bound: string) => string }> = {
  en: { below: (bound) => `<${bound}`, above: (bound) => `>${bound}` },
  ja: { below: (bound) => `${bound}未満`, above: (bound) => `${bound}超` },
};

/** Whether a figure other than zero would be written as zero. */
export const roundsToZero = (size: number, digits: number): boolean => size > 0 && size < 0.5 / 10 ** digits;

/** A figure in a table or on a label. Zero is `0`, and a figure too small for the digits is `<0.1`. */
export function figure(value: number, lang: Lang, digits = 0, unit: (text: string) => string = (text) => text): string {
  if (value === 0) return unit('0');
  if (!roundsToZero(Math.abs(value), digits)) return unit(number(value, lang, digits));
  const bound = unit(minus(value) + number(1 / 10 ** digits, lang, digits));
  return value < 0 ? bounds[lang].above(bound) : bounds[lang].below(bound);
}

/** The sign after a percentage, and the unit of a column of percentages. */
export const percentSign: Record<Lang, string> = { en: '%', ja: '％' };
const lessThanTenthPercent: Record<Lang, string> = { en: 'less than 0.1%', ja: '0.1％未満' };

/** A share from 0 to 1: 4.1%, 4.1％. */
export function percent(share: number, lang: Lang): string {
  if (roundsToZero(share * 100, 1)) return lessThanTenthPercent[lang];
  return figure(share * 100, lang, 1, (text) => text + percentSign[lang]);
}

/** The most digits of a figure that is not exact. */
const roughDigits = 3;
const isRough = (quality: Quality): boolean => quality === 'rounded' || quality === 'estimate' || quality === 'at-least';

/** A value with a number of significant digits. Halves are rounded away from zero, also those that are inexact in binary. */
function significant(value: number, digits: number): number {
  const scale = 10 ** (digits - 1 - Math.floor(Math.log10(value)));
  return Math.round(Number((value * scale).toPrecision(15))) / scale;
}

/** The most digits of an exact amount. */
const maxDigits: Record<Lang, number> = { en: 15, ja: 4 };

/** The decimals of a figure: one, but at most three digits in all for an estimate, and no `.0` for a figure that its source rounded. */
function decimalsOf(units: number, quality: Quality): number {
  if (!isRough(quality)) return 1;
  const digits = String(Math.floor(Number(units.toFixed(1)))).length;
  return digits >= roughDigits || (quality === 'rounded' && Number.isInteger(Number(units.toFixed(1)))) ? 0 : 1;
}

/** Keep an amount on one line: $66.9 billion, 6億8,800万ドル. Some screen readers pause at the end of a line. */
const noBreakSpace = '\u00a0';
export const wordJoiner = '\u2060';

const dollars: Record<Lang, (musd: number, quality: Quality) => string> = {
  en: (musd, quality) => {
    if (roundsToZero(musd, 1)) return `less than $0.1${noBreakSpace}million`;
    // An amount that rounds to 1,000.0 million is written in billions.
    const [units, name] = musd >= 999.95 ? [musd / 1000, 'billion'] : [musd, 'million'];
    return `$${number(units, 'en', decimalsOf(units, quality))}${noBreakSpace}${name}`;
  },
  ja: (musd, quality) => {
    if (musd < 0.005) return '1万ドル未満';
    // Digits are read in groups of four: 1,142億, 6億8,800万, 2兆4,000億.
    const rounded = significant(musd, isRough(quality) ? roughDigits : maxDigits.ja);
    const tenThousands = String(Math.round(rounded * 100)).padStart(12, '0');
    const groups = ['兆', '億', '万'].map((unit, i) => ({ unit, size: Number(tenThousands.slice(i * 4, i * 4 + 4)) }));
    const texts = groups.flatMap(({ unit, size }) => (size ? [number(size, 'ja') + unit] : []));
    return `${texts.join(wordJoiner)}ドル`;
  },
};
const zeroDollars: Record<Lang, string> = { en: '$0', ja: '0ドル' };

/**
 * An amount of million US dollars in a sentence: $114.2 billion, 1,142億ドル. An amount that is not exact has at most three digits.
 * Words for its quality, such as "an estimated", are in `quality.ts`.
 */
export function usd(musd: number, lang: Lang, quality: Quality = 'exact'): string {
  if (musd === 0) return zeroDollars[lang];
  return minus(musd) + dollars[lang](Math.abs(musd), quality);
}

const lists: Record<Lang, (names: readonly string[]) => string> = {
  en: (names) => {
    const last = names.at(-1) ?? '';
    const others = names.slice(0, -1);
    return others.length > 1 ? `${others.join(', ')}, and ${last}` : [...others, last].join(' and ');
  },
  ja: (names) => names.join('、'),
};

/** A list of names in a sentence: Texas, Ohio, and Utah; テキサス州、オハイオ州. */
export const list = (names: readonly string[], lang: Lang): string => lists[lang](names);

/** The unit of an axis and of the labels beside it: every amount in a drawing has the same unit. */
interface AxisUnit {
  /** Million US dollars in one unit. */
  perUnit: number;
  name: string;
}

/** The name of the unit of amounts in tables. */
export const millionUsd: Record<Lang, string> = { en: 'million US dollars', ja: '百万ドル' };

interface LabelledUnit extends AxisUnit {
  /** The largest value of an axis has at least this many million US dollars. */
  fromMusd: number;
  /** An amount with its unit on a label: $114.2 bn, 1,142億ドル. */
  label: (units: string) => string;
}

/** Units from the smallest. */
const axisUnits: Record<Lang, readonly [LabelledUnit, LabelledUnit]> = {
  en: [
    { perUnit: 1, fromMusd: 0, name: millionUsd.en, label: (units) => `$${units} m` },
    { perUnit: 1000, fromMusd: 1000, name: 'billion US dollars', label: (units) => `$${units} bn` },
  ],
  ja: [
    { perUnit: 0.01, fromMusd: 0, name: '万ドル', label: (units) => `${units}万ドル` },
    { perUnit: 100, fromMusd: 100, name: '億ドル', label: (units) => `${units}億ドル` },
  ],
};

const unitFor = (maxMusd: number, lang: Lang): LabelledUnit => {
  const [small, large] = axisUnits[lang];
  return maxMusd >= large.fromMusd ? large : small;
};

/** The unit of an axis that ends at `maxMusd`. */
export const axisUnit = (maxMusd: number, lang: Lang): AxisUnit => unitFor(maxMusd, lang);

/** An amount on a label of a drawing whose axis ends at `maxMusd`: $0.6 bn, 5.9億ドル. */
export function labelUsd(musd: number, maxMusd: number, lang: Lang, quality: Quality = 'exact'): string {
  const { perUnit, label } = unitFor(maxMusd, lang);
  const units = musd / perUnit;
  const size = Math.abs(units);
  const hasDecimal = String(Math.floor(size)).length < maxDigits[lang];
  return figure(units, lang, hasDecimal ? decimalsOf(size, quality) : 0, label);
}

const regions = new Map<Lang, Intl.DisplayNames>();

/** The short name of a country: UK, Hong Kong, 韓国. `code` is ISO 3166-1 alpha-2. */
export function region(code: string, lang: Lang): string {
  // Constructing the names of a language is slow, so each is constructed once.
  const names = regions.get(lang) ?? new Intl.DisplayNames(lang, { type: 'region', style: 'short' });
  regions.set(lang, names);
  return names.of(code) ?? code;
}

const suffixes = ['th', 'st', 'nd', 'rd'];

/** A rank in an English sentence: 1st, 2nd, 3rd, 4th, 11th, 21st. */
export function ordinal(rank: number): string {
  const isTeen = Math.floor(rank / 10) % 10 === 1;
  return `${rank}${(isTeen ? undefined : suffixes[rank % 10]) ?? 'th'}`;
}

/** Capitalizes a sentence that starts with a name, such as "the Netherlands". */
export const capitalized = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);
