import { list } from './format.ts';
import type { Lang } from './locale.ts';

/** The figure of a year. Both bounds are the same unless the figure is an interval. */
export interface YearFigure {
  atLeast: number;
  atMost: number;
  /** With its unit. */
  text: string;
  /** The words for its quality: estimate. */
  note?: string | undefined;
}

/** The figures of a mark in every year, of one measure, basis and classification. */
export interface History {
  /** The name of the mark. */
  name: string;
  /** What the figures are, with the unit: Goods exports to Japan, million US dollars. */
  label: string;
  firstYear: number;
  /** One a year; null is no data. */
  figures: readonly (YearFigure | null)[];
  /** The year that the chart shows. */
  year: number;
  /** The figure of the shown year, and the years with the highest and the lowest one. */
  words: string;
}

interface HistoryInput extends Omit<History, 'words'> {
  /** Why a year can have no figure: the publication does not list the mark, or the figure is not among those of the kit. */
  missing: 'unlisted' | 'unknown';
}

/** The years with the highest or the lowest figure. */
interface Extreme {
  years: readonly number[];
  text: string;
}

/** `shown` is the shown year with its figure; undefined is no data. */
interface Words {
  shown: (year: number, text: string | undefined, missing: HistoryInput['missing'], extreme: 'highest' | 'lowest' | undefined) => string;
  highest: (years: string, text: string) => string;
  lowest: (years: string, text: string) => string;
  /** The extremes, of `known` years if not all years have a figure. */
  extremes: (parts: readonly string[], known: number | undefined) => string;
  equal: (known: number | undefined) => string;
  overlapping: string;
  missing: (years: string, missing: HistoryInput['missing']) => string;
  /** A figure with the words for its quality. */
  noted: (text: string, note: string) => string;
  /** The same inside brackets. */
  notedInBrackets: (text: string, note: string) => string;
  range: (first: number, last: number) => string;
  years: (years: readonly string[]) => string;
  sentence: (parts: readonly string[]) => string;
}

const words: Record<Lang, Words> = {
  en: {
    shown: (year, text, missing, extreme) =>
      `${year}: ${text ?? { unlisted: 'not listed', unknown: 'no figure here' }[missing]}${extreme ? `, the ${extreme}` : ''}`,
    highest: (years, text) => `highest ${years} (${text})`,
    lowest: (years, text) => `lowest ${years} (${text})`,
    extremes: (parts, known) => `${known === undefined ? '' : `of the ${known} years with a figure, `}${parts.join(', ')}`,
    equal: (known) => (known === undefined ? 'the same in every year' : 'the same in every year with a figure'),
    overlapping: 'the bounds of the years overlap, so the highest and the lowest year are not certain',
    missing: (years, missing) => `${{ unlisted: 'not listed in', unknown: 'no figure here for' }[missing]} ${years}`,
    noted: (text, note) => `${text} (${note})`,
    notedInBrackets: (text, note) => `${text}, ${note}`,
    range: (first, last) => `${first}–${last}`,
    years: (years) => list(years, 'en'),
    sentence: (parts) => `${parts.join('; ')}.`,
  },
  ja: {
    shown: (year, text, missing, extreme) =>
      `${year}年：${text ?? { unlisted: '掲載なし', unknown: '数値はここにはない' }[missing]}${extreme ? { highest: '、最高', lowest: '、最低' }[extreme] : ''}`,
    highest: (years, text) => `最高は${years}（${text}）`,
    lowest: (years, text) => `最低は${years}（${text}）`,
    extremes: (parts, known) => `${known === undefined ? '' : `数値のある${known}年のうち、`}${parts.join('、')}`,
    equal: (known) => (known === undefined ? 'どの年も同じ' : '数値のある年はすべて同じ'),
    overlapping: '各年の範囲（下限から上限）が互いに重なるため、最高と最低の年は確定しない',
    missing: (years, missing) => ({ unlisted: `${years}は掲載なし`, unknown: `${years}の数値はここにはない` })[missing],
    noted: (text, note) => `${text}（${note}）`,
    notedInBrackets: (text, note) => `${text}、${note}`,
    range: (first, last) => `${first}〜${last}年`,
    years: (years) => list(years, 'ja'),
    sentence: (parts) => `${parts.join('。')}。`,
  },
};

