import { narrowWidth } from '../../charts/axis.ts';
import { rankedBars } from '../../charts/bars/ranked-bars.ts';
import { nameOf } from '../../data/names.ts';
import { statesBasis } from '../../data/provenance.ts';
import { comparisonText, differenceLabel, differenceSentence, differenceText, pointsText, type Pair } from '../../model/change.ts';
import { countryOf } from '../../model/country.ts';
import { axisUnit, figure, labelUsd, percent, usd } from '../../model/format.ts';
import { namesOrCount } from '../../model/missing.ts';
import { originOf, sourceLine } from '../../model/source.ts';
import type { ViewContext } from '../../model/view.ts';
import { yearsFrom } from '../../model/years.ts';
import {
  isInterval,
  isNegligible,
  isState,
  measures,
  ranking,
  shownBounds,
  statesOf,
  type Named,
  type Options,
  type Slices,
} from './figures.ts';
import { boundsOf, boundsText } from './bounds-text.ts';
import { intervalKey, keyHeight, withIntervalWords, type IntervalView } from './interval-words.ts';
import { text } from './text.ts';

/** The first states by their goods exports, or by the share of a country in them. */
export function stateRankingView(slices: Slices, options: Options, { width, lang, partner = 'JP' }: ViewContext): IntervalView {
  const { year, measure, compare } = options;
  const { source } = slices.exports;
  const t = text[lang];
  const country = { ...countryOf(partner, lang), ...t.regions[slices.region.region] };
  const origin = originOf(source);
  const { shown, firstCount, known, missing } = statesOf(slices, options, lang);
  // A chosen state below the first ones can have a larger upper bound than all of them.
  const leaders = leadersOf(slices, options);
  const max = Math.max(leaders.largest, ...shown.slice(firstCount).map(({ atMost }) => atMost));
  const format = (value: number): string => percent(value / 100, lang);
  const intervalLabel = ({ atLeast, atMost }: ReturnType<typeof shownBounds>): string =>
    isNegligible(atLeast) ? t.upTo(format(atMost)) : t.range(figure(atLeast, lang, 1), format(atMost));
  const unit = measure === 'value' ? axisUnit(max, lang) : { perUnit: 1, name: t.unit[measure](country) };
  const label = (value: number): string => (measure === 'value' ? labelUsd(value, max, lang) : format(value));
  const compared = comparisonText[lang];
  const inOtherYear = compare === undefined ? [] : ranking(slices, measure, compare);
  const pairOf = ({ code, atLeast }: { code: string; atLeast: number }): Pair => ({
    before: inOtherYear.find((state) => state.code === code)?.atLeast ?? null,
    now: atLeast,
  });
  const kind = measure === 'value' ? 'amount' : 'share';
  const sizeOf = (size: number): string => (measure === 'value' ? usd(size, lang) : pointsText(size, lang));
  const difference = (state: { code: string; atLeast: number }, other: number): string =>
    differenceText(pairOf(state), other, lang, sizeOf, kind);
  const changeLabel = (state: { code: string; atLeast: number }): string =>
    differenceLabel(pairOf(state), lang, (size) => (measure === 'value' ? labelUsd(size, max, lang) : figure(size, lang, 1)), kind);
  const others = measures.filter((other) => other !== measure).map((other) => ({ other, states: ranking(slices, other, year) }));
  /** The figures of the measures that are not ranked. */
  const tipOf = (code: string): [name: string, value: string][] =>
    others.flatMap(({ other, states }) => {
      const state = states.find((state) => state.code === code);
      return state ? [[t.ofState(other, country), boundsText(state, other, lang)]] : [];
    });
  const hasKey = width < narrowWidth && shown.some(isInterval);
  const { marks, ...drawing } = rankedBars(
    shown.map((state) => {
      const { code, name, rank, atLeast, atMost } = state;
      const bounds = shownBounds(state);
      const tip = tipOf(code);
      return {
        id: code,
        label: name,
        rank,
        length: atLeast,
        text: isInterval(state) ? intervalLabel(bounds) : label(atLeast),
        value: measure === 'value' ? atLeast : atLeast / 100,
        spoken:
          compare === undefined
            ? t.spoken(rank, name, boundsOf(state, measure, lang))
            : compared.spoken(t.spoken(rank, name, boundsOf(state, measure, lang)), difference(state, compare)),
        ...(compare !== undefined && { ghost: pairOf(state).before ?? undefined, detail: changeLabel(state) }),
        tip,
        facts: [
          [t.rank, String(rank)] as const,
          [t.ofState(measure, country), boundsText(state, measure, lang)] as const,
          ...(compare === undefined ? [] : [[compared.column(compare), difference(state, compare)] as const]),
          ...tip,
        ],
        atMost,
      };
    }),
    {
      width,
      consecutive: firstCount,
      max,
      unit: compare === undefined ? unit : { ...unit, name: compared.unit(unit.name, compare) },
      roomFor: { labels: leaders.codes.map((code) => nameOf(slices.names, code, lang)), text: '', detail: '' },
      ...(hasKey && { keyHeight }),
      formatTick: (units, digits) => figure(units, lang, digits),
    },
  );
  const ownTitle = t.title(measure, country, firstCount, known.length, year);
  const title = compare === undefined ? ownTitle : compared.title(ownTitle, compare);
  const [first] = shown;
  // The note on intervals says what belongs to the region.
  const isRegionUnclear = measure === 'region-share' && country.regionDetail !== '' && origin === 'published' && !shown.some(isInterval);
  return {
    ...drawing,
    title,
    takeaway: takeaway(),
    summary: t.summary(title),
    tone: 'states',
    key: hasKey ? intervalKey(t, drawing.unitLines) : [],
    marks: withIntervalWords(
      marks.map(({ item, ...mark }) => {
        const possible = (mark.bar.width * (item.atMost - item.length)) / (item.length || 1);
        // In a wide drawing the figure is after the end of the interval.
        const x = mark.figure.x + (mark.figure.anchor === 'start' ? possible : 0);
        return { ...mark, facts: item.facts, possible, words: [], figure: { ...mark.figure, x } };
      }),
      t,
    ),
    entry: first?.code ?? '',
    axis: 'y',
    source: sourceLine(source, statesBasis[lang], lang),
    notes: [
      ...(shown.some(isInterval) ? [t.interval[origin](country)] : []),
      ...(isRegionUnclear ? [t.regionNote(country)] : []),
      ...(missing.length ? [t.noData(namesOf(missing), origin, year)] : []),
    ],
  };

  function takeaway(): string {
    if (!first) return t.noneKnown(origin, year);
    const largestStates = known.filter(({ rank }) => rank === 1);
    const sentence =
      compare !== undefined && largestStates.length === 1 ? differenceSentence(pairOf(first), compare, lang, sizeOf, kind) : '';
    return (
      t.takeaway(
        measure,
        country,
        {
          names: namesOf(largestStates),
          count: largestStates.length,
          figure: boundsOf(first, measure, lang),
          isCertain: known.every((state) => state.rank === 1 || state.atMost <= first.atLeast),
          known: missing.some(isState) ? t.many(known.length, !known.every(isState)) : undefined,
          isOnly: known.length === 1,
        },
        year,
      ) + sentence
    );
  }

  function namesOf(states: readonly Named[]): string {
    return namesOrCount(
      states.map(({ code, name }) => t.inSentence(code, name)),
      (count) => t.many(count, !states.every(isState)),
      lang,
    );
  }
}

/** The first states of every year, and their largest figure: the scale stays the same from year to year. */
function leadersOf(slices: Slices, { measure, count }: Options): { codes: string[]; largest: number } {
  const { firstYear, partnerMusd } = slices.exports;
  const leaders = yearsFrom(firstYear, partnerMusd[0]).flatMap((year) => ranking(slices, measure, year).slice(0, count));
  return { codes: [...new Set(leaders.map(({ code }) => code))], largest: Math.max(0, ...leaders.map(({ atMost }) => atMost)) };
}
