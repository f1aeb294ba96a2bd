import { classesOf, legendOf, rangeTexts, widestClass, type ClassName } from '../../charts/choropleth/classes.ts';
import { choroplethLayout } from '../../charts/choropleth/layout.ts';
import { placedByValue, spokenThreshold, thresholdText } from '../../charts/choropleth/regions.ts';
import { nameOf } from '../../data/names.ts';
import { noData, statesBasis } from '../../data/provenance.ts';
import { stateText } from '../../data/state-text.ts';
import { comparisonText, differenceText } from '../../model/change.ts';
import { countryOf, type Country } from '../../model/country.ts';
import { number } from '../../model/format.ts';
import type { Lang } from '../../model/locale.ts';
import { namesOrCount } from '../../model/missing.ts';
import { withoutFloatError } from '../../model/precision.ts';
import { sourceLine } from '../../model/source.ts';
import type { ViewContext } from '../../model/view.ts';
import {
  changedStatesOf,
  changeInWords,
  changeLabel,
  figureText,
  sizeText,
  yearsOfChange,
  type ChangedState,
  type ChangeMeasure,
  type ChangeOptions,
} from './change.ts';
import { changeTexts, type Extreme } from './change-text.ts';
import { isState, type Slices } from './figures.ts';
import { callouts, type StateMapView } from './view.ts';

/** The same on both sides of zero, and for every pair of years: million USD; percentage points. */
const thresholds: Record<ChangeMeasure, number[]> = { value: [-500, -100, 0, 100, 500], share: [-2, -0.5, 0, 0.5, 2] };

type KnownState = ChangedState & { before: number; now: number; score: number };
const isKnown = (state: ChangedState): state is KnownState => state.score !== null;

/** The change of each state between two years, on the map or in tiles. */
export function stateChangeView(slices: Slices, options: ChangeOptions, { width, lang, partner = 'JP' }: ViewContext): StateMapView {
  const { measure, state: chosen } = options;
  const { source } = slices.exports;
  const t = changeTexts[lang];
  const { inSentence, many } = stateText[lang];
  const years = yearsOfChange(options);
  const country = countryOf(partner, lang);
  const classOf = classesOf(thresholds[measure]);
  const states = changedStatesOf(slices, options, lang).map((state) => ({ ...state, bin: classOf(state.score) }));
  const missing = states.filter(({ score }) => score === null);
  const missingNames = namesOrCount(
    missing.map(({ id, name }) => inSentence(id, name)),
    (count) => many(count, !missing.every(isState)),
    lang,
  );
  const { regions, ...drawing } = choroplethLayout({
    width,
    map: slices.map,
    unit: t.unit(measure),
    legend: legendOf(classNames(measure, lang), noData[lang], states, { lang }),
    otherClass: widestClass(noData[lang], states, lang),
    tileText: (i) => [states[i]?.id ?? ''],
    callouts,
    labels: extremes(states).map((state) => ({ id: state.id, lines: [state.name, changeLabel(state.score, measure, lang)] })),
  });
  const sorted = placedByValue(states, regions);
  const title = t.title(measure, country, ...years);
  const text = (value: number | null): string => (value === null ? noData[lang] : figureText(value, measure, lang));
  return {
    ...drawing,
    title,
    takeaway: takeaway(sorted, options, country, lang),
    summary: title,
    tone: 'change',
    uncertain: [],
    marks: sorted.map((state) => {
      const [before, now] = [text(state.before), text(state.now)];
      const change = isKnown(state) ? changeInWords(state.before, state.score, measure, lang) : noData[lang];
      return {
        ...state.layout,
        id: state.id,
        label: state.name,
        alias: nameOf(slices.names, state.id, 'en'),
        bin: state.bin,
        // A share is from 0 to 1, as on the map of one year.
        value: measure === 'share' && state.score !== null ? withoutFloatError(state.score / 100) : state.score,
        series: 'states',
        spoken: t.spoken(state.name, before, now, isKnown(state) ? change : undefined, years),
        tip: [
          [String(years[0]), before],
          [String(years[1]), now],
          [t.change, change],
        ],
      };
    }),
    entry: chosen ?? sorted[0]?.id ?? '',
    axis: 'y',
    source: sourceLine(source, statesBasis[lang], lang),
    notes: missing.length ? [t.noData(missingNames, years)] : [],
  };
}

