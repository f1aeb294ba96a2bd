import { key } from './clean.ts';

/** What a column holds: million USD, percent, a whole number, or text that is read on its own. */
export type Kind = 'money' | 'percent' | 'plain' | 'text';

/** A column that an element can read. */
export interface Spec {
  id: string;
  kind: Kind;
  /** How people head it, tested on `key(heading)` without its unit: lower case, no spaces, hyphens and apostrophes. */
  names: RegExp;
  /** What an error calls it. */
  label: string;
}

/** A column of a file that a spec was found for. */
export interface Found {
  /** Place in the row. */
  at: number;
  heading: string;
  /** Power of ten from the unit in the heading to the one that is wanted. */
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
/** Other money than dollars, where no parentheses set it off. */
const foreign = /(?:yen|jpy|euros?|eur|yuan|won|円|ユーロ|元|ウォン)$/;
const estimates = /^(?:estimates?|estimated|推計値?)$/;

/** The power of ten from a written unit of money to million USD; undefined for what is none. */
function moneyPower(unit: string): number | undefined {
  if (unit === 'musd') return 0;
  if (new RegExp(`^(?:${dollar})$`).test(unit)) return -6;
  const [, before, after] = english.exec(unit) ?? [];
  const scale = before ?? after;
  if (scale) return powersEn[scale];
  const [found, word = ''] = japanese.exec(unit) ?? [];
  return found === undefined ? undefined : powers[word];
}

/** A heading in its parts: the name alone, the name with what stands in parentheses, and that by itself. */
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

/** The longest unit that a heading ends with where no parentheses set it off, as the text of a table's heading has it. */
function trailing(name: string): [name: string, unit: string] {
  for (let at = 1; at < name.length; at++) {
    const unit = name.slice(at);
    if (isUnit(unit) && !/^(?:m|mn|bn|\$)$/.test(unit)) return [name.slice(0, at).replace(/[,、:_]$/, ''), unit];
  }
  return [name, ''];
}

/**
 * Which spec a heading means, and what its unit is.
 * @returns undefined for a column that is not known; `wrong` is a unit that does not belong there
 */
export function matchHeading(
  heading: string,
  specs: readonly Spec[],
): { spec: Spec; shift: number; isEstimate: boolean; wrong?: string } | undefined {
  const { name, whole, groups } = parts(heading);
  // An estimate is said after the unit or within it; either way it is no part of the name.
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

/** A unit as the heading has it, spaces and capitals and all. */
const asWritten = (unit: string, heading: string): string =>
  heading
    .split(/[()[\]（）［］]/)
    .find((part) => key(part) === unit)
    ?.trim() ?? unit;
