/** Formats numbers and names with Intl. Formatters are cached. */
const formatters = new Map();
export function number(value, lang, digits = 0) {
  const key = lang + digits;
  if (!formatters.has(key))
    formatters.set(key, new Intl.NumberFormat(lang, { minimumFractionDigits: digits, maximumFractionDigits: digits }));
  return formatters.get(key).format(value).replace('-', '−');
}

/** A figure with its unit. One that is too small for the digits is `<0.1`. */
export function figureText(value, lang, digits, unit = String) {
  const least = 1 / 10 ** digits;
  if (value === 0) return unit('0');
  if (Math.abs(value) >= least / 2) return unit(number(value, lang, digits));
  const bound = unit(number(Math.sign(value) * least, lang, digits));
  if (lang === 'ja') return `${bound}${value < 0 ? '超' : '未満'}`;
  return `${value < 0 ? '>' : '<'}${bound}`;
}

/** A share from 0 to 1. */
export function percent(share, lang) {
  if (lang === 'ja') return figureText(share * 100, lang, 1, (text) => `${text}％`);
  return share > 0 && share < 0.0005 ? 'less than 0.1%' : figureText(share * 100, lang, 1, (text) => `${text}%`);
}

/** Japanese digits are read in groups of four: 1,142億, 6億8,800万. An amount has four digits at most. */
function japaneseDollars(musd) {
  // Halves are rounded away from zero, also those that are inexact in binary.
  const scale = 10 ** (3 - Math.floor(Math.log10(musd || 1)));
  const tenThousands = Math.round((Math.round(exact(musd * scale)) / scale) * 100);
  const groups = [
    [Math.floor(tenThousands / 1e8), '兆'],
    [Math.floor(tenThousands / 1e4) % 1e4, '億'],
    [tenThousands % 1e4, '万'],
  ];
  const written = groups.map(([size, unit]) => (size ? number(size, 'ja') + unit : '')).join('');
  return `${written || '0'}ドル`;
}

export function usd(musd, lang) {
  const size = Math.abs(musd);
  const minus = musd < 0 ? '−' : '';
  if (lang === 'ja') return minus + japaneseDollars(size);
  if (size > 0 && size < 0.05) return 'less than $0.1 million';
  return size >= 999.95 ? `${minus}$${number(size / 1000, lang, 1)} billion` : `${minus}$${number(size, lang, 1)} million`;
}

/** An amount on a label: all in a drawing have the unit of its axis. */
export function labelUsd(musd, lang) {
  const minus = musd < 0 ? '−' : '';
  const size = Math.abs(musd);
  return lang === 'ja' ? `${minus}${number(size / 100, lang, size < 1e5 ? 1 : 0)}億ドル` : `${minus}$${number(size / 1000, lang, 1)} bn`;
}

const rules = new Intl.PluralRules('en', { type: 'ordinal' });
export const ordinal = (rank) => rank + ({ one: 'st', two: 'nd', few: 'rd' }[rules.select(rank)] ?? 'th');
const lists = new Intl.ListFormat('en');
export const list = (names, lang) => (lang === 'ja' ? names.join('、') : lists.format(names));
export const capitalized = (sentence) => sentence.charAt(0).toUpperCase() + sentence.slice(1);

/** Sums and differences of figures, without the floating-point error. */
export const exact = (value) => Number(value.toPrecision(12));

/** The approximate width of a text, in pixels: Japanese characters are as wide as high. */
export const textWidth = (text, size) =>
  [...text].reduce((width, letter) => width + (letter > '\u2e7f' ? 1 : letter === ' ' ? 0.33 : 0.6), 0) * size;