/** The states with the largest rise and the largest fall. Where several share it, none is named on the map. */
function extremes(states: readonly ChangedState[]): KnownState[] {
  const known = states.filter(isKnown);
  const only = (sign: 1 | -1): KnownState[] => {
    const largest = Math.max(0, ...known.map(({ score }) => score * sign));
    const found = known.filter(({ score }) => largest > 0 && score * sign === largest);
    return found.length === 1 ? found : [];
  };
  return [...only(1), ...only(-1)];
}

/** The names of the classes, from the largest fall to the largest rise. */
function classNames(measure: ChangeMeasure, lang: Lang): ClassName[] {
  const t = changeTexts[lang];
  const limits = thresholds[measure].map((limit) =>
    measure === 'value' ? thresholdText(limit, lang) : number(limit, lang, Number.isInteger(limit) ? 0 : 1),
  );
  const withUnit = { value: spokenThreshold[lang], share: comparisonText[lang].points }[measure];
  const [small = '', large = ''] = limits.slice(-2).map(withUnit);
  const spoken = t.spokenClasses(small, large);
  return rangeTexts(t, limits).map((text, i) => ({ text, spoken: spoken[i] ?? '' }));
}

/** The main result in a sentence: about the chosen state, else about the largest rise and the largest fall. */
function takeaway(sorted: readonly ChangedState[], options: ChangeOptions, country: Country, lang: Lang): string {
  const { measure, state: chosen } = options;
  const t = changeTexts[lang];
  const years = yearsOfChange(options);
  const { inSentence, many } = stateText[lang];
  const nameIn = ({ id, name }: ChangedState): string => inSentence(id, name);
  const subject = sorted.find(({ id }) => id === chosen);
  if (subject && !isKnown(subject)) return t.unknown(nameIn(subject), years);
  if (subject) {
    const size = subject.score === 0 ? undefined : sizeText(Math.abs(subject.score), measure, lang);
    const [before, now] = [figureText(subject.before, measure, lang), figureText(subject.now, measure, lang)];
    const difference = before === now ? smallDifference(subject, options, lang) : undefined;
    return t.chosen(measure, country, { name: nameIn(subject), before, now, size, isRise: subject.score > 0, difference }, years);
  }
  const all = sorted.filter(isState);
  const states = all.filter(isKnown);
  if (!states.length) return t.noneKnown(years);
  const extreme = (score: number): Extreme => ({
    names: namesOrCount(states.filter((state) => state.score === score).map(nameIn), (count) => many(count, false), lang),
    size: sizeText(Math.abs(score), measure, lang),
  });
  const [highest, lowest] = [states[0]?.score ?? 0, states.at(-1)?.score ?? 0];
  const counts = { up: states.filter(({ score }) => score > 0).length, down: states.filter(({ score }) => score < 0).length };
  const known = states.length < all.length ? states.length : undefined;
  const [rise, fall] = [highest > 0 ? extreme(highest) : undefined, lowest < 0 ? extreme(lowest) : undefined];
  return t.takeaway(measure, country, rise, fall, counts, known, years);
}

/** The smallest change of a share that is written, in percentage points. */
const smallestPoints = 0.05;

/** The difference of two figures that are written alike. */
function smallDifference({ before, now, score }: KnownState, options: ChangeOptions, lang: Lang): string {
  const { measure } = options;
  const [from] = yearsOfChange(options);
  if (measure === 'share' && Math.abs(score) < smallestPoints) return changeTexts[lang].littleChanged(from);
  const kind = measure === 'value' ? 'amount' : 'share';
  return differenceText({ before, now }, from, lang, (size) => sizeText(size, measure, lang), kind);
}
