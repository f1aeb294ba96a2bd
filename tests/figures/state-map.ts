import type { ExpectedCell, ExpectedChart, ExpectedMark } from './expected.ts';
import { amount, count, percent, rank, stated, type Figure } from './figure.ts';
import { home, partnerAttribute } from './partners.ts';
import { isState, rankedStates, stateCounts, statesOf, stateYears, type StateYear } from './states.ts';

const measures = ['value', 'share', 'rank'] as const;
type Measure = (typeof measures)[number];
type Known = NonNullable<StateYear['known']>;

/** The thresholds and ranks that takeaways and legends name. */
const thresholds: Record<Measure, Figure[]> = {
  value: [stated('amount', '$1 billion', '10億ドル')],
  share: [stated('percent', '10%', '10％'), stated('number', '1')],
  rank: [rank(10), rank(1), count(10)],
};

const figuresOf = ({ known }: StateYear): Figure[] =>
  known ? [amount(known.musd), percent(known.worldPercent), ...rankOf(known.rank)] : [];

/** The rank that is certain, or both bounds. */
const rankOf = ([low, high]: readonly [number, number]): Figure[] => (low === high ? [rank(low)] : [rank(low), rank(high)]);

function markOf(state: StateYear, measure: Measure): ExpectedMark {
  const { name, known } = state;
  const figures = figuresOf(state);
  const value = known && { value: known.musd, share: known.worldPercent / 100, rank: known.rank[1] }[measure];
  const inUnit = (perUnit: number): number | readonly [number, number] | null =>
    known && { value: known.musd / perUnit, share: known.worldPercent, rank: known.rank }[measure];
  return {
    name,
    value,
    spoken: figures,
    labels: [],
    tip: figures,
    others: [],
    classValue: { en: inUnit(1000), ja: inUnit(100) },
  };
}

/** A takeaway says the first rank in words in English. */
const takeawayFigures = ({ known }: StateYear): Figure[] => {
  if (!known) return [];
  const others = rankOf(known.rank).slice(known.rank[0] === 1 ? 1 : 0);
  return [amount(known.musd), percent(known.worldPercent), ...others];
};

/** A count, which a text writes in words if it is zero: no state. */
const counted = (value: number): Figure[] => (value ? [count(value)] : []);

const firstRanks = 10;

/** The takeaway of all states: the first one with its figure, and how many reach the threshold. DC is no state. */
function takeawayOf(year: number, measure: Measure, partner: string): Figure[] {
  const scoreOf = ({ musd, worldPercent, rank: [low] }: Known): number => ({ value: musd, share: worldPercent, rank: -low })[measure];
  const ranked = rankedStates(year, scoreOf, partner).filter(isState);
  const first = ranked[0]!.known;
  const reach = (test: (figures: Known) => boolean): number => ranked.filter(({ known }) => test(known)).length;
  const certain = reach(({ rank: [, high] }) => high <= firstRanks);
  const possible = reach(({ rank: [low] }) => low <= firstRanks);
  const { known } = stateCounts(year, partner);
  return [
    ...(known < 50 ? [count(known)] : []),
    ...{
      value: [amount(first.musd), ...counted(reach(({ musd }) => musd >= 1000))],
      share: [percent(first.worldPercent), ...counted(reach(({ worldPercent }) => worldPercent >= 10))],
      rank: [...counted(certain), ...(certain < possible ? [count(possible)] : [])],
    }[measure],
  ];
}

/** Counts that a text on ranks may name: of the states that certainly or possibly have the partner among their first ones. */
function rankCounts(year: number, partner: string): Figure[] {
  const ranks = statesOf(year, partner).flatMap((state) => (state.known && isState(state) ? [state.known.rank] : []));
  return [1, 0].flatMap((bound) => [1, firstRanks].map((limit) => count(ranks.filter((rank) => rank[bound]! <= limit).length)));
}

/** The order of a row: a place that its figure allows among the states with data. */
function orderOf(year: number, measure: Measure, partner: string, { known }: StateYear): ExpectedCell {
  if (!known) return { raw: null };
  const keys = { value: [known.musd], share: [known.worldPercent], rank: [-known.rank[0], -known.rank[1]] }[measure];
  const places = keys.flatMap((key, i) => {
    const all = statesOf(year, partner).flatMap((other) =>
      other.known ? [{ value: other.known.musd, share: other.known.worldPercent, rank: -other.known.rank[i]! }[measure]] : [],
    );
    return [1 + all.filter((other) => other > key).length, all.filter((other) => other >= key).length];
  });
  return { raw: [Math.min(...places), Math.max(...places)] };
}

/** Ranks are one column, or two for the bounds in a year with a rank that is not certain. */
function rowOf(year: number, measure: Measure, partner: string, state: StateYear): Record<string, ExpectedCell> {
  const hasBounds = statesOf(year, partner).some(({ known }) => known && known.rank[0] !== known.rank[1]);
  const [low, high] = state.known?.rank ?? [null, null];
  return {
    order: orderOf(year, measure, partner, state),
    value: { raw: state.known?.musd ?? null },
    share: { raw: state.known?.worldPercent ?? null },
    ...(hasBounds ? { 'rank-best': { raw: low }, 'rank-worst': { raw: high } } : { rank: { raw: low } }),
  };
}

function chart(partner: string, year: number, measure: Measure, chosen?: StateYear): ExpectedChart {
  const states = statesOf(year, partner);
  return {
    tag: 'state-map',
    attributes: { ...partnerAttribute(partner), year, measure, ...(chosen && { state: chosen.code }) },
    tables: [{ table: 'us-states-exports' }],
    isTakeawayOnly: chosen !== undefined,
    common: [count(year), ...stateCounts(year, partner).all, ...thresholds[measure]],
    title: [count(year)],
    takeaway: chosen
      ? { must: [count(year), ...takeawayFigures(chosen)], may: [] }
      : { must: [count(year), ...takeawayOf(year, measure, partner)], may: measure === 'rank' ? rankCounts(year, partner) : [] },
    labels: [],
    // The number of partners that an edition lists for a state.
    notes: [count(25)],
    marks: new Map(states.map((state) => [state.code, markOf(state, measure)])),
    // The table is not shown beside another choice.
    rows: new Map(chosen ? [] : states.map((state) => [state.code, rowOf(year, measure, partner, state)])),
  };
}

/** Every measure, and in some years every state chosen. */
export const stateMapCharts = (partner = home, yearsOfChoices: readonly number[] = stateYears): ExpectedChart[] =>
  stateYears.flatMap((year) => [
    ...measures.map((measure) => chart(partner, year, measure)),
    ...(yearsOfChoices.includes(year) ? statesOf(year, partner).map((state) => chart(partner, year, 'value', state)) : []),
  ]);
