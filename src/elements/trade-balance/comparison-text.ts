import type { Country } from '../../model/country.ts';
import { capitalized } from '../../model/format.ts';
import type { Lang } from '../../model/locale.ts';
import { japaneseSides, scopes, type Balance, type Measure } from './text.ts';

/** The two countries that the United States trades with. */
type Pair = readonly [Country, Country];

interface Text {
  title: (measure: Measure, countries: Pair, first: number, last: number) => string;
  summary: (measure: Measure, countries: Pair, first: number, last: number) => string;
  /** Both balances of a year. */
  takeaway: (measure: Measure, countries: Pair, balances: readonly [Balance, Balance], year: number) => string;
  /** @param figures the year with its figures */
  spoken: (country: Country, figures: string) => string;
  /** The name of a mark. */
  mark: (country: Country, year: number) => string;
  columns: Record<'exports' | 'imports' | 'balance', (country: Country) => string>;
  /** Why the years begin later than those of one of the countries. `country` is the other one. */
  laterYears: (country: Country, first: number) => string;
}

const englishSpan = (first: number, last: number): string => (first === last ? String(first) : `${first}–${last}`);
const englishBalance = ({ side, amount }: Balance): string => (side === 'balanced' ? 'balanced trade' : `a ${side} of ${amount}`);

const japaneseSpan = (first: number, last: number): string => `${first === last ? '' : `${first}〜`}${last}年`;
const japaneseBalance = ({ side, amount }: Balance): string =>
  side === 'balanced' ? japaneseSides.balanced : `${amount}の${japaneseSides[side]}`;

export const comparisonText: Record<Lang, Text> = {
  en: {
    title: (measure, [a, b], first, last) => `US trade with ${a.name} and ${b.name} in ${scopes.en[measure]}, ${englishSpan(first, last)}`,
    summary: (measure, [a, b], first, last) =>
      `Two line charts on one scale: US exports of ${scopes.en[measure]} to ${a.name} and to ${b.name} and imports from them, ${first === last ? first : `one point a year, ${first} to ${last}`}`,
    takeaway: (measure, [a, b], [balanceA, balanceB], year) => {
      const scope = scopes.en[measure];
      if (balanceA.side !== balanceB.side)
        return `In ${year}, the United States had ${englishBalance(balanceA)} in ${scope} with ${a.name} and ${englishBalance(balanceB)} with ${b.name}.`;
      if (balanceA.side === 'balanced') return `In ${year}, US trade in ${scope} was balanced with ${a.name} and with ${b.name}.`;
      return `In ${year}, the US ${balanceA.side} in ${scope} was ${balanceA.amount} with ${a.name} and ${balanceB.amount} with ${b.name}.`;
    },
    spoken: ({ name }, figures) => `${capitalized(name)}, ${figures}`,
    mark: ({ bareName }, year) => `${bareName} ${year}`,
    columns: {
      exports: ({ name }) => `Exports to ${name}`,
      imports: ({ name }) => `Imports from ${name}`,
      balance: ({ name }) => `Balance with ${name}`,
    },
    laterYears: ({ name }, first) => `The years begin in ${first}, the first with all figures for ${name}.`,
  },
  ja: {
    title: (measure, [a, b], first, last) => `米国の${a.towards}・${b.towards}貿易（${scopes.ja[measure]}、${japaneseSpan(first, last)}）`,
    summary: (measure, [a, b], first, last) =>
      `同じ目盛りの折れ線グラフ2点：米国の${a.towards}・${b.towards}の輸出と輸入（${scopes.ja[measure]}、年次、${japaneseSpan(first, last)}）`,
    takeaway: (measure, [a, b], [balanceA, balanceB], year) => {
      const subject = `${year}年、米国の${scopes.ja[measure]}収支は`;
      if (balanceA.side !== balanceB.side)
        return `${subject}${a.towards}で${japaneseBalance(balanceA)}、${b.towards}で${japaneseBalance(balanceB)}だった。`;
      if (balanceA.side === 'balanced') return `${subject}${a.towards}、${b.towards}とも${japaneseSides.balanced}だった。`;
      return `${subject}${a.towards}で${balanceA.amount}、${b.towards}で${balanceB.amount}の${japaneseSides[balanceA.side]}だった。`;
    },
    spoken: ({ name }, figures) => `${name}、${figures}`,
    mark: ({ bareName }, year) => `${bareName} ${year}年`,
    columns: {
      exports: ({ towards }) => `${towards}輸出`,
      imports: ({ towards }) => `${towards}輸入`,
      balance: ({ towards }) => `${towards}収支`,
    },
    laterYears: ({ name }, first) => `${name}の数値がそろう${first}年以降を示す。`,
  },
};
