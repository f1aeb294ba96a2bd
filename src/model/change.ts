import { number, percent, roundsToZero } from './format.ts';
import type { Lang } from './locale.ts';
import { withoutFloatError } from './precision.ts';

/** A figure in two years, the earlier one first; null is no data. */
export interface Pair {
  before: number | null;
  now: number | null;
}

/** The change of a figure; null unless both years are known: a figure that is unknown in either year has no change. */
export const changeOf = ({ before, now }: Pair): number | null =>
  before === null || now === null ? null : withoutFloatError(now - before);

interface Words {
  up: (amount: string) => string;
  down: (amount: string) => string;
  none: string;
  /** A change with its part of the earlier figure. */
  relative: (change: string, part: string) => string;
  /** An amount is more or less than that of another year, a share higher or lower. */
  than: Record<FigureKind, { rise: (size: string, year: number) => string; fall: (size: string, year: number) => string }>;
  same: (year: number) => string;
  /** The same on a label, without the year. */
  short: Record<FigureKind, { rise: (size: string) => string; fall: (size: string) => string }>;
  shortSame: string;
}

/** What a figure is: an amount of money, or a share of a total. */
type FigureKind = 'amount' | 'share';

const words: Record<Lang, Words> = {
  en: {
    up: (amount) => `up ${amount}`,
    down: (amount) => `down ${amount}`,
    none: 'no change',
    relative: (change, part) => `${change} (${part})`,
    than: {
      amount: { rise: (size, year) => `${size} more than in ${year}`, fall: (size, year) => `${size} less than in ${year}` },
      share: { rise: (size, year) => `${size} higher than in ${year}`, fall: (size, year) => `${size} lower than in ${year}` },
    },
    same: (year) => `the same as in ${year}`,
    short: {
      amount: { rise: (size) => `${size} more`, fall: (size) => `${size} less` },
      share: { rise: (size) => `${size} higher`, fall: (size) => `${size} lower` },
    },
    shortSame: 'the same',
  },
  ja: {
    up: (amount) => `${amount}増`,
    down: (amount) => `${amount}減`,
    none: '変化なし',
    relative: (change, part) => `${change}（${part}）`,
    than: {
      amount: { rise: (size, year) => `${year}年より${size}多い`, fall: (size, year) => `${year}年より${size}少ない` },
      share: { rise: (size, year) => `${year}年より${size}高い`, fall: (size, year) => `${year}年より${size}低い` },
    },
    same: (year) => `${year}年と同じ`,
    short: {
      amount: { rise: (size) => `${size}多い`, fall: (size) => `${size}少ない` },
      share: { rise: (size) => `${size}高い`, fall: (size) => `${size}低い` },
    },
    shortSame: '同じ',
  },
};

/**
 * A change in words: up $1.2 billion, 12億ドル増. Screen readers say words, but often not a sign.
 * @param format writes the size of the change
 */
export function changeText(change: number, lang: Lang, format: (size: number) => string): string {
  const { up, down, none } = words[lang];
  if (change === 0) return none;
  return (change > 0 ? up : down)(format(Math.abs(change)));
}

/** Percentages of more than 1,000 are hard to read. */
const maxPart = 10;

/** The size of a change as a part of the other figure: 9.8%; undefined if that is zero, for no change, and for a very large part. */
function relativeText(before: number, change: number, lang: Lang): string | undefined {
  const part = Math.abs(change / before);
  return part > 0 && part < maxPart ? percent(part, lang) : undefined;
}

/** A change in words with its part of the earlier figure: up $1.2 billion (9.8%). */
export function changeWithPart(before: number, change: number, lang: Lang, format: (size: number) => string): string {
  const text = changeText(change, lang, format);
  const part = relativeText(before, change, lang);
  return part === undefined ? text : words[lang].relative(text, part);
}

