import { type Tables } from '../../table.ts';
import { percentOf } from '../rounding.ts';
import { rankBounds, StateExports, unlistedMusd, type StateYear } from '../state-exports.ts';
import { type Fact, type Facts, type Unit } from './fact.ts';

interface StateFigures {
  state: string;
  /** Undefined if the state does not list the partner. */
  partnerMusd: number | undefined;
  exports: StateYear;
}

/** The largest exports that a state can have to the partner. */
const mostMusd = ({ partnerMusd, exports }: StateFigures): number => partnerMusd ?? unlistedMusd(exports);

/**
 * Goods exports of the 50 states to a partner that some of them may not list. A first place is given only if no state that does not
 * list the partner can have more; a count is an interval if such states can belong to it.
 * @param partner the name that the Census Bureau uses
 */
export function partnerStateFacts(tables: Tables, partner: string): Facts {
  const exports = new StateExports(tables, partner);
  const ofYear = (year: number): StateFigures[] =>
    exports.states
      .filter((state) => state !== 'DC')
      .map((state) => {
        const stateYear = exports.ofStateAndYear(state, year);
        return { state, partnerMusd: stateYear.partners.get(partner), exports: stateYear };
      });
  const fact = (unit: Unit, valueOf: (states: StateFigures[]) => number | string | null): Fact => ({
    source: 'us-states-exports',
    unit,
    firstYear: exports.years[0] ?? NaN,
    values: exports.years.map((year) => valueOf(ofYear(year))),
  });
  const interval = (isCertain: (state: StateFigures) => boolean, isPossible: (state: StateFigures) => boolean): Fact => {
    const counts = (test: (state: StateFigures) => boolean): number[] => exports.years.map((year) => ofYear(year).filter(test).length);
    const [values, valuesTo] = [counts(isCertain), counts(isPossible)];
    const common: Fact = { source: 'us-states-exports', unit: 'count', firstYear: exports.years[0] ?? NaN, values };
    return values.every((value, i) => value === valuesTo[i]) ? common : { ...common, valuesTo, quality: 'interval' };
  };
  /** The state with the largest figure, if it is certain. */
  const first = (states: StateFigures[], figureOf: (state: StateFigures) => number): StateFigures | undefined => {
    const [largest, second] = states.toSorted((a, b) => figureOf(b) - figureOf(a));
    return largest?.partnerMusd === undefined || (second && figureOf(second) === figureOf(largest)) ? undefined : largest;
  };
  const byValue = (states: StateFigures[]): StateFigures | undefined => first(states, mostMusd);
  const share = (state: StateFigures): number => mostMusd(state) / state.exports.worldMusd;
  const byShare = (states: StateFigures[]): StateFigures | undefined => first(states, share);
  return {
    'state-first': fact('place', (states) => byValue(states)?.state ?? null),
    'state-first-value': fact('musd', (states) => byValue(states)?.partnerMusd ?? null),
    'state-share-first': fact('place', (states) => byShare(states)?.state ?? null),
    'state-share-first-value': fact('percent', (states) => {
      const largest = byShare(states);
      return largest ? percentOf(share(largest)) : null;
    }),
    'states-over-1bn': interval(
      ({ partnerMusd }) => (partnerMusd ?? 0) >= 1000,
      (state) => mostMusd(state) >= 1000,
    ),
    'states-in-first-10': interval(
      ({ partnerMusd, exports }) => partnerMusd !== undefined && rankBounds(partnerMusd, exports).worst <= 10,
      (state) => (state.partnerMusd === undefined ? mayBeAmong(state, 10) : rankBounds(state.partnerMusd, state.exports).best <= 10),
    ),
  };
}

/** Whether a partner that a state does not list can be among its first partners: fewer listed ones are larger than the unlisted rest. */
const mayBeAmong = ({ exports }: StateFigures, count: number): boolean =>
  [...exports.partners.values()].filter((musd) => musd > unlistedMusd(exports)).length < count;
