import type { ExpectedFact } from './facts.ts';
import { amount, count, percent } from './figure.ts';
import { destinationsOf, isState, rankedStates, statesOf, stateYears, type StateYear } from './states.ts';

/** The facts of the states in a year. DC is no state. */
function factsOf(year: number): ExpectedFact[] {
  const states = rankedStates(year, ({ musd }) => musd).filter(isState);
  const byShare = rankedStates(year, ({ worldPercent }) => worldPercent).filter(isState);
  const [first, last] = [states[0]!, states.at(-1)!];
  const [shareFirst, shareSecond] = [byShare[0]!, byShare[1]!];
  const japanMayBeInFirst10 = states.filter(({ known }) => known.rank[0] <= 10).length;
  const counts: Record<string, number> = {
    'states-over-1bn': states.filter(({ known }) => known.musd >= 1000).length,
    'states-over-1500m': states.filter(({ known }) => known.musd >= 1500).length,
    'states-japan-in-first-10': states.filter(({ known }) => known.rank[1] <= 10).length,
    'states-asia-20-certain': states.filter(({ known }) => known.regionPercent[0] >= 20).length,
    'states-asia-20-possible': states.filter(({ known }) => known.regionPercent[1] >= 20).length,
  };
  const of = { year, tables: [{ table: 'us-states-exports' }] };
  return [
    { ...of, name: 'state-first', figures: [], place: first.name },
    { ...of, name: 'state-first-value', figures: [amount(first.known.musd)] },
    { ...of, name: 'state-last', figures: [], place: last.name },
    { ...of, name: 'state-last-value', figures: [amount(last.known.musd)] },
    { ...of, name: 'state-share-first', figures: [], place: shareFirst.name },
    { ...of, name: 'state-share-first-value', figures: [percent(shareFirst.known.worldPercent)] },
    { ...of, name: 'state-share-second', figures: [], place: shareSecond.name },
    { ...of, name: 'state-share-second-value', figures: [percent(shareSecond.known.worldPercent)] },
    ...Object.entries(counts).map(([name, value]) => ({ ...of, name, figures: [count(value)], may: [count(japanMayBeInFirst10)] })),
  ];
}

export const stateFacts = (): ExpectedFact[] => stateYears.flatMap(factsOf);

/** A state with the most that it can have exported to a partner, which it may not list. */
interface Possible extends StateYear {
  mostMusd: number;
  mostPercent: number;
  /** Whether the partner can be among its first ten. */
  canBeInFirst10: boolean;
}

function possibleIn(year: number, partner: string): Possible[] {
  return statesOf(year, partner)
    .filter(isState)
    .map((state) => {
      const { worldMusd, listed, unlistedMusd } = destinationsOf(year, state.code);
      const mostMusd = state.known ? state.known.musd : unlistedMusd;
      const larger = [...listed.values()].filter((musd) => musd > mostMusd).length;
      return { ...state, mostMusd, mostPercent: (mostMusd / worldMusd) * 100, canBeInFirst10: larger < 10 };
    });
}

/** The state with the largest figure; none if a state that does not list the partner can have more, or as much. */
function certainFirst(states: readonly Possible[], figureOf: (state: Possible) => number): Possible | undefined {
  const largest = Math.max(...states.map(figureOf));
  const [first, ...others] = states.filter((state) => figureOf(state) === largest);
  return first?.known && !others.length ? first : undefined;
}

/** The facts of the states about a partner that some do not list: those that are certain, and counts between two bounds. */
export const partnerStateFacts = (partner: string): ExpectedFact[] =>
  stateYears.flatMap((year) => {
    const states = possibleIn(year, partner);
    const first = certainFirst(states, ({ mostMusd }) => mostMusd);
    const shareFirst = certainFirst(states, ({ mostPercent }) => mostPercent);
    const bounds = (certain: (state: Possible) => boolean, possible: (state: Possible) => boolean): ExpectedFact['figures'] =>
      [...new Set([certain, possible].map((test) => states.filter(test).length))].map(count);
    const of = { year, tables: [{ table: 'us-states-exports' }] };
    const place = (state: Possible | undefined): Pick<ExpectedFact, 'figures' | 'place'> =>
      state ? { figures: [], place: state.name } : { figures: null };
    return [
      { ...of, name: 'state-first', ...place(first) },
      { ...of, name: 'state-first-value', figures: first ? [amount(first.mostMusd)] : null },
      { ...of, name: 'state-share-first', ...place(shareFirst) },
      { ...of, name: 'state-share-first-value', figures: shareFirst ? [percent(shareFirst.mostPercent)] : null },
      {
        ...of,
        name: 'states-over-1bn',
        figures: bounds(
          ({ known }) => (known?.musd ?? 0) >= 1000,
          ({ mostMusd }) => mostMusd >= 1000,
        ),
      },
      {
        ...of,
        name: 'states-in-first-10',
        figures: bounds(
          ({ known }) => known !== null && known.rank[1] <= 10,
          ({ canBeInFirst10 }) => canBeInFirst10,
        ),
      },
    ];
  });
