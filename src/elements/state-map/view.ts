import { classesOf, legendOf, rangeTexts } from '../../charts/choropleth/classes.ts';
import { choroplethLayout, type ChoroplethView } from '../../charts/choropleth/layout.ts';
import { byValue, firstThree, thresholdText } from '../../charts/choropleth/regions.ts';
import { nameOf } from '../../data/names.ts';
import { noData, statesBasis } from '../../data/provenance.ts';
import { countryOf } from '../../model/country.ts';
import { list, number, percent, usd } from '../../model/format.ts';
import { namesOrCount } from '../../model/missing.ts';
import { originOf, sourceLine } from '../../model/source.ts';
import type { ViewContext } from '../../model/view.ts';
import { statesOf, type Options, type Slices, type State } from './figures.ts';
import { text, type Figures, type Measure } from './text.ts';

/** Small Atlantic states, from the north. */
const callouts = ['MA', 'RI', 'CT', 'NJ', 'DE', 'MD', 'DC'];

/** Round limits that are the same in every year, so that years can be compared: million USD; share; negative rank. */
const thresholds: Record<Measure, number[]> = {
  value: [100, 500, 1000, 2000, 5000],
  share: [0.02, 0.04, 0.06, 0.08, 0.1],
  rank: [-20, -10, -5, -3],
};
const rankTexts = ['> 20', '11–20', '6–10', '4–5', '1–3'];

/** The goods exports of each state in a year, on the map or in tiles. */
export function stateMapView(slices: Slices, options: Options, { width, lang, partner = 'JP' }: ViewContext): ChoroplethView {
  const { year, measure, state: chosen } = options;
  const { source } = slices.exports;
  const t = text[lang];
  const none = noData[lang];
  const country = countryOf(partner, lang);
  const origin = originOf(source);
  const classOf = classesOf(thresholds[measure]);
  const states = statesOf(slices, options, lang).map((state) => ({ ...state, bin: classOf(state.score) }));

  // Custom data may lack a measure, which is left out of every sentence.
  const has = {
    value: states.some(({ valueMusd }) => valueMusd !== null),
    share: states.some(({ sharePercent }) => sharePercent !== null),
    rank: states.some(({ rank }) => rank !== null),
  };
  const figuresOf = ({ valueMusd, sharePercent, rank }: State): Figures => ({
    value: valueMusd === null ? undefined : usd(valueMusd, lang),
    share: sharePercent === null ? undefined : percent(sharePercent / 100, lang),
    rank: rank === null ? undefined : t.rankOf(rank),
  });
  const labels = { value: t.value(country), share: t.share, rank: t.rank(country) };
  const tipOf = (figures: Figures): [name: string, value: string][] =>
    (['value', 'share', 'rank'] as const).flatMap((id) => (has[id] ? [[labels[id], figures[id] ?? none]] : []));

  const classTexts: Record<Measure, () => string[]> = {
    value: () => rangeTexts(thresholds.value, (musd) => thresholdText(musd, lang)),
    share: () => rangeTexts(thresholds.share, (share) => number(share * 100, lang)),
    rank: () => rankTexts,
  };
  const { regions, ...drawing } = choroplethLayout({
    width,
    topology: slices.topology,
    unit: t.unit(measure, country),
    legend: legendOf(classTexts[measure](), none, states),
    tileText: (i) => [states[i]?.id ?? ''],
    callouts,
  });
  const sorted = byValue(states.flatMap((state, i) => (regions[i] ? [{ ...state, region: regions[i] }] : [])));
  const title = t.title(measure, country, year);
  const missing = states.filter(({ score }) => score === null).map(({ name }) => name);
  return {
    ...drawing,
    title,
    takeaway: takeaway(),
    summary: t.summary(title),
    tone: 'states',
    marks: sorted.map((state) => {
      const figures = figuresOf(state);
      return {
        ...state.region,
        id: state.id,
        label: state.name,
        alias: nameOf(slices.names, state.id, 'en'),
        bin: state.bin,
        value: measure === 'rank' ? state.rank : state.score,
        spoken: state.score === null ? t.spokenUnknown(state.name, none) : t.spoken(country, state.name, figures),
        tip: tipOf(figures),
      };
    }),
    entry: chosen ?? sorted[0]?.id ?? '',
    chosen,
    axis: 'y',
    source: sourceLine(source, statesBasis[lang], lang),
    notes: [
      ...(measure === 'rank' && origin === 'published' ? [t.rankNote] : []),
      ...(missing.length ? [t.noData(namesOrCount(missing, t.many), origin, year)] : []),
    ],
  };

  function takeaway(): string {
    const found = states.find(({ id }) => id === chosen);
    if (found) return found.score === null ? t.unknown(found.name, origin, year) : t.chosen(country, found.name, figuresOf(found), year);
    const ranked = sorted.filter(({ score }) => score !== null);
    const [first] = ranked;
    if (!first) return '';
    const atLeast = (limit: number): number => ranked.filter(({ score }) => (score ?? 0) >= limit).length;
    const { value = '', share = '' } = figuresOf(first);
    const ofFirstRank = ranked.filter(({ rank }) => rank === 1).map(({ name }) => name);
    const sentences: Record<Measure, () => string> = {
      value: () => t.takeaway.value(country, firstThree(ranked, lang), value, atLeast(1000), year),
      share: () => t.takeaway.share(country, firstThree(ranked, lang), share, atLeast(0.1), year),
      rank: () => t.takeaway.rank(country, list(ofFirstRank, lang), atLeast(-10), year),
    };
    return sentences[measure]();
  }
}
