import type { ClassWords } from '../../charts/choropleth/classes.ts';
import { countOfStates } from '../../data/state-text.ts';
import type { Country } from '../../model/country.ts';
import { capitalized } from '../../model/format.ts';
import type { Lang } from '../../model/locale.ts';
import type { ChangeMeasure } from './change.ts';

/** The states with the largest change in one direction: their names, and the size of the change. */
export interface Extreme {
  names: string;
  size: string;
}

/** A state with both figures as text. */
interface Both {
  name: string;
  before: string;
  now: string;
  /** The size of the change; undefined if there is none. */
  size: string | undefined;
  isRise: boolean;
  /** The difference from the earlier year, where both figures are written alike. */
  difference: string | undefined;
}

/** `country` is the one that the states export to; `from` and `to` are years. */
interface Text extends ClassWords {
  title: (measure: ChangeMeasure, country: Country, from: number, to: number) => string;
  unit: (measure: ChangeMeasure) => string;
  /** The classes in words, from the largest fall. `small` and `large` are the sizes of a change between them. */
  spokenClasses: (small: string, large: string) => readonly string[];
  takeaway: (
    measure: ChangeMeasure,
    country: Country,
    rise: Extreme | undefined,
    fall: Extreme | undefined,
    counts: { up: number; down: number },
    /** How many states have both figures; undefined if all 50 have. */
    known: number | undefined,
    years: readonly [from: number, to: number],
  ) => string;
  chosen: (measure: ChangeMeasure, country: Country, both: Both, years: readonly [from: number, to: number]) => string;
  /** A change that is too small to be written. */
  littleChanged: (year: number) => string;
  unknown: (name: string, years: readonly [from: number, to: number]) => string;
  noneKnown: (years: readonly [from: number, to: number]) => string;
  /** States whose figure is unknown in either year. */
  noData: (names: string, years: readonly [from: number, to: number]) => string;
  change: string;
  changePercent: string;
  /** @param change undefined if a figure is missing */
  spoken: (name: string, before: string, now: string, change: string | undefined, years: readonly [from: number, to: number]) => string;
}

const english: Record<ChangeMeasure, (country: Country) => string> = {
  value: ({ name }) => `goods exports to ${name}`,
  share: ({ possessive }) => `${possessive} share of goods exports`,
};
const japanese: Record<ChangeMeasure, (country: Country) => string> = {
  value: ({ towards }) => `${towards}財輸出額`,
  share: ({ name }) => `財輸出総額に占める${name}の割合`,
};

