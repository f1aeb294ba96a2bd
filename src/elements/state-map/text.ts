import type { Country } from '../../model/country.ts';
import { capitalized, ordinal } from '../../model/format.ts';
import type { Lang } from '../../model/locale.ts';
import type { Origin } from '../../model/source.ts';

export type Measure = 'value' | 'share' | 'rank';

/** The figures of a state as text; undefined is no data. */
export interface Figures {
  value: string | undefined;
  share: string | undefined;
  rank: string | undefined;
}

/** `country` is the one that the states export to. */
interface Text {
  title: (measure: Measure, country: Country, year: number) => string;
  /** `first` is the figure of the first of `names`. */
  takeaway: {
    value: (country: Country, names: string, first: string, over1bn: number, year: number) => string;
    share: (country: Country, names: string, first: string, overTenth: number, year: number) => string;
    /** `names` are the states with the country as their first destination. */
    rank: (country: Country, names: string, inFirstTen: number, year: number) => string;
  };
  chosen: (country: Country, name: string, figures: Figures, year: number) => string;
  unknown: (name: string, origin: Origin, year: number) => string;
  summary: (title: string) => string;
  unit: (measure: Measure, country: Country) => string;
  spoken: (country: Country, name: string, figures: Figures) => string;
  spokenUnknown: (name: string, noData: string) => string;
  rankOf: (rank: number) => string;
  order: string;
  state: string;
  value: (country: Country) => string;
  share: string;
  rank: (country: Country) => string;
  noData: (names: string, origin: Origin, year: number) => string;
  /** States without data, where there are too many to name. */
  many: (count: number) => string;
  /** The note on published ranks. */
  rankNote: string;
}

const known = (figures: (string | false | undefined)[], comma: string): string => figures.filter(Boolean).join(comma);
const states = (count: number): string => (count === 1 ? '1 state' : `${count} states`);

const english: Record<Measure, (country: Country) => string> = {
  value: ({ name }) => `Goods exports to ${name} by state`,
  share: ({ possessive }) => `${capitalized(possessive)} share of each state's goods exports`,
  rank: ({ possessive }) => `${capitalized(possessive)} rank among each state's export destinations`,
};
const japanese: Record<Measure, (country: Country) => string> = {
  value: ({ towards }) => `州別の${towards}財輸出額`,
  share: ({ name }) => `各州の財輸出総額に占める${name}の割合`,
  rank: ({ name }) => `各州の輸出先における${name}の順位`,
};
const englishVerb: Record<Origin, string> = { published: 'published', custom: 'given' };
const japaneseVerb: Record<Origin, string> = { published: '公表されていない', custom: '示されていない' };

export const text: Record<Lang, Text> = {
  en: {
    title: (measure, country, year) => `${english[measure](country)}, ${year}`,
    takeaway: {
      value: ({ name }, names, first, over1bn, year) =>
        `${names} exported the most goods to ${name} in ${year}, ${first} for the first; ${states(over1bn)} passed $1 billion.`,
      share: ({ name }, names, first, overTenth, year) =>
        `${names} sent the largest shares of their goods exports to ${name} in ${year}, ${first} for the first; ${states(overTenth)} sent at least a tenth.`,
      rank: ({ name }, names, inFirstTen, year) =>
        capitalized(
          `${name} was among the first ten destinations of goods exports for ${states(inFirstTen)} in ${year}${names && `, and the first for ${names}`}.`,
        ),
    },
    chosen: ({ name: country }, name, { value, share, rank }, year) => {
      const place = rank && `, with ${country} its ${rank} destination`;
      if (value)
        return `${name} exported ${value} of goods to ${country} in ${year}${share ? `: ${share} of all its goods exports` : ''}${place ?? ''}.`;
      if (share) return `${name} sent ${share} of its goods exports to ${country} in ${year}${place ?? ''}.`;
      return capitalized(`${country} was the ${rank} destination of goods exports from ${name} in ${year}.`);
    },
    unknown: (name, origin, year) => `No value for ${name} is ${englishVerb[origin]} for ${year}: unknown, not zero.`,
    summary: (title) => `Map of the United States: ${title}`,
    unit: (measure, { name }) =>
      ({
        value: 'billion US dollars (states)',
        share: 'percent of all goods exports (states)',
        rank: `rank of ${name} (states)`,
      })[measure],
    spoken: ({ name: country }, name, { value, share, rank }) =>
      `${name}: ${known([value, share && `${share} of all its goods exports`, rank && `${country} ${rank}`], ', ')}`,
    spokenUnknown: (name, noData) => `${name}: ${noData}`,
    rankOf: ordinal,
    order: 'Order',
    state: 'State',
    value: ({ name }) => `Goods exports to ${name}`,
    share: 'Share of all goods exports',
    rank: ({ name }) => `Rank of ${name}`,
    noData: (names, origin, year) => `No value is ${englishVerb[origin]} for ${names} in ${year}: unknown, not zero.`,
    many: (count) => `${count} states`,
    rankNote: 'Ranked among the partners that are published for each state.',
  },
  ja: {
    title: (measure, country, year) => `${japanese[measure](country)}（${year}年）`,
    takeaway: {
      value: ({ towards }, names, first, over1bn, year) =>
        `${year}年の${towards}財輸出額は${names}の順に大きく、首位は${first}。10億ドルを超えたのは${over1bn}州だった。`,
      share: ({ name }, names, first, overTenth, year) =>
        `${year}年、財輸出総額に占める${name}の割合は${names}の順に大きく、首位は${first}。1割以上は${overTenth}州だった。`,
      rank: ({ name }, names, inFirstTen, year) =>
        `${year}年、${name}が輸出先の上位10位以内に入ったのは${inFirstTen}州だった${names && `（首位は${names}）`}。`,
    },
    chosen: ({ name: country, towards }, name, { value, share, rank }, year) => {
      const rest = known([share && `財輸出総額の${share}`, rank && `輸出先として${rank}`], '、');
      if (value) return `${year}年の${name}の${towards}財輸出額は${value}${rest && `で、${rest}`}だった。`;
      if (share)
        return `${year}年、${name}の財輸出総額に占める${country}の割合は${known([share, rank && `輸出先として${rank}`], '、')}だった。`;
      return `${year}年、${country}は${name}の財輸出先として${rank}だった。`;
    },
    unknown: (name, origin, year) => `${name}の${year}年の値は${japaneseVerb[origin]}（ゼロではない）。`,
    summary: (title) => `米国の地図：${title}`,
    unit: (measure, { name }) =>
      ({ value: '億ドル（州の数）', share: '財輸出総額に占める割合、％（州の数）', rank: `${name}の順位（州の数）` })[measure],
    spoken: ({ name: country }, name, { value, share, rank }) =>
      `${name}：${known([value, share && `財輸出総額の${share}`, rank && `${country}は${rank}`], '、')}`,
    spokenUnknown: (name, noData) => `${name}: ${noData}`,
    rankOf: (rank) => `第${rank}位`,
    order: '順',
    state: '州',
    value: ({ towards }) => `${towards}財輸出額`,
    share: '財輸出総額に占める割合',
    rank: ({ name }) => `${name}の順位`,
    noData: (names, origin, year) => `${names}の${year}年の値は${japaneseVerb[origin]}（ゼロではない）。`,
    many: (count) => `${count}州`,
    rankNote: '順位は州ごとに公表されている相手の中でのもの。',
  },
};
