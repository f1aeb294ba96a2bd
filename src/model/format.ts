// Both languages write numbers alike, and Intl's formatters cost a page more time than all its drawings: the tests hold these to them.
import type { Lang } from './locale.ts';

/** Commas between thousands; the texts have three decimals at most. */
const grouped = (text: string): string => text.replace(/\B(?=(\d{3})+(?!\d))/g, ',');

const minus = (value: number): string => (value < 0 ? '\u2212' : '');

/** A plain number with grouping and a true minus: −66,891.8. What is half is rounded away from zero, as it was written in decimals. */
export function number(value: number, digits = 0): string {
  const scale = 10 ** digits;
  const rounded = Math.round(Number((Math.abs(value) * scale).toPrecision(15))) / scale;
  return minus(value) + grouped(rounded.toFixed(digits));
}

/** A share from 0 to 1: 4.1%. */
export const percent = (share: number): string => `${number(share * 100, 1)}%`;

/**
 * Million US dollars as a person says them: $114.2 billion, 1,142億ドル. `short` is for labels: $114.2 bn.
 * Japanese gets four digits, since 億 and 兆 are ten thousand apart.
 */
export function usd(musd: number, lang: Lang, short = false): string {
  const size = Math.abs(musd);
  if (lang === 'ja') {
    const dollars = Number(Math.round(size * 1e6).toPrecision(4));
    const [unit, name] = dollars < 1e4 ? [1, ''] : dollars < 1e8 ? [1e4, '万'] : dollars < 1e12 ? [1e8, '億'] : [1e12, '兆'];
    const units = dollars / unit;
    return `${minus(musd)}${grouped(units < 1e4 ? units.toPrecision(4) : units.toFixed())}${name}ドル`;
  }
  const billions = size >= 999.95;
  const text = number(billions ? size / 1000 : size, 1);
  return `${minus(musd)}$${text} ${billions ? (short ? 'bn' : 'billion') : short ? 'm' : 'million'}`;
}

/** Names in a sentence: Texas, Ohio, and Utah; テキサス州、オハイオ州. */
export const list = (names: readonly string[], lang: Lang): string =>
  lang === 'ja'
    ? names.join('、')
    : names.length < 3
      ? names.join(' and ')
      : `${names.slice(0, -1).join(', ')}, and ${names[names.length - 1]}`;

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

/** 1st, 2nd, 3rd, 4th, 11th, 21st; Japanese has its own word order and takes the bare number. */
export const ordinal = (rank: number): string =>
  `${rank}${(Math.floor(rank / 10) % 10 !== 1 && ['', 'st', 'nd', 'rd'][rank % 10]) || 'th'}`;
