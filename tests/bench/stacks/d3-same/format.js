/** Formats numbers and names with Intl. Formatters are cached. */
const made = new Map();
const formatter = (lang, options) => {
  const key = lang + JSON.stringify(options);
  if (!made.has(key)) made.set(key, new Intl.NumberFormat(lang, options));
  return made.get(key);
};
export const number = (value, lang, digits = 0) =>
  formatter(lang, { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value).replace('-', '−');
export const percent = (share, lang) =>
  formatter(lang, { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(share);
export function usd(musd, lang, short = false) {
  const size = Math.abs(musd);
  const minus = musd < 0 ? '−' : '';
  if (lang === 'ja')
    return `${minus}${formatter('ja', { notation: 'compact', minimumSignificantDigits: 4, maximumSignificantDigits: 4 }).format(size * 1e6)}ドル`;
  const isBillions = size >= 999.95;
  const unit = isBillions ? (short ? 'bn' : 'billion') : short ? 'm' : 'million';
  return `${minus}$${number(isBillions ? size / 1000 : size, lang, 1)} ${unit}`;
}
const regions = new Map();
export function region(code, lang) {
  if (!regions.has(lang)) regions.set(lang, new Intl.DisplayNames(lang, { type: 'region', style: 'short' }));
  return regions.get(lang).of(code);
}
const rules = new Intl.PluralRules('en', { type: 'ordinal' });
export const ordinal = (rank) => rank + ({ one: 'st', two: 'nd', few: 'rd' }[rules.select(rank)] ?? 'th');
export const list = (names, lang) => (lang === 'ja' ? names.join('、') : new Intl.ListFormat('en').format(names));
