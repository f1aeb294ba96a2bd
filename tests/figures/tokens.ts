import type { Figure, Lang } from './figure.ts';

/** A figure as a text writes it: $12.7 billion, 36.4％, 4 (of 4th or 第4位), 2014. */
interface Token {
  kind: Figure['kind'];
  text: string;
}

const digits = String.raw`\d+(?:,\d{3})*(?:\.\d+)?`;
/** The end of a range of ranks or percentages, after its first number. */
const restOfRange = (unit: string): string => String.raw`(?=[–〜～-]${digits}${unit})`;

/** Patterns of each kind; the first that matches at a position counts. */
const patterns: Record<Lang, [kind: Token['kind'], pattern: string][]> = {
  en: [
    ['amount', String.raw`(?:less than |<|>)?\u2212?\$${digits}(?:\s(?:trillion|billion|million|bn|m)\b)?`],
    ['amount', String.raw`${digits} (?:billion|million) (?:US )?dollars`],
    ['percent', String.raw`(?:less than |<)?${digits}(?:%| percent\b)`],
    ['percent', digits + restOfRange('%')],
    ['rank', String.raw`\d+(?=(?:st|nd|rd|th)\b)`],
    ['number', digits],
  ],
  ja: [
    ['amount', String.raw`\u2212?(?=\d)(?:${digits}兆\u2060?)?(?:${digits}億\u2060?)?(?:${digits}万)?(?:${digits})?ドル(?:未満|超)?`],
    ['percent', String.raw`${digits}[％%](?:未満)?`],
    ['percent', digits + restOfRange('[％%]')],
    ['rank', String.raw`\d+(?=位)`],
    ['rank', String.raw`\d+${restOfRange('位')}`],
    ['number', digits],
  ],
};

const compiled = new Map<Lang, RegExp>();
const patternOf = (lang: Lang): RegExp => {
  const pattern = compiled.get(lang) ?? new RegExp(patterns[lang].map(([, source]) => `(${source})`).join('|'), 'g');
  compiled.set(lang, pattern);
  return pattern;
};

/** All figures of a text, in order. */
export const tokensOf = (text: string, lang: Lang): Token[] =>
  [...text.matchAll(patternOf(lang))].map(([match, ...groups]) => {
    const kind = patterns[lang][groups.findIndex((group) => group !== undefined)]?.[0] ?? 'number';
    return { kind, text: kind === 'amount' ? match.replace(/\s/g, ' ') : withPercentSign(kind, match, lang) };
  });

/** The first number of a range of percentages gets the sign of the range. */
const withPercentSign = (kind: Token['kind'], match: string, lang: Lang): string =>
  kind === 'percent' && /\d$/.test(match) ? match + (lang === 'en' ? '%' : '％') : match;

const asNumber = (text: string): number => Number(text.replaceAll(',', ''));

/** Whether a text writes a figure with this token. A rank can also be written as a number. */
export function isToken(token: Token, texts: readonly string[], kind: Figure['kind']): boolean {
  if (kind === 'rank' || kind === 'number')
    return (token.kind === 'number' || token.kind === kind) && texts.some((text) => asNumber(text) === asNumber(token.text));
  return token.kind === kind && texts.includes(token.text);
}
