import { classesOf, legendOf, rangeNames, widestClass, type ClassName, type UncertainClasses } from '../../charts/choropleth/classes.ts';
import { choroplethLayout, type ChoroplethView } from '../../charts/choropleth/layout.ts';
import { leading, placedByValue, spokenThreshold, thresholdText } from '../../charts/choropleth/regions.ts';
import { nameOf } from '../../data/names.ts';
import { noData, statesBasis } from '../../data/provenance.ts';
import { countryOf } from '../../model/country.ts';
import { labelUsd, number, percentSign } from '../../model/format.ts';
import { namesOrCount } from '../../model/missing.ts';
import { originOf, sourceLine } from '../../model/source.ts';
import type { ViewContext } from '../../model/view.ts';
import { figuresOf, isState, statesOf, type Options, type Slices, type State } from './figures.ts';
import { takeaway } from './takeaway.ts';
import { isCertain, rankClasses } from './rank-text.ts';
import { text, type Figures, type Measure } from './text.ts';

export type StateMapView = ChoroplethView & Required<UncertainClasses>;

/** The small states of the Atlantic coast, from the north. */
export const callouts = ['MA', 'RI', 'CT', 'NJ', 'DE', 'MD', 'DC'];

/** The same thresholds for every year, so that years can be compared: million USD; share; negative rank. */
const thresholds: Record<Measure, number[]> = {
  value: [100, 500, 1000, 2000, 5000],
  share: [0.02, 0.04, 0.06, 0.08, 0.1],
  rank: [-20, -10, -5, -3],
};

/** The goods exports of each state in a year, on the map or in tiles. */
export function stateMapView(slices: Slices, options: Options, { width, lang, partner = 'JP' }: ViewContext): StateMapView {
  const { year, measure, state: chosen } = options;
  const { source } = slices.exports;
  const t = text[lang];
  const noDataText = noData[lang];
  const country = countryOf(partner, lang);
  const origin = originOf(source);
  const classOf = classesOf(thresholds[measure]);
  const states = statesOf(slices, options, lang).map((state) => ({
    ...state,
    bin: classOf(state.score),
    isUncertain: measure === 'rank' && state.rank !== null && classOf(-state.rank.best) !== classOf(-state.rank.worst),
  }));

  // Custom data can lack a measure. Every text then leaves it out.
  const has = {
    value: states.some(({ valueMusd }) => valueMusd !== null),
    share: states.some(({ sharePercent }) => sharePercent !== null),
    rank: states.some(({ rank }) => rank !== null),
  };
  const labels = { value: t.value(country), share: t.share, rank: t.rank(country) };
  const tipOf = ({ value, share, rank }: Figures): [name: string, value: string][] => {
    const texts = { value, share, rank: rank && t.rankOf(rank) };
    return (['value', 'share', 'rank'] as const).flatMap((id) => (has[id] ? [[labels[id], texts[id] ?? noDataText]] : []));
  };

  const maxMusd = Math.max(...states.map(({ valueMusd }) => valueMusd ?? 0));
  /** The figure of the measure, for a label on the map. */
  const labelOf = (state: State): string => {
    const { share, rank } = figuresOf(state, lang);
    return {
      value: () => labelUsd(state.valueMusd ?? 0, maxMusd, lang),
      share: () => share ?? '',
      rank: () => (rank ? t.rankOf(rank) : ''),
    }[measure]();
  };

  const classNames: Record<Measure, () => readonly ClassName[]> = {
    value: () => rangeNames(thresholds.value, (musd) => thresholdText(musd, lang), spokenThreshold[lang], lang),
    share: () =>
      rangeNames(
        thresholds.share,
        (share) => number(share * 100, lang),
        (text) => text + percentSign[lang],
        lang,
      ),
    rank: () => rankClasses[lang],
  };
  const { regions, ...drawing } = choroplethLayout({
    width,
    map: slices.map,
    unit: t.unit(measure, country),
    legend: legendOf(classNames[measure](), noDataText, states, { lang, uncertain: t.uncertain }),
    otherClass: widestClass(noDataText, states, lang),
    tileText: (i) => [states[i]?.id ?? ''],
    callouts,
    labels: leading(states).map((state) => ({ id: state.id, lines: [state.name, labelOf(state)] })),
  });
  const sorted = placedByValue(states, regions);
  const title = t.title(measure, country, year);
  const missing = states.filter(({ score }) => score === null);
  const missingNames = namesOrCount(
    missing.map(({ id, name }) => t.inSentence(id, name)),
    (count) => t.many(count, !missing.every(isState)),
    lang,
  );
  const uncertain = states.filter(({ isUncertain }) => isUncertain).map(({ id }) => id);
  return {
    ...drawing,
    title,
    takeaway: takeaway(sorted, options, country, origin, lang),
    summary: t.summary(title),
    tone: 'states',
    uncertain,
    marks: sorted.map((state) => {
      const figures = figuresOf(state, lang);
      return {
        ...state.layout,
        id: state.id,
        label: state.name,
        alias: nameOf(slices.names, state.id, 'en'),
        bin: state.bin,
        value: measure === 'rank' ? (state.rank?.worst ?? null) : state.score,
        ...(measure !== 'rank' && { series: 'states' }),
        spoken: state.score === null ? t.spokenUnknown(state.name, noDataText) : t.spoken(country, state.name, figures),
        tip: tipOf(figures),
      };
    }),
    entry: chosen ?? sorted[0]?.id ?? '',
    axis: 'y',
    source: sourceLine(source, statesBasis[lang], lang),
    notes: [
      ...(states.some(({ rank }) => rank && !isCertain(rank)) ? [t.whyInterval(country, origin)] : []),
      ...(uncertain.length ? [t.rankMarks] : []),
      ...(missing.length ? [t.noData(missingNames, origin, year)] : []),
    ],
  };
}
