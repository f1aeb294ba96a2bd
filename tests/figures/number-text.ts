/** The number formats of the kit, written again with `Intl`. */
import type { Lang, Quality } from './figure.ts';

/** Removes the floating-point error of sums and quotients. */
export const clean = (value: number): number => Number(value.toPrecision(12));

const formats = new Map<string, Intl.NumberFormat>();

/** A number with grouping, a minus sign (U+2212) and a fixed number of decimals. Halves are rounded away from zero. */
export function numberText(value: number, decimals: number): string {
  const key = String(decimals);
  const format = formats.get(key) ?? new Intl.NumberFormat('en-US', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  formats.set(key, format);
  return format.format(clean(value)).replace('-', '\u2212');
}

/** Rounds to significant digits, halves away from zero. */
export function significant(value: number, digits: number): number {
  if (value === 0) return 0;
  const step = Math.floor(Math.log10(Math.abs(value))) + 1 - digits;
  const scaled = step < 0 ? value * 10 ** -step : value / 10 ** step;
  const rounded = Math.sign(value) * Math.round(Math.abs(clean(scaled)));
  return clean(step < 0 ? rounded / 10 ** -step : rounded * 10 ** step);
}

/** The most digits of amounts that are not exact: the source of the rounded one, $44 billion, has two. */
export const digitsOf = { estimate: 3, rounded: 2 };
const digitsBeforePoint = (value: number): number => String(Math.floor(value)).length;

/** An amount in its unit: with one decimal, but with no more digits than its quality allows. */
function unitsText(units: number, quality: Quality): string {
  if (quality === 'exact') return numberText(units, 1);
  const maxDigits = digitsOf[quality];
  const rough = significant(units, maxDigits);
  const hasDecimal = digitsBeforePoint(rough) < maxDigits && !(quality === 'rounded' && Number.isInteger(rough));
  // Each text is rounded once, from the exact amount.
  return hasDecimal ? numberText(units, 1) : numberText(rough, 0);
}

function englishAmount(musd: number, quality: Quality): string {
  const size = quality === 'exact' ? clean(musd) : significant(musd, digitsOf[quality]);
  if (size < 0.05) return 'less than $0.1 million';
  const isBillions = Number(size.toFixed(1)) >= 1000;
  return `$${unitsText(isBillions ? musd / 1000 : musd, quality)} ${isBillions ? 'billion' : 'million'}`;
}

const maxJapaneseDigits = 4;

/** Japanese amounts have at most four digits, in groups of 兆, 億 and 万. */
function japaneseAmount(musd: number, quality: Quality): string {
  const dollars = Math.round(musd * 1e6);
  if (dollars < 5000) return '1万ドル未満';
  const tenThousands = Math.round(significant(dollars, quality === 'exact' ? maxJapaneseDigits : digitsOf[quality]) / 1e4);
  const groups = [Math.floor(tenThousands / 1e8), Math.floor(tenThousands / 1e4) % 1e4, tenThousands % 1e4];
  const texts = groups.map((group, i) => (group ? numberText(group, 0) + '兆億万'.charAt(i) : '')).filter(Boolean);
  // A word joiner keeps the groups on one line.
  return `${texts.join('\u2060')}ドル`;
}

/** An amount of million US dollars in a sentence. */
export function amountText(musd: number, lang: Lang, quality: Quality): string {
  if (musd === 0) return lang === 'en' ? '$0' : '0ドル';
  const text = (lang === 'en' ? englishAmount : japaneseAmount)(Math.abs(musd), quality);
  return musd < 0 ? `\u2212${text}` : text;
}

/** An amount of million US dollars on a label, in each unit that a drawing can have. */
export function labelTexts(musd: number, lang: Lang, quality: Quality): string[] {
  const units =
    lang === 'en'
      ? ([1000, 1] as const).map((perUnit, i) => ({ perUnit, write: (text: string) => `$${text} ${i ? 'm' : 'bn'}` }))
      : ([100, 0.01] as const).map((perUnit, i) => ({ perUnit, write: (text: string) => `${text}${i ? '万' : '億'}ドル` }));
  return units.map(({ perUnit, write }) => {
    const size = musd / perUnit;
    if (musd === 0) return write('0');
    if (size < 0.05) return lang === 'en' ? `<${write('0.1')}` : `${write('0.1')}未満`;
    const isLong = lang === 'ja' && quality === 'exact' && digitsBeforePoint(size) >= maxJapaneseDigits;
    return write(isLong ? numberText(size, 0) : unitsText(size, quality));
  });
}

/** A percentage with one decimal. */
export function percentText(value: number, lang: Lang, rounding: 'nearest' | 'down' | 'up'): string {
  const sign = lang === 'en' ? '%' : '％';
  if (value === 0) return `0${sign}`;
  const tenths = clean(value * 10);
  const shown = { nearest: value, down: Math.floor(tenths) / 10, up: Math.ceil(tenths) / 10 }[rounding];
  if (shown < 0.05) return lang === 'en' ? `less than 0.1${sign}` : `0.1${sign}未満`;
  return numberText(shown, 1) + sign;
}
