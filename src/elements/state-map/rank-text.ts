import type { ClassName } from '../../charts/choropleth/classes.ts';
import { countOfStates } from '../../data/state-text.ts';
import { ordinal } from '../../model/format.ts';
import type { Lang } from '../../model/locale.ts';

/** The rank of a country among all destinations of a state. It is certain if both are the same. */
export interface Rank {
  best: number;
  worst: number;
}

export const isCertain = ({ best, worst }: Rank): boolean => best === worst;
const isPair = ({ best, worst }: Rank): boolean => worst === best + 1;

/** 4th, 4th or 5th, 4th to 6th. */
export const englishRank = (rank: Rank): string =>
  isCertain(rank) ? ordinal(rank.best) : `${ordinal(rank.best)} ${isPair(rank) ? 'or' : 'to'} ${ordinal(rank.worst)}`;

const largest = (rank: number): string => (rank === 1 ? 'largest' : `${ordinal(rank)}-largest`);

/**
 * The place of a country among the markets of a state: its largest market, its 4th- or 5th-largest market, between its 4th- and
 * 6th-largest market.
 * @param owner the or its
 */
export function englishMarket(rank: Rank, owner: string): string {
  const { best, worst } = rank;
  if (isCertain(rank)) return `${owner} ${largest(best)} market`;
  const first = best === 1 ? 'largest' : `${ordinal(best)}-`;
  return isPair(rank) ? `${owner} ${first} or ${largest(worst)} market` : `between ${owner} ${first} and ${largest(worst)} market`;
}

/** 第4位, 第4位か第5位, 第4位から第6位の間. */
export function japaneseRank(rank: Rank): string {
  const [best, worst] = [`第${rank.best}位`, `第${rank.worst}位`];
  if (isCertain(rank)) return best;
  return isPair(rank) ? `${best}か${worst}` : `${best}から${worst}の間`;
}

/**
 * How many states have a country among their first ten destinations: 35 states, at least 35 states and at most 47.
 * @param known the number of states with data, if not all have some
 */
export function inFirstTen(certain: number, possible: number, known: number | undefined): string {
  const number = (count: number): string => (known ? String(count || 'none') : countOfStates(count));
  const among = known ? ` of the ${countOfStates(known)} with data` : '';
  if (certain === possible) return number(certain) + among;
  if (!certain) return `at most ${number(possible)}${among}`;
  return `at least ${number(certain)} and at most ${possible}${among}`;
}

/** The classes of ranks on the map, from the lowest. */
export const rankClasses: Record<Lang, readonly ClassName[]> = {
  en: [
    { text: '> 20', spoken: 'Rank 21 or lower' },
    { text: '11–20', spoken: 'Rank 11 to 20' },
    { text: '6–10', spoken: 'Rank 6 to 10' },
    { text: '4–5', spoken: 'Rank 4 or 5' },
    { text: '1–3', spoken: 'Rank 1 to 3' },
  ],
  ja: [
    { text: '21位以下', spoken: '21位以下' },
    { text: '11〜20位', spoken: '11位から20位' },
    { text: '6〜10位', spoken: '6位から10位' },
    { text: '4〜5位', spoken: '4位か5位' },
    { text: '1〜3位', spoken: '1位から3位' },
  ],
};
