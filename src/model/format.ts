import type { Lang } from './locale.ts';

// Constructing an Intl formatter is slow, so each is constructed once, on its first use.
function cached<T>(construct: (lang: Lang, option: number) => T): (lang: Lang, option?: number) => T {
  const formatters = new Map<string, T>();
  return (lang, option = 0) => {
    const key = `${lang} ${option}`;
    const formatter = formatters.get(key) ?? construct(lang, option);
    formatters.set(key, formatter);
    return formatter;
  };
}

const decimals = cached(
  (lang, digits) =>
    new Intl.NumberFormat(lang, { minimumFractionDigits: digits, maximumFractionDigits: digits, roundingMode: 'halfExpand' }),
);
/** Japanese counts in steps of ten thousand, so four significant digits always fit before 万, 億 and 兆. */
const compact = cached(
  (lang) =>
    new Intl.NumberFormat(lang, {
      notation: 'compact',
      minimumSignificantDigits: 4,
      maximumSignificantDigits: 4,
      roundingMode: 'halfExpand',
      useGrouping: 'always',
    }),
);
const lists = cached((lang) => new Intl.ListFormat(lang));
const regions = cached((lang) => new Intl.DisplayNames(lang, { type: 'region', style: 'short' }));
const ordinals = cached((lang) => new Intl.PluralRules(lang, { type: 'ordinal' }));

/** `Intl` writes a hyphen. A minus sign is as wide as a digit, and screen readers say it. */
const minus = (value: number): string => (value < 0 ? '\u2212' : '');

/** A number with grouping and a minus sign: −66,891.8. Halves are rounded away from zero. */
export function number(value: number, lang: Lang, digits = 0): string {
  // Fifteen digits remove the floating-point error: 0.1 + 0.2 is 0.3.
  const size = Number(Math.abs(value).toPrecision(15));
  return minus(value) + decimals(lang, digits).format(size);
}

/** A share from 0 to 1: 4.1%. */
export const percent = (share: number, lang: Lang): string => `${number(share * 100, lang, 1)}%`;

const dollars: Record<Lang, (musd: number, short: boolean) => string> = {
  en: (musd, short) => {
    // An amount that rounds to 1,000.0 million is written in billions.
    const isBillions = musd >= 999.95;
    const unit = isBillions ? { long: 'billion', short: 'bn' } : { long: 'million', short: 'm' };
    return `$${number(isBillions ? musd / 1000 : musd, 'en', 1)} ${short ? unit.short : unit.long}`;
  },
  ja: (musd) => `${compact('ja').format(Math.round(musd * 1e6))}ドル`,
};

/** An amount of million US dollars as text: $114.2 billion, 1,142億ドル. `short` is for labels: $114.2 bn. */
export const usd = (musd: number, lang: Lang, short = false): string => minus(musd) + dollars[lang](Math.abs(musd), short);

/** A list of names in a sentence: Texas, Ohio, and Utah; テキサス州、オハイオ州. */
export const list = (names: readonly string[], lang: Lang): string => lists(lang).format(names);

/** The unit of an axis. */
interface AxisUnit {
  /** Million US dollars in one unit. */
  perUnit: number;
  name: string;
}

const axisUnits: Record<Lang, { small: AxisUnit; large: AxisUnit }> = {
  en: { small: { perUnit: 1, name: 'million US dollars' }, large: { perUnit: 1000, name: 'billion US dollars' } },
  ja: { small: { perUnit: 1, name: '百万ドル' }, large: { perUnit: 100, name: '億ドル' } },
};

/** The unit of an axis that ends at `maxMusd`. */
export const axisUnit = (maxMusd: number, lang: Lang): AxisUnit => axisUnits[lang][maxMusd >= 1000 ? 'large' : 'small'];

/** The short name of a country: UK, Hong Kong, 韓国. `code` is ISO 3166-1 alpha-2. */
export const region = (code: string, lang: Lang): string => regions(lang).of(code) ?? code;

const suffixes: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'st', two: 'nd', few: 'rd' };

/** A rank in an English sentence: 1st, 2nd, 3rd, 4th, 11th, 21st. */
export const ordinal = (rank: number): string => `${rank}${suffixes[ordinals('en').select(rank)] ?? 'th'}`;

/** Capitalizes a sentence that starts with a name, such as "the Netherlands". */
export const capitalized = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);
