import type { Lang } from '../model/locale.ts';
import type { Origin } from '../model/source.ts';

/** What both charts of states say. */
export interface StateText {
  state: string;
  /** The name of a state in a sentence, by its USPS code. */
  inSentence: (code: string, name: string) => string;
  noData: (names: string, origin: Origin, year: number) => string;
  /** No state has data. */
  noneKnown: (origin: Origin, year: number) => string;
  /** States and DC, where there are too many to name. */
  many: (count: number, hasDC: boolean) => string;
}

/** A number of states: no state, 1 state, 12 states. */
export const countOfStates = (count: number): string => (count === 0 ? 'no state' : count === 1 ? '1 state' : `${count} states`);

/** What an origin does with figures, after "is". */
export const englishVerb: Record<Origin, string> = { published: 'published', custom: 'given' };
/** The same in the negative. */
export const japaneseVerb: Record<Origin, string> = { published: '公表されていない', custom: '示されていない' };

export const stateText: Record<Lang, StateText> = {
  en: {
    state: 'State',
    inSentence: (code, name) => (code === 'DC' ? `the ${name}` : name),
    noData: (names, origin, year) => `No value is ${englishVerb[origin]} for ${names} in ${year}: unknown, not zero.`,
    noneKnown: (origin, year) => `No value is ${englishVerb[origin]} for any state in ${year}.`,
    many: (count, hasDC) => (hasDC ? `${countOfStates(count - 1)} and the District of Columbia` : countOfStates(count)),
  },
  ja: {
    state: '州',
    inSentence: (_, name) => name,
    noData: (names, origin, year) => `${names}の${year}年の値は${japaneseVerb[origin]}（不明であり、ゼロではない）。`,
    noneKnown: (origin, year) => `${year}年の値はどの州についても${japaneseVerb[origin]}。`,
    many: (count, hasDC) => (hasDC ? `${count - 1}州とコロンビア特別区` : `${count}州`),
  },
};
