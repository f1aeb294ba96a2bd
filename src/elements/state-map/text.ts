import { countOfStates, englishVerb, japaneseVerb, stateText, type StateText } from '../../data/state-text.ts';
import type { Country } from '../../model/country.ts';
import { capitalized } from '../../model/format.ts';
import type { Lang } from '../../model/locale.ts';
import { qualityText } from '../../model/quality.ts';
import type { Origin } from '../../model/source.ts';
import { englishMarket, englishRank, inFirstTen, japaneseRank, type Rank } from './rank-text.ts';

export type Measure = 'value' | 'share' | 'rank';

/** The figures of a state as text, beside its rank; undefined is no data. */
export interface Figures {
  value: string | undefined;
  share: string | undefined;
  rank: Rank | undefined;
}

/** The states with the largest figures. */
export interface Leaders {
  names: string;
  count: number;
  /** Those with the largest figure: one, unless there is a tie. */
  first: string;
  firstCount: number;
  /** The largest figure. */
  figure: string;
}

/** `country` is the one that the states export to. `known` is the number of states with data, if not all have some. */
/** How many states reach a limit. */
export interface Reaching {
  count: number;
  /** Whether none does, and the largest figure is written like the limit. */
  isWrittenLikeLimit: boolean;
}

interface Text extends StateText {
  title: (measure: Measure, country: Country, year: number) => string;
  takeaway: {
    value: (country: Country, leaders: Leaders, from1bn: Reaching, known: number | undefined, year: number) => string;
    share: (country: Country, leaders: Leaders, fromTenth: Reaching, known: number | undefined, year: number) => string;
    /**
     * `inFirstTen` are the numbers of states whose first ten destinations certainly or possibly include the country, `first` the
     * states whose first one it certainly is, or their number; empty if there are none.
     */
    rank: (
      country: Country,
      inFirstTen: { certain: number; possible: number },
      first: string,
      known: number | undefined,
      year: number,
    ) => string;
  };
  /** Every known figure is zero. */
  allZero: (country: Country, known: number | undefined, year: number) => string;
  chosen: (country: Country, name: string, figures: Figures, year: number) => string;
  unknown: (name: string, origin: Origin, year: number) => string;
  summary: (title: string) => string;
  unit: (measure: Measure, country: Country) => string;
  /** Legend of the states that could be in a higher class. */
  uncertain: string;
  spoken: (country: Country, name: string, figures: Figures) => string;
  spokenUnknown: (name: string, noData: string) => string;
  rankOf: (rank: Rank) => string;
  order: string;
  value: (country: Country) => string;
  share: string;
  rank: (country: Country) => string;
  bestRank: (country: Country) => string;
  worstRank: (country: Country) => string;
  /** What the table notes beside a rank that is not certain. */
  rankNote: string;
  /** Why ranks are not certain. */
  whyInterval: (country: Country, origin: Origin) => string;
  /** How the map shows ranks that are not certain. */
  rankMarks: string;
}

const joined = (parts: (string | false | undefined)[], comma: string): string => parts.filter(Boolean).join(comma);

const ofKnown = (known: number | undefined): string => (known ? `Of the ${countOfStates(known)} with data, ` : '');
const counted = (count: number, known: number | undefined): string => (known ? `${count || 'none'} of them` : countOfStates(count));
const led = ({ count, first, firstCount, figure }: Leaders): string => {
  const amount = `${figure}${firstCount > 1 ? ' each' : ''}`;
  return firstCount === count ? ` (${amount})` : `, led by ${first} (${amount})`;
};
const english: Record<Measure, (country: Country) => string> = {
  value: ({ name }) => `Goods exports to ${name} by state`,
  share: ({ possessive }) => `${capitalized(possessive)} share of each state’s goods exports`,
  rank: ({ possessive }) => `${capitalized(possessive)} rank among each state’s export destinations`,
};

