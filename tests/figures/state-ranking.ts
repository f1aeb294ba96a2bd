import type { ExpectedCell, ExpectedChart, ExpectedMark } from './expected.ts';
import { amount, count, percent, rank, stated, type Figure } from './figure.ts';
import { home, partnerAttribute } from './partners.ts';
import { isState, rankedStates, stateCounts, statesOf, stateYears, type KnownState as Known } from './states.ts';

const measures = ['region-share', 'world-share', 'value'] as const;
type Measure = (typeof measures)[number];

/** The figure that states are ranked by; of an interval its lower bound. */
const valueOf = ({ known }: Known, measure: Measure): number =>
  ({ 'region-share': known.regionPercent[0], 'world-share': known.worldPercent, value: known.musd })[measure];

/** A lower bound of less than a tenth is left out. */
function figuresOf({ known }: Known, measure: Measure): Figure[] {
  if (measure === 'value') return [amount(known.musd)];
  if (measure === 'world-share') return [percent(known.worldPercent)];
  const [low, high] = known.regionPercent;
  if (low === high) return [percent(low)];
  return [...(low < 0.1 ? [] : [percent(low, 'down')]), percent(high, 'up')];
}

const isInterval = ({ known: { regionPercent } }: Known): boolean => regionPercent[0] !== regionPercent[1];

/** @param hasBounds whether a share of a region is not certain in the table */
function cellsOf({ known }: Known, measure: Measure, hasBounds: boolean): Record<string, ExpectedCell> {
  if (measure === 'value') return { value: { raw: known.musd } };
  if (measure === 'world-share') return { share: { raw: known.worldPercent } };
  const [low, high] = known.regionPercent;
  if (!hasBounds) return { share: { raw: low } };
  if (low === high) return { 'at-least': { raw: low }, 'at-most': { raw: low } };
  return { 'at-least': { raw: low, rounding: 'down' }, 'at-most': { raw: high, rounding: 'up' } };
}

export function stateRankingChart(partner: string, year: number, measure: Measure, countOfStates: number): ExpectedChart {
  const all = rankedStates(
    year,
    (known) => ({ 'region-share': known.regionPercent[0], 'world-share': known.worldPercent, value: known.musd })[measure],
    partner,
  );
  const shown = all.slice(0, countOfStates);
  const rankIn = (state: Known): number => 1 + all.filter((other) => valueOf(other, measure) > valueOf(state, measure)).length;
  const mark = (state: Known): ExpectedMark => {
    const figures = figuresOf(state, measure);
    const value = valueOf(state, measure);
    return {
      name: state.name,
      value: measure === 'value' ? value : value / 100,
      spoken: [rank(rankIn(state)), ...figures],
      labels: [rank(rankIn(state)), ...figures],
      // The figures of the other measures.
      tip: measures.filter((other) => other !== measure).flatMap((other) => figuresOf(state, other)),
      others: [],
    };
  };
  const isStateMissing = statesOf(year, partner).some((state) => !state.known && isState(state));
  const known = count(all.every(isState) ? all.length : all.length - 1);
  return {
    tag: 'state-ranking',
    attributes: { ...partnerAttribute(partner), year, measure, count: countOfStates },
    tables: [{ table: 'us-states-exports' }],
    common: [count(year), count(shown.length), ...stateCounts(year, partner).all],
    // One state or all of them are no number.
    title: shown.length === 1 || shown.length === all.length ? [count(year)] : [count(year), count(shown.length)],
    takeaway: { must: [count(year), ...figuresOf(shown[0]!, measure), ...(isStateMissing ? [known] : [])], may: [] },
    labels: [],
    notes: [count(25), stated('percent', '0.1%', '0.1％')],
    marks: new Map(shown.map((state) => [state.code, mark(state)])),
    rows: new Map(shown.map((state) => [state.code, { rank: { raw: rankIn(state) }, ...cellsOf(state, measure, shown.some(isInterval)) }])),
  };
}

export const stateRankingCharts = (partner = home, counts: readonly number[] = [1, 10, 51]): ExpectedChart[] =>
  stateYears.flatMap((year) =>
    measures.flatMap((measure) => counts.map((countOfStates) => stateRankingChart(partner, year, measure, countOfStates))),
  );