export const changeTexts: Record<Lang, Text> = {
  en: {
    title: (measure, country, from, to) => `Change in ${english[measure](country)} by state, ${from} to ${to}`,
    unit: (measure) =>
      ({ value: 'change in billion US dollars (states and DC)', share: 'change in percentage points (states and DC)' })[measure],
    between: (from, to) => `${from} to ${to}`,
    below: (limit) => `< ${limit}`,
    from: (limit) => `≥ ${limit}`,
    spokenClasses: (small, large) => [
      `A fall of more than ${large}`,
      `A fall of more than ${small}, up to ${large}`,
      `A fall of up to ${small}`,
      `No change, or a rise of under ${small}`,
      `A rise of ${small} to under ${large}`,
      `A rise of ${large} or more`,
    ],
    takeaway: (measure, country, rise, fall, { up, down }, known, [from, to]) => {
      const [scope, states] = known
        ? [`In the ${countOfStates(known)} with data for both ${from} and ${to}`, String]
        : [`From ${from} to ${to}`, countOfStates];
      const most = [
        ...(rise ? [`rose most in ${rise.names} (by ${rise.size})`] : []),
        ...(fall ? [`fell most in ${fall.names} (by ${fall.size})`] : []),
      ].join(' and ');
      // The word "states" is written once: rose in 22 states and fell in 28.
      const counts = up && down ? `rose in ${states(up)} and fell in ${down}` : `${up ? 'rose' : 'fell'} in ${states(up || down)}`;
      const pronoun = measure === 'value' ? 'they' : 'it';
      if (!most) return `${scope}, ${english[measure](country)} did not change${known ? '' : ' in any state'}.`;
      return `${scope}, ${english[measure](country)} ${most}; ${pronoun} ${counts}.`;
    },
    chosen: (measure, country, { name, before, now, size, isRise, difference }, [from, to]) => {
      const subject = {
        value: `Goods exports from ${name} to ${country.name}`,
        share: `${country.possessive} share of goods exports from ${name}`,
      }[measure];
      const be = measure === 'value' ? 'were' : 'was';
      if (!size) return capitalized(`${subject} did not change from ${from} to ${to}: ${now}.`);
      if (difference) return capitalized(`${subject} ${be} ${now} in ${to}, ${difference}.`);
      return capitalized(`${subject} ${isRise ? 'rose' : 'fell'} from ${before} in ${from} to ${now} in ${to}, by ${size}.`);
    },
    littleChanged: (year) => `little changed from ${year}`,
    unknown: (name, [from, to]) =>
      `The change in ${name} from ${from} to ${to} is unknown: a figure is missing in at least one of the years.`,
    noneKnown: ([from, to]) => `No state has figures for both ${from} and ${to}.`,
    noData: (names, [from, to]) => `The change for ${names} is unknown, not zero: a figure is missing in ${from} or ${to}.`,
    change: 'Change',
    changePercent: 'Change in percent',
    spoken: (name, before, now, change, [from, to]) =>
      change === undefined
        ? `${name}: change unknown, ${before} in ${from}, ${now} in ${to}`
        : `${name}: ${change}, from ${before} in ${from} to ${now} in ${to}`,
  },
  ja: {
    title: (measure, country, from, to) => `州別の${japanese[measure](country)}の変化（${from}〜${to}年）`,
    unit: (measure) => ({ value: '増減、億ドル（州・特別区の数）', share: '増減、ポイント（州・特別区の数）' })[measure],
    between: (from, to) => `${from}〜${to}`,
    below: (limit) => `${limit}未満`,
    from: (limit) => `${limit}以上`,
    spokenClasses: (small, large) => [
      `${large}を超える減少`,
      `${small}を超え${large}以下の減少`,
      `${small}以下の減少`,
      `増減なし、または${small}未満の増加`,
      `${small}以上${large}未満の増加`,
      `${large}以上の増加`,
    ],
    takeaway: (measure, country, rise, fall, { up, down }, known, [from, to]) => {
      const scope = known ? `${from}年と${to}年の両方のデータがある${known}州では` : `${from}年から${to}年にかけて`;
      const subject = `${scope}、${japanese[measure](country)}`;
      const [more, less] = { value: ['増えた', '減った'], share: ['上がった', '下がった'] }[measure];
      const most = [
        ...(rise ? [`最も${more}のは${rise.names}（${rise.size}増）`] : []),
        ...(fall ? [`最も${less}のは${fall.names}（${fall.size}減）`] : []),
      ].join('、');
      if (!most) return `${subject}はどの州でも変わらなかった。`;
      const counts = [...(up ? [`${more}のは${up}州`] : []), ...(down ? [`${less}のは${down}州`] : [])].join('、');
      return `${subject}が${most}。${counts}だった。`;
    },
    chosen: (measure, country, { name, before, now, size, isRise, difference }, [from, to]) => {
      const subject = { value: `${name}の${country.towards}財輸出額`, share: `${name}の財輸出総額に占める${country.name}の割合` }[measure];
      const verbs = { value: ['増えた', '減った'], share: ['上がった', '下がった'] }[measure];
      if (!size) return `${subject}は${from}年も${to}年も${now}だった。`;
      if (difference) return `${subject}は${to}年に${now}で、${difference}。`;
      return `${subject}は${from}年の${before}から${to}年の${now}へ、${size}${isRise ? verbs[0] : verbs[1]}。`;
    },
    littleChanged: (year) => `${year}年からほぼ横ばいだった`,
    unknown: (name, [from, to]) => `${name}の${from}年から${to}年にかけての変化は不明（少なくとも一方の年の値がない）。`,
    noneKnown: ([from, to]) => `${from}年と${to}年の両方の値がある州はない。`,
    noData: (names, [from, to]) => `${names}は${from}年か${to}年の値がないため、変化は不明（ゼロではない）。`,
    change: '増減',
    changePercent: '増減率',
    spoken: (name, before, now, change, [from, to]) =>
      change === undefined
        ? `${name}：変化は不明、${from}年は${before}、${to}年は${now}`
        : `${name}：${change}、${from}年の${before}から${to}年の${now}へ`,
  },
};