/** A year in a list of years. */
const yearName: Record<Lang, (year: number) => string> = { en: String, ja: (year) => `${year}年` };

/** The history of a mark, with its words. Undefined if there are fewer than two years. */
export function historyOf({ missing, ...history }: HistoryInput, lang: Lang): History | undefined {
  const { figures, firstYear, year } = history;
  if (figures.length < 2) return undefined;
  const w = words[lang];
  const known = figures.flatMap((figure, i) => (figure ? [{ ...figure, year: firstYear + i }] : []));
  const highest = extremeOf(known, lang, (a, b) => a.atLeast >= b.atMost);
  const lowest = extremeOf(known, lang, (a, b) => a.atMost <= b.atLeast);
  const isEqual = known.length > 1 && highest?.years.length === known.length;
  const isShown = (extreme: Extreme | undefined): boolean => extreme?.years.length === 1 && extreme.years[0] === year;
  const knownCount = known.length < figures.length ? known.length : undefined;
  // With gaps the highest year is only that of the known ones, which the words then say of both years.
  const shownExtreme = knownCount !== undefined ? undefined : isShown(highest) ? 'highest' : isShown(lowest) ? 'lowest' : undefined;
  const shown = known.find((figure) => figure.year === year);
  const shownText = shown?.note ? w.noted(shown.text, shown.note) : shown?.text;
  const unknownYears = figures.flatMap((figure, i) => (figure ? [] : [firstYear + i]));
  // The first words already say that the shown year has no figure.
  const isOnlyShown = unknownYears.length === 1 && unknownYears[0] === year;
  return {
    ...history,
    words: w.sentence([
      w.shown(year, shownText, missing, shownExtreme),
      ...extremes(),
      ...(unknownYears.length && !isOnlyShown ? [w.missing(yearList(unknownYears, lang), missing)] : []),
    ]),
  };

  function extremes(): string[] {
    if (known.length < 2) return [];
    if (isEqual) return [w.equal(knownCount)];
    const parts = [
      ...(highest && shownExtreme !== 'highest' ? [w.highest(yearList(highest.years, lang), highest.text)] : []),
      ...(lowest && shownExtreme !== 'lowest' ? [w.lowest(yearList(lowest.years, lang), lowest.text)] : []),
    ];
    if (parts.length) return [w.extremes(parts, knownCount)];
    return highest || lowest ? [] : [w.overlapping];
  }
}

/** The years that are certainly beyond all others. Undefined if the bounds leave it open. */
function extremeOf(
  known: readonly (YearFigure & { year: number })[],
  lang: Lang,
  isBeyond: (a: YearFigure, b: YearFigure) => boolean,
): Extreme | undefined {
  const beyond = known.filter((figure) => known.every((other) => other === figure || isBeyond(figure, other)));
  const [first] = beyond;
  if (!first) return undefined;
  const { text, note } = first;
  return { years: beyond.map(({ year }) => year), text: note ? words[lang].notedInBrackets(text, note) : text };
}

/** Years with three or more in a row written as one range: 1985–1991, 1995, and 1998. */
function yearList(years: readonly number[], lang: Lang): string {
  const w = words[lang];
  const runs: number[][] = [];
  for (const year of years) {
    const run = runs.at(-1);
    if (run?.at(-1) === year - 1) run.push(year);
    else runs.push([year]);
  }
  return w.years(
    runs.flatMap((run) => {
      const [first = NaN, last = NaN] = [run[0], run.at(-1)];
      return run.length > 2 ? [w.range(first, last)] : run.map(yearName[lang]);
    }),
  );
}
