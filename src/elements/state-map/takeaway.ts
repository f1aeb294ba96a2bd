import { leading } from '../../charts/choropleth/regions.ts';
import type { Country } from '../../model/country.ts';
import { list, percent, usd } from '../../model/format.ts';
import type { Lang } from '../../model/locale.ts';
import { namesOrCount } from '../../model/missing.ts';
import type { Origin } from '../../model/source.ts';
import { figuresOf, isState, type Options, type State } from './figures.ts';
import { text, type Leaders, type Reaching } from './text.ts';

type KnownState = State & { score: number };

/** The largest number of states that a sentence names. */
const maxNames = 3;

/** The main result of the map in a sentence: about the chosen state, else about the states that lead. */
export function takeaway(
  sorted: readonly State[],
  { year, measure, state: chosen }: Options,
  country: Country,
  origin: Origin,
  lang: Lang,
): string {
  const t = text[lang];
  const nameOf = ({ id, name }: State): string => t.inSentence(id, name);
  const ranked = sorted.filter((state): state is KnownState => state.score !== null);
  const states = ranked.filter(isState);
  const subject = sorted.find(({ id }) => id === chosen) ?? (states.length > 1 ? undefined : ranked[0]);
  if (subject?.score === null) return t.unknown(nameOf(subject), origin, year);
  if (subject) return t.chosen(country, nameOf(subject), figuresOf(subject, lang), year);
  if (!states.length) return t.noneKnown(origin, year);

  const known = states.length < sorted.filter(isState).length ? states.length : undefined;
  const namesOf = (some: readonly State[]): string => (some.length > maxNames ? t.many(some.length, false) : list(some.map(nameOf), lang));
  const leaders = (format: (score: number) => string): Leaders => {
    const named = leadersOrTied(states);
    const first = named.filter(({ score }) => score === named[0]?.score);
    return {
      names: namesOf(named),
      count: named.length,
      first: namesOf(first),
      firstCount: first.length,
      figure: format(named[0]?.score ?? NaN),
    };
  };
  const countFrom = (limit: number): number => states.filter(({ score }) => score >= limit).length;
  /** How many states reach a limit. A figure just below it can be written like it, so that "none reached it" would look wrong. */
  const reaching = (limit: number, format: (score: number) => string): Reaching => {
    const count = countFrom(limit);
    return { count, isWrittenLikeLimit: count === 0 && states.some(({ score }) => format(score) === format(limit)) };
  };
  const [money, share] = [(musd: number) => usd(musd, lang), (part: number) => percent(part, lang)];
  if (states[0]?.score === 0) return t.allZero(country, known, year);
  switch (measure) {
    case 'value':
      return t.takeaway.value(country, leaders(money), reaching(1000, money), known, year);
    case 'share':
      return t.takeaway.share(country, leaders(share), reaching(0.1, share), known, year);
    case 'rank': {
      const inFirstTen = { certain: countFrom(-10), possible: states.filter(({ rank }) => rank && rank.best <= 10).length };
      const first = states.filter(({ rank }) => rank?.worst === 1).map(nameOf);
      const firstNames = namesOrCount(first, (count) => t.many(count, false), lang);
      return t.takeaway.rank(country, inFirstTen, firstNames, known, year);
    }
  }
}

/** The states that the map names; if more than three are first, which it cannot name, it is all of these. */
function leadersOrTied(states: readonly KnownState[]): readonly KnownState[] {
  const [first, last] = [states[0]?.score, states.at(-1)?.score];
  // Of two or three states, the one with the smallest figure is not among those that exported the most.
  const leaders = leading(states).filter(({ score }) => score === first || score !== last);
  return leaders.length ? leaders : states.filter(({ score }) => score === states[0]?.score);
}
