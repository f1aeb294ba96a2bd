import { key } from './clean.ts';

/** What a column holds: million USD, percent, a whole number, or text. */
export type Kind = 'money' | 'percent' | 'plain' | 'text';

/** A column that an element can read. */
export interface Spec {
  id: string;
  kind: Kind;
  /** Headings that mean this column, tested on `key(heading)` without its unit: lower case, no spaces, hyphens and apostrophes. */
  names: RegExp;
  /** Its name in error messages. */
  label: string;
}

/** A column of a file that matches a spec. */
export interface Found {
  /** Index in the row. */
  at: number;
  heading: string;
  /** Power of ten from the unit in the heading to the one of the slice. */
  shift: number;
  isEstimate: boolean;
}

const powers: Record<string, number> = { '': -6, 千: -3, 万: -2, 百万: 0, 億: 2, 十億: 3, 兆: 6 };
const powersEn: Record<string, number> = { thousand: -3, million: 0, mn: 0, m: 0, billion: 3, bn: 3, trillion: 6 };
const dollar = 'usd|(?:us)?\\$|(?:us)?dollars?';
const english = new RegExp(
  `^(?:in)?(${Object.keys(powersEn).join('|')})s?(?:of)?(?:${dollar})$|^(?:${dollar})(${Object.keys(powersEn).join('|')})s?$`,
);
const japanese = /^(千|万|百万|億|十億|兆|)(?:米)?ドル$/;
const persons = /^(?:persons?|people|人)$/;
const percents = /^(?:%|percent|percentage|pct|パーセント)$/;
/** Other currencies at the end of a heading without parentheses. */
const foreign = /(?:yen|jpy|euros?|eur|yuan|won|円|ユーロ|元|ウォン)$/;
const estimates = /^(?:estimates?|estimated|推計値?)$/;

/** The power of ten from a unit of money to million USD; undefined for any other text. */
function moneyPower(unit: string): number | undefined {
  if (unit === 'musd') return 0;
  if (new RegExp(`^(?:${dollar})$`).test(unit)) return -6;
  const [, before, after] = english.exec(unit) ?? [];
  const scale = before ?? after;
  if (scale) return powersEn[scale];
  const [found, word = ''] = japanese.exec(unit) ?? [];
  return found === undefined ? undefined : powers[word];
}

/** A heading in parts: the name, the name with its parentheses but for units, and the texts in parentheses. */
function parts(heading: string): { name: string; whole: string; groups: string[] } {
  const groups: string[] = [];
  let [name, group, depth] = ['', '', 0];
  for (const sign of key(heading)) {
    if (sign === '(' || sign === '[') {
      if (group) groups.push(group);
      group = '';
      depth++;
    } else if ((sign === ')' || sign === ']') && depth) {
      if (group) groups.push(group);
      group = '';
      depth--;
    } else if (depth) group += sign;
    else name += sign;
  }
  if (group) groups.push(group);
  return { name, whole: name + groups.filter((one) => !isUnit(one)).join(''), groups };
}

const isUnit = (text: string): boolean => percents.test(text) || estimates.test(text) || moneyPower(text) !== undefined;

/** The longest unit at the end of a heading without parentheses, as the text of a table's heading has it. */
function trailing(name: string): [name: string, unit: string] {
  for (let at = 1; at < name.length; at++) {
    const unit = name.slice(at);
    if (isUnit(unit) && !/^(?:m|mn|bn|\$)$/.test(unit)) return [name.slice(0, at).replace(/[,、:_]$/, ''), unit];
  }
  return [name, ''];
}

/**
 * The spec that a heading means, and its unit.
 * @returns undefined for an unknown column; `wrong` is a unit that the column cannot have
 */
export function matchHeading(
  heading: string,
  specs: readonly Spec[],
): { spec: Spec; shift: number; isEstimate: boolean; wrong?: string } | undefined {
  const { name, whole, groups } = parts(heading);
  // "Estimate" may follow the unit or be part of it; it is no part of the name.
  const estimate = /^(.+?)(estimate|推計)$/.exec(name);
  const [bare, unit] = trailing(estimate?.[1] ?? name);
  for (const [candidate, units] of [
    [bare, unit ? [unit, ...groups] : groups],
    [whole, groups.filter(isUnit)],
  ] as const) {
    const spec = specs.find(({ id, names }) => key(id) === candidate || names.test(candidate));
    if (!spec) continue;
    const isEstimate = !!estimate || groups.some((one) => estimates.test(one));
    if (spec.kind === 'text') return { spec, shift: 0, isEstimate };
    const written = [...units.filter((one) => !estimates.test(one)), ...(foreign.exec(candidate) ?? [])];
    const shifts = written.map((one) =>
      spec.kind === 'money' ? moneyPower(one) : (spec.kind === 'percent' ? percents : persons).test(one) ? 0 : undefined,
    );
    const wrong = written[shifts.indexOf(undefined)];
    return { spec, shift: shifts[0] ?? 0, isEstimate, ...(wrong !== undefined && { wrong: asWritten(wrong, heading) }) };
  }
  return undefined;
}

/** A unit with the spaces and capitals of the heading. */
const asWritten = (unit: string, heading: string): string =>
  heading
    .split(/[()[\]（）［］]/)
    .find((part) => key(part) === unit)
    ?.trim() ?? unit;
