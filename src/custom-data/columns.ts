import { langs, type Lang } from '../model/locale.ts';
import { comparisonKey } from './clean.ts';
import { matchesAny, type Patterns } from './patterns.ts';

/** What a column holds: million USD, percent, a whole number, or text. */
export type Kind = 'money' | 'percent' | 'plain' | 'text';

/** A column that an element can read. */
export interface ColumnSpec {
  id: string;
  kind: Kind;
  /** The headings of this column beside its id, without their unit, tested on their `comparisonKey`. */
  headings: Patterns;
  /** Its name in error messages, which is also a heading that works. */
  label: Record<Lang, string>;
}

/** The words of a scale, with the power of ten from that scale to million USD. */
const scales: Record<Lang, Record<string, number>> = {
  en: { thousand: -3, million: 0, mn: 0, m: 0, billion: 3, bn: 3, trillion: 6 },
  ja: { '': -6, 千: -3, 万: -2, 百万: 0, 億: 2, 十億: 3, 兆: 6 },
};

const scaleWords = (lang: Lang): string => Object.keys(scales[lang]).join('|');
const dollar = 'usd|(?:us)?\\$|(?:us)?dollars?';
const bareDollar = new RegExp(`^(?:${dollar})$`);
const scaledDollar = new RegExp(`^(?:in)?(${scaleWords('en')})s?(?:of)?(?:${dollar})$|^(?:${dollar})(${scaleWords('en')})s?$`);
const japaneseDollar = new RegExp(`^(${scaleWords('ja')})(?:米)?ドル$`);

/** The power of ten from a unit of money to million USD; undefined for any other text. */
const moneyPowers: Record<Lang, (unit: string) => number | undefined> = {
  en: (unit) => {
    if (unit === 'musd') return 0;
    if (bareDollar.test(unit)) return -6;
    const [, before, after] = scaledDollar.exec(unit) ?? [];
    return scales.en[before ?? after ?? ''];
  },
  ja: (unit) => {
    const [match, scale = ''] = japaneseDollar.exec(unit) ?? [];
    return match === undefined ? undefined : scales.ja[scale];
  },
};
const moneyPower = (unit: string): number | undefined => {
  for (const lang of langs) {
    const power = moneyPowers[lang](unit);
    if (power !== undefined) return power;
  }
  return undefined;
};

const persons: Patterns = { en: /^(?:persons?|people)$/, ja: /^人$/ };
const percents: Patterns = { en: /^(?:%|percent|percentage|pct)$/, ja: /^(?:%|パーセント)$/ };
const estimates: Patterns = { en: /^(?:estimates?|estimated)$/, ja: /^推計値?$/ };
/** A heading that ends in the word for an estimate. */
const endsInEstimate: Patterns = { en: /(?<=.)estimate$/, ja: /(?<=.)推計$/ };
/** Other currencies at the end of a heading without parentheses. */
const otherCurrencies: Patterns = { en: /(?:yen|jpy|euros?|eur|yuan|won)$/, ja: /(?:円|ユーロ|元|ウォン)$/ };

/** A scale without a currency, such as "in millions". It is no unit that a column can have: the figures could be of any currency. */
const bareScale = /^in(?:thousand|million|billion|trillion)s?$/;

const isUnit = (text: string): boolean =>
  matchesAny(percents, text) || matchesAny(estimates, text) || moneyPower(text) !== undefined || bareScale.test(text);

/** A heading in parts: the name, the name with the parentheses that are not units, and the texts in parentheses. */
function splitHeading(heading: string): { name: string; fullName: string; groups: string[] } {
  const groups: string[] = [];
  let [name, group, depth] = ['', '', 0];
  for (const character of comparisonKey(heading)) {
    if (character === '(' || character === '[') {
      if (group) groups.push(group);
      group = '';
      depth++;
    } else if ((character === ')' || character === ']') && depth) {
      if (group) groups.push(group);
      group = '';
      depth--;
    } else if (depth) group += character;
    else name += character;
  }
  if (group) groups.push(group);
  return { name, fullName: name + groups.filter((text) => !isUnit(text)).join(''), groups };
}

/** Splits the longest unit from the end of a heading without parentheses, such as one of an HTML table. */
function splitTrailingUnit(name: string): [name: string, unit: string] {
  for (let at = 1; at < name.length; at++) {
    const unit = name.slice(at);
    if (isUnit(unit) && !/^(?:m|mn|bn|\$)$/.test(unit)) return [name.slice(0, at).replace(/[,、:_]$/, ''), unit];
  }
  return [name, ''];
}

/**
 * The spec that a heading matches, and its unit.
 * @returns undefined for an unknown column; `wrongUnit` is a unit that the column cannot have
 */
export function matchHeading(
  heading: string,
  specs: readonly ColumnSpec[],
): { spec: ColumnSpec; shift: number; hasUnit: boolean; isEstimate: boolean; wrongUnit?: string } | undefined {
  const { name, fullName, groups } = splitHeading(heading);
  // "Estimate" can follow the unit or be part of it. It is not part of the name.
  const estimate = langs.map((lang) => endsInEstimate[lang].exec(name)?.[0]).find(Boolean) ?? '';
  const [bareName, unit] = splitTrailingUnit(name.slice(0, name.length - estimate.length));
  for (const [candidate, units] of [
    [bareName, unit ? [unit, ...groups] : groups],
    [fullName, groups.filter(isUnit)],
  ] as const) {
    const spec = specs.find(({ id, headings }) => comparisonKey(id) === candidate || matchesAny(headings, candidate));
    if (!spec) continue;
    const isEstimate = !!estimate || groups.some((text) => matchesAny(estimates, text));
    if (spec.kind === 'text') return { spec, shift: 0, hasUnit: false, isEstimate };
    const currency = langs.flatMap((lang) => otherCurrencies[lang].exec(candidate) ?? []);
    const allUnits = [...units.filter((text) => !matchesAny(estimates, text)), ...currency];
    const shifts = allUnits.map((text) => shiftOf(text, spec.kind));
    const wrongUnit = allUnits[shifts.indexOf(undefined)];
    const hasUnit = shifts.length > 0;
    return {
      spec,
      shift: shifts[0] ?? 0,
      hasUnit,
      isEstimate,
      ...(wrongUnit !== undefined && { wrongUnit: asWritten(wrongUnit, heading) }),
    };
  }
  return undefined;
}

/** The power of ten from a unit to the unit of the slice; undefined for a unit that the kind of column cannot have. */
function shiftOf(unit: string, kind: Kind): number | undefined {
  if (kind === 'money') return moneyPower(unit);
  return matchesAny(kind === 'percent' ? percents : persons, unit) ? 0 : undefined;
}

/** A unit with the spaces and capitals of the heading, where it is in parentheses or the last words. */
function asWritten(unit: string, heading: string): string {
  const words = heading.trim().split(/\s+/);
  const parts = [...heading.split(/[()[\]（）［］]/), ...words.map((_, i) => words.slice(i).join(' '))];
  return parts.find((part) => comparisonKey(part) === unit)?.trim() ?? unit;
}