const japanese: Record<Measure, (country: Country) => string> = {
  value: ({ towards }) => `州別の${towards}財輸出額`,
  share: ({ name }) => `各州の財輸出総額に占める${name}の割合`,
  rank: ({ name }) => `各州の輸出先における${name}の順位`,
};
const japaneseOfKnown = (known: number | undefined): string => (known ? `データのある${known}州のうち、` : '');
const inOrder = ({ names, count, first, firstCount, figure }: Leaders): string => {
  const amount = `${firstCount > 1 ? 'それぞれ' : ''}${figure}だった。`;
  return firstCount === count ? `が最も大きかったのは${names}で、${amount}` : `は${names}の順に大きく、首位の${first}は${amount}`;
};

export const text: Record<Lang, Text> = {
  en: {
    ...stateText.en,
    title: (measure, country, year) => `${english[measure](country)}, ${year}`,
    takeaway: {
      value: ({ name }, leaders, from1bn, known, year) =>
        capitalized(
          `${ofKnown(known)}${leaders.names} exported the most goods to ${name} in ${year}${led(leaders)}; ${counted(from1bn.count, known)} exported ${from1bn.isWrittenLikeLimit ? 'more than $1\u00a0billion' : '$1\u00a0billion or more'}.`,
        ),
      share: ({ name }, leaders, fromTenth, known, year) =>
        capitalized(
          `${ofKnown(known)}${leaders.names} sent the largest ${leaders.count === 1 ? 'share of its' : 'shares of their'} goods exports to ${name} in ${year}${led(leaders)}; ${counted(fromTenth.count, known)} sent ${fromTenth.isWrittenLikeLimit ? 'more than' : 'at least'} a tenth.`,
        ),
      rank: ({ name }, { certain, possible }, first, known, year) =>
        capitalized(
          `${name} was among the first ten destinations of goods exports for ${inFirstTen(certain, possible, known)} in ${year}${first && `, and the first for ${first}`}.`,
        ),
    },
    allZero: ({ name }, known, year) =>
      `${known ? `None of the ${countOfStates(known)} with data` : 'No state'} exported goods to ${name} in ${year}.`,
    chosen: ({ name: country }, name, { value, share, rank }, year) => {
      const place = rank ? `; ${country} was ${englishMarket(rank, 'its')}` : '';
      if (value)
        return capitalized(
          `${name} exported ${value} of goods to ${country} in ${year}${share ? `: ${share} of all its goods exports` : ''}${place}.`,
        );
      if (share) return capitalized(`${name} sent ${share} of its goods exports to ${country} in ${year}${place}.`);
      return capitalized(`${country} was ${rank && englishMarket(rank, 'the')} for goods exports from ${name} in ${year}.`);
    },
    unknown: (name, origin, year) => `No value for ${name} is ${englishVerb[origin]} for ${year}: unknown, not zero.`,
    summary: (title) => `Map of the United States: ${title}`,
    unit: (measure, { name }) =>
      ({
        value: 'billion US dollars (states and DC)',
        share: 'percent of all goods exports (states and DC)',
        rank: `rank of ${name} (states and DC)`,
      })[measure],
    uncertain: 'of these, possibly a higher class',
    spoken: ({ name: country }, name, { value, share, rank }) =>
      `${name}: ${joined([value, share && `${share} of all its goods exports`, rank && `${country} ${englishRank(rank)}`], ', ')}`,
    spokenUnknown: (name, noData) => `${name}: ${noData}`,
    rankOf: englishRank,
    order: 'Order',
    value: ({ name }) => `Goods exports to ${name}`,
    share: 'Share of all goods exports',
    rank: ({ name }) => `Rank of ${name}`,
    bestRank: ({ name }) => `Rank of ${name}, at best`,
    worstRank: ({ name }) => `Rank of ${name}, at worst`,
    rankNote: `rank ${qualityText.en.note('interval')}`,
    whyInterval: ({ possessive }, origin) =>
      origin === 'published'
        ? `The table lists about 25 partners of each state: the largest of the last year of its edition. Exports to all others are known only as a sum, and a larger partner can be among them. ${capitalized(possessive)} rank therefore has two bounds: its rank among the listed partners, and the lowest that the unlisted exports allow.`
        : `${capitalized(possessive)} rank has two bounds.`,
    rankMarks: 'The map shows the lowest rank that is possible; dots mark states possibly in a higher class.',
  },
  ja: {
    ...stateText.ja,
    title: (measure, country, year) => `${japanese[measure](country)}（${year}年）`,
    takeaway: {
      value: ({ towards }, leaders, from1bn, known, year) =>
        `${japaneseOfKnown(known)}${year}年の${towards}財輸出額${inOrder(leaders)}${from1bn.count ? `10億ドル以上は${from1bn.count}州だった。` : `10億ドル${from1bn.isWrittenLikeLimit ? 'を超える' : '以上の'}州はなかった。`}`,
      share: ({ name }, leaders, fromTenth, known, year) =>
        `${japaneseOfKnown(known)}${year}年の財輸出総額に占める${name}の割合${inOrder(leaders)}${fromTenth.count ? `1割以上は${fromTenth.count}州だった。` : `1割${fromTenth.isWrittenLikeLimit ? 'を超える' : '以上の'}州はなかった。`}`,
      rank: ({ name }, { certain, possible }, first, known, year) => {
        const atLeast = certain ? `少なくとも${certain}州、` : '';
        const inFirstTen = certain === possible ? `${certain}州` : `${atLeast}多くて${possible}州`;
        const result = possible ? `入ったのは${inFirstTen}${first && `で、${first}では第1位`}だった` : '入った州はなかった';
        return `${japaneseOfKnown(known)}${year}年に${name}が財輸出先の上位10位以内に${result}。`;
      },
    },
    allZero: ({ name }, known, year) => `${japaneseOfKnown(known)}${year}年に${name}へ財を輸出した州はなかった。`,
    chosen: ({ name: country, towards }, name, { value, share, rank }, year) => {
      const place = rank ? `で、${country}は財輸出先の${japaneseRank(rank)}` : '';
      if (value) return `${year}年の${name}の${towards}財輸出額は${value}${share ? `（財輸出総額の${share}）` : ''}${place}だった。`;
      if (share) return `${year}年の${name}の財輸出総額に占める${country}の割合は${share}${place}だった。`;
      return `${year}年、${country}は${name}の財輸出先の${rank && japaneseRank(rank)}だった。`;
    },
    unknown: (name, origin, year) => `${name}の${year}年の値は${japaneseVerb[origin]}（不明であり、ゼロではない）。`,
    summary: (title) => `米国の地図：${title}`,
    unit: (measure, { name }) =>
      ({
        value: '億ドル（州・特別区の数）',
        share: '財輸出総額に占める割合、％（州・特別区の数）',
        rank: `${name}の順位（州・特別区の数）`,
      })[measure],
    uncertain: 'うち、より上の区分の可能性あり',
    spoken: ({ name: country }, name, { value, share, rank }) =>
      `${name}：${joined([value, share && `財輸出総額の${share}`, rank && `${country}は${japaneseRank(rank)}`], '、')}`,
    spokenUnknown: (name, noData) => `${name}：${noData}`,
    rankOf: japaneseRank,
    order: '表示順',
    value: ({ towards }) => `${towards}財輸出額`,
    share: '財輸出総額に占める割合',
    rank: ({ name }) => `${name}の順位`,
    bestRank: ({ name }) => `${name}の順位：最高`,
    worstRank: ({ name }) => `${name}の順位：最低`,
    rankNote: `順位は${qualityText.ja.note('interval')}`,
    whyInterval: ({ name }, origin) =>
      origin === 'published'
        ? `統計表の各版に州ごとに載るのは、最終年の上位およそ25か国・地域である。その他への輸出は合計しか分からず、より大きな相手を含むことがある。そこで${name}の順位は、掲載分の中での順位と、掲載外の輸出から考え得る最低の順位の二つで示す。`
        : `${name}の順位は上限と下限の二つの値で示す。`,
    rankMarks: '地図は考えられる最も低い順位を示し、点はより上の区分の可能性がある州を示す。',
  },
};
