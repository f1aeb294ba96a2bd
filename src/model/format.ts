// Making an Intl formatter costs some 50 microseconds and a chart asks for hundreds of numbers: each is made once.
import type { Lang } from './locale.ts';

const cache = new Map<string, Intl.NumberFormat>();

function formatter(lang: Lang, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = lang + JSON.stringify(options);
  let made = cache.get(key);
  if (!made) cache.set(key, (made = new Intl.NumberFormat(lang, options)));
  return made;
}

/** A plain number with grouping and a true minus: −66,891.8. */
export const number = (value: number, lang: Lang, digits = 0): string =>
  formatter(lang, { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value).replace('-', '\u2212');

/** A share from 0 to 1: 4.1%. */
export const percent = (share: number, lang: Lang): string =>
  formatter(lang, { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(share);

/**
 * Million US dollars as a person says them: $114.2 billion, 1,142億ドル. `short` is for labels: $114.2 bn.
 * Japanese gets four digits, since 億 and 兆 are ten thousand apart.
 */
export function usd(musd: number, lang: Lang, short = false): string {
  const minus = musd < 0 ? '\u2212' : '';
  const dollars = Math.abs(musd) * 1e6;
  if (lang === 'ja') {
    return `${minus}${formatter('ja', { notation: 'compact', minimumSignificantDigits: 4, maximumSignificantDigits: 4, useGrouping: 'always' }).format(dollars)}ドル`;
  }
  const billions = dollars >= 999.95e6;
  const text = number(dollars / (billions ? 1e9 : 1e6), lang, 1);
  return `${minus}$${text} ${billions ? (short ? 'bn' : 'billion') : short ? 'm' : 'million'}`;
}

/** The unit that an axis reaching to `maxMusd` counts in: million dollars a unit, and its name, written once. */
export function axisUnit(maxMusd: number, lang: Lang): { perUnit: number; name: string } {
  const large = maxMusd >= 1000;
  return lang === 'ja'
    ? { perUnit: large ? 100 : 1, name: large ? '億ドル' : '百万ドル' }
    : { perUnit: large ? 1000 : 1, name: `${large ? 'b' : 'm'}illion US dollars` };
}

const regions = new Map<Lang, Intl.DisplayNames>();

/** The name of a country for its ISO 3166-1 alpha-2 code, in its short form: UK, Hong Kong, 韓国. */
export function region(code: string, lang: Lang): string {
  let names = regions.get(lang);
  if (!names) regions.set(lang, (names = new Intl.DisplayNames(lang, { type: 'region', style: 'short' })));
  return names.of(code) ?? code;
}

/** Made once, when first asked for: it costs more than all that a map writes with it. */
let ordinals: Intl.PluralRules | undefined;

/** 1st, 2nd, 3rd, 4th; Japanese has its own word order and takes the bare number. */
export function ordinal(rank: number): string {
  const suffixes: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'st', two: 'nd', few: 'rd' };
  return `${rank}${suffixes[(ordinals ??= new Intl.PluralRules('en', { type: 'ordinal' })).select(rank)] ?? 'th'}`;
}