/** What charts say that compare a year with another one, earlier or later. */
interface ComparisonText {
  title: (title: string, year: number) => string;
  /** The unit of an axis, with what the outlines show. */
  unit: (unit: string, year: number) => string;
  /** The sentence after the takeaway. */
  sentence: (difference: string) => string;
  /** A mark with its difference. */
  spoken: (mark: string, difference: string) => string;
  noFigure: (year: number) => string;
  /** The sentence after the takeaway where the other year has no figure. */
  noFigureSentence: (year: number) => string;
  /** Heading of a column of differences. */
  column: (year: number) => string;
  points: (figure: string) => string;
  /** A size of less than a tenth of a point. */
  fewPoints: string;
  /** The same on a label, where the unit of the chart is written out. */
  shortPoints: (figure: string) => string;
  pointsUnit: string;
}

export const comparisonText: Record<Lang, ComparisonText> = {
  en: {
    title: (title, year) => `${title}, compared with ${year}`,
    unit: (unit, year) => `${unit}; outlines: ${year}`,
    sentence: (difference) => ` That was ${difference}.`,
    spoken: (mark, difference) => `${mark}, ${difference}`,
    noFigure: (year) => `no figure here for ${year}`,
    noFigureSentence: (year) => ` There is no figure here for ${year}.`,
    column: (year) => `Difference from ${year}`,
    points: (figure) => `${figure} percentage points`,
    fewPoints: 'less than 0.1 percentage points',
    shortPoints: (figure) => `${figure} pts`,
    pointsUnit: 'percentage points',
  },
  ja: {
    title: (title, year) => `${title}：${year}年との比較`,
    unit: (unit, year) => `${unit}、枠線は${year}年`,
    sentence: (difference) => `これは${difference}。`,
    spoken: (mark, difference) => `${mark}、${difference}`,
    noFigure: (year) => `${year}年の数値はここにない`,
    noFigureSentence: (year) => `${year}年の数値はここにない。`,
    column: (year) => `${year}年との差`,
    points: (figure) => `${figure}ポイント`,
    fewPoints: 'わずかに（0.1ポイント未満）',
    shortPoints: (figure) => `${figure}ポイント`,
    pointsUnit: 'ポイント',
  },
};

/** The size of a change of a share in a sentence, in percentage points. */
export const pointsText = (size: number, lang: Lang): string =>
  roundsToZero(size, 1) ? comparisonText[lang].fewPoints : comparisonText[lang].points(number(size, lang, 1));

/**
 * A difference from the figure of another year: $1.7 billion (2.6%) more than in 2013; no figure for 2013.
 * @param format writes the size of the difference
 * @param kind the size of an amount is also written as a part of the other figure
 */
export function differenceText(
  { before, now }: Pair,
  year: number,
  lang: Lang,
  format: (size: number) => string,
  kind: FigureKind,
): string {
  const change = changeOf({ before, now });
  if (change === null || before === null) return comparisonText[lang].noFigure(year);
  const { than, same, relative } = words[lang];
  if (change === 0) return same(year);
  const part = kind === 'amount' ? relativeText(before, change, lang) : undefined;
  const size = format(Math.abs(change));
  return than[kind][change > 0 ? 'rise' : 'fall'](part === undefined ? size : relative(size, part), year);
}

/** The sentence after a takeaway on the difference from the figure of another year. */
export function differenceSentence(...[pair, year, lang, format, kind]: Parameters<typeof differenceText>): string {
  const { sentence, noFigureSentence } = comparisonText[lang];
  return pair.before === null ? noFigureSentence(year) : sentence(differenceText(pair, year, lang, format, kind));
}

/** A difference from the figure of another year on a label: $5.2 bn more, 2.1 lower. Unknown is a dash. */
export function differenceLabel(pair: Pair, lang: Lang, format: (size: number) => string, kind: FigureKind): string {
  const change = changeOf(pair);
  if (change === null) return '–';
  const { short, shortSame } = words[lang];
  return change === 0 ? shortSame : short[kind][change > 0 ? 'rise' : 'fall'](format(Math.abs(change)));
}
