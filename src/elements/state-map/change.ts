import { byValue, numbered } from '../../charts/choropleth/regions.ts';
import { changeOf, changeText, changeWithPart, comparisonText, pointsText } from '../../model/change.ts';
import { figure, labelUsd, percent, usd } from '../../model/format.ts';
import type { Lang } from '../../model/locale.ts';
import { statesOf, type Options, type Slices } from './figures.ts';

/** The measures whose change can be shown. A rank that lies between two bounds has no certain change. */
export type ChangeMeasure = 'value' | 'share';

export interface ChangeOptions extends Options {
  measure: ChangeMeasure;
  /** The year to compare with, before or after `year`. */
  compare: number;
}

/** Amounts on the map are in the unit of the legend, billions, as those of an axis that reaches this amount. */
const largestClassMusd = 1000;

/** A state with its figure in two years: million USD, or percent. */
export interface ChangedState {
  id: string;
  name: string;
  before: number | null;
  now: number | null;
  /** The change; null unless both years are known. */
  score: number | null;
}

/** Both years in order of time. */
export const yearsOfChange = ({ year, compare }: ChangeOptions): [from: number, to: number] => [
  Math.min(year, compare),
  Math.max(year, compare),
];

/** Every state with its change, in the order of the map. */
export function changedStatesOf(slices: Slices, options: ChangeOptions, lang: Lang): ChangedState[] {
  const [from, to] = yearsOfChange(options).map((year) => statesOf(slices, { ...options, year }, lang));
  return (to ?? []).map(({ id, name, ...state }, i) => {
    const earlier = from?.[i];
    const pair =
      options.measure === 'value'
        ? { before: earlier?.valueMusd ?? null, now: state.valueMusd }
        : { before: earlier?.sharePercent ?? null, now: state.sharePercent };
    return { id, name, ...pair, score: changeOf(pair) };
  });
}

/** Every state with its change, the largest rise first and those without a change last, with its number in this order. */
export const sortedChanges = (slices: Slices, options: ChangeOptions, lang: Lang): (ChangedState & { order: number | null })[] =>
  numbered(byValue(changedStatesOf(slices, options, lang)));

/** The figure of a year as text. */
export const figureText = (value: number, measure: ChangeMeasure, lang: Lang): string =>
  measure === 'value' ? usd(value, lang) : percent(value / 100, lang);

/** The size of a change as text. */
export const sizeText = (size: number, measure: ChangeMeasure, lang: Lang): string =>
  measure === 'value' ? usd(size, lang) : pointsText(size, lang);

/** A change on the map, where the legend has the unit in full: up $4.8 bn, up 4.0 pts. */
export const changeLabel = (change: number, measure: ChangeMeasure, lang: Lang): string =>
  changeText(change, lang, (size) =>
    measure === 'value' ? labelUsd(size, largestClassMusd, lang) : figure(size, lang, 1, comparisonText[lang].shortPoints),
  );

/** A change in words: up $1.2 billion (9.8%), down 0.4 percentage points. */
export const changeInWords = (before: number, change: number, measure: ChangeMeasure, lang: Lang): string =>
  measure === 'value'
    ? changeWithPart(before, change, lang, (size) => sizeText(size, measure, lang))
    : changeText(change, lang, (size) => sizeText(size, measure, lang));
