import type { WorldRegion } from '../../data/state-region.ts';
import { stateText, type StateText } from '../../data/state-text.ts';
import type { Country } from '../../model/country.ts';
import { capitalized } from '../../model/format.ts';
import type { Lang } from '../../model/locale.ts';
import type { Origin } from '../../model/source.ts';

export type Measure = 'region-share' | 'world-share' | 'value';

/** A figure as text. It is exact if both bounds are the same. */
export interface Bounds {
  atLeast: string;
  atMost: string;
  /** Whether the lower bound is too small for a sentence, which then has the upper one only. */
  isNegligible?: boolean;
}

/** The states at the top of a ranking. */
interface Leaders {
  /** One state, unless there is a tie. */
  names: string;
  count: number;
  figure: Bounds;
  /** Whether no other state can have a larger figure. */
  isCertain: boolean;
  /** How many states have data, if not all have some. */
  known: string | undefined;
  /** Whether it is the only state with data. */
  isOnly: boolean;
}

/** The country that the states export to, with its region of the world. */
interface Partner extends Country {
  region: string;
  /** What belongs to the region, in brackets; empty if that is clear. */
  regionDetail: string;
}

/** `country` is the one that the states export to. */
interface Text extends StateText {
  /** @param known the number of states with data */
  title: (measure: Measure, country: Partner, count: number, known: number, year: number) => string;
  takeaway: (measure: Measure, country: Partner, leaders: Leaders, year: number) => string;
  summary: (title: string) => string;
  unit: Record<Exclude<Measure, 'value'>, (country: Partner) => string>;
  spoken: (rank: number, name: string, figure: Bounds) => string;
  /** Both bounds in words. */
  bounds: (figure: Bounds) => string;
  range: (atLeast: string, atMost: string) => string;
  /** An interval whose lower bound is negligible. */
  upTo: (atMost: string) => string;
  /** The words for the two parts of a bar whose figure is an interval. */
  certain: string;
  possible: string;
  /** The regions of the world. */
  regions: Record<WorldRegion, Pick<Partner, 'region' | 'regionDetail'>>;
  rank: string;
  /** Heading of the column of a measure. */
  column: (measure: Measure, country: Partner) => string;
  /** The name of a measure for one state. */
  ofState: (measure: Measure, country: Partner) => string;
  atLeast: (country: Partner) => string;
  atMost: string;
  /** The note on how to read an interval, and why the figure is an interval. */
  interval: Record<Origin, (country: Partner) => string>;
  /** What belongs to the region, where no note on intervals says it. */
  regionNote: (country: Partner) => string;
}

const isExact = ({ atLeast, atMost }: Bounds): boolean => atLeast === atMost;

/** @param whose their or its */
const english: Record<Measure, (country: Partner, whose?: string) => string> = {
  'region-share': ({ possessive, region }, whose = 'their') => `${possessive} share of ${whose} goods exports to ${region}`,
  'world-share': ({ possessive }, whose = 'their') => `${possessive} share of all ${whose} goods exports`,
  value: ({ name }) => `goods exports to ${name}`,
};
const englishRange = (figure: Bounds, and = ' and '): string => {
  if (isExact(figure)) return figure.atLeast;
  return figure.isNegligible ? `at most ${figure.atMost}` : `at least ${figure.atLeast}${and}at most ${figure.atMost}`;
};
/** A sentence about the only state with data, which leads nobody. */
const englishOnly: Record<Measure, (country: Partner, name: string, figure: Bounds, year: number) => string> = {
  'region-share': (country, name, figure, year) =>
    `of its goods exports to ${country.region}, ${name} sent ${englishRange(figure)} to ${country.name} in ${year}.`,
  'world-share': (country, name, figure, year) =>
    `${name} sent ${englishRange(figure)} of its goods exports to ${country.name} in ${year}.`,
  value: (country, name, figure, year) => `${name} exported ${figure.atLeast} of goods to ${country.name} in ${year}.`,
};

const japanese: Record<Measure, (country: Partner) => string> = {
  'region-share': ({ name, region }) => `${region}向け財輸出に占める${name}の割合`,
  'world-share': ({ name }) => `財輸出総額に占める${name}の割合`,
  value: ({ towards }) => `${towards}財輸出額`,
};
const japaneseRange = (figure: Bounds): string =>
  isExact(figure) ? figure.atLeast : `${figure.isNegligible ? '' : `${figure.atLeast}以上`}${figure.atMost}以下`;

export const text: Record<Lang, Text> = {
  en: {
    ...stateText.en,
    title: (measure, country, count, known, year) => {
      const top = count === known ? 'States' : count === 1 ? 'Top state' : `Top ${count} states`;
      return `${top} by ${english[measure](country, top === 'Top state' ? 'its' : 'their')}, ${year}`;
    },
    takeaway: (measure, country, { names, count, figure, isCertain, known, isOnly }, year) => {
      if (isOnly) return capitalized(englishOnly[measure](country, names, figure, year));
      const each = count > 1 ? ' each' : '';
      const its = count > 1 ? 'their' : 'its';
      const result = {
        value: () => `${names} exported the most goods to ${country.name} in ${year}: ${figure.atLeast}${each}`,
        'world-share': () =>
          `${names} sent the largest share of ${its} goods exports to ${country.name} in ${year}: ${figure.atLeast}${each}`,
        'region-share': () =>
          `${names} ${isCertain ? 'led' : 'had the largest certain share'} in ${year}: ${country.name} took ${englishRange(figure)} of ${its} goods exports to ${country.region}`,
      }[measure]();
      return capitalized(`${known ? `of the ${known} with data, ` : ''}${result}.`);
    },
    summary: (title) => `Bar chart, largest first: ${title}`,
    unit: {
      'region-share': ({ region }) => `percent of goods exports to ${region}`,
      'world-share': () => 'percent of goods exports to the world',
    },
    spoken: (rank, name, figure) => `${rank}. ${name}: ${englishRange(figure, ', ')}`,
    bounds: (figure) => englishRange(figure, ', '),
    range: (atLeast, atMost) => `${atLeast}–${atMost}`,
    upTo: (atMost) => `≤${atMost}`,
    certain: 'certain',
    possible: 'possible',
    regions: {
      asia: { region: 'Asia', regionDetail: ' (East, Southeast and South)' },
      europe: { region: 'Europe', regionDetail: ' (with Russia and Ukraine, without Turkey)' },
      'north-america': { region: 'North America', regionDetail: ' (Canada and Mexico)' },
      'south-america': { region: 'South America', regionDetail: '' },
      oceania: { region: 'Oceania', regionDetail: '' },
    },
    rank: 'Rank',
    column: (measure, country) => capitalized(english[measure](country)),
    ofState: (measure, country) => capitalized(english[measure](country, 'its')),
    atLeast: (country) => `${capitalized(english['region-share'](country))}, at least`,
    atMost: 'At most',
    interval: {
      published: ({ region, regionDetail }) =>
        `An edition of the table lists only the 25 largest partners of its last year. Any part of the unlisted exports may have gone to ${region}${regionDetail}, so the share has two bounds: the first part of a bar is certain, the rest possible. States are ranked by what is certain.`,
      custom: () => 'The first part of a bar is the lower bound, the rest reaches to the upper one; states are ranked by the lower bound.',
    },
    regionNote: ({ region, regionDetail }) => `Region: ${region}${regionDetail}.`,
  },
  ja: {
    ...stateText.ja,
    title: (measure, country, count, known, year) => {
      const subject = japanese[measure](country);
      if (count === known) return `${subject}（州別、${year}年）`;
      return `${subject}、${count === 1 ? '首位の州' : `上位${count}州`}（${year}年）`;
    },
    takeaway: (measure, country, { names, count, figure, isCertain, known, isOnly }, year) => {
      const subject = japanese[measure](country);
      const amount = `${count > 1 ? 'それぞれ' : ''}${japaneseRange(figure)}だった。`;
      if (isOnly) return `${year}年、${names}の${subject}は${amount}`;
      const ofKnown = known ? `データのある${known}のうち、` : '';
      if (isCertain) return `${ofKnown}${year}年に${subject}が最も大きかったのは${names}で、${amount}`;
      return `${ofKnown}${year}年に${subject}の下限が最も大きかったのは${names}で、割合は${amount}`;
    },
    summary: (title) => `棒グラフ（大きい順）：${title}`,
    unit: { 'region-share': ({ region }) => `${region}向け財輸出に占める割合（％）`, 'world-share': () => '財輸出総額に占める割合（％）' },
    spoken: (rank, name, figure) => `${rank}位、${name}：${japaneseRange(figure)}`,
    bounds: japaneseRange,
    range: (atLeast, atMost) => `${atLeast}〜${atMost}`,
    upTo: (atMost) => `${atMost}以下`,
    certain: '確実',
    possible: '可能性あり',
    regions: {
      asia: { region: 'アジア', regionDetail: '（東・東南・南）' },
      europe: { region: '欧州', regionDetail: '（ロシアとウクライナを含み、トルコを除く）' },
      'north-america': { region: '北米', regionDetail: '（カナダとメキシコ）' },
      'south-america': { region: '南米', regionDetail: '' },
      oceania: { region: 'オセアニア', regionDetail: '' },
    },
    rank: '順位',
    column: (measure, country) => japanese[measure](country),
    ofState: (measure, country) => japanese[measure](country),
    atLeast: (country) => `${japanese['region-share'](country)}（下限）`,
    atMost: '上限',
    interval: {
      published: ({ region, regionDetail }) =>
        `統計表の各版には最終年の上位25か国・地域だけが載る。掲載外の輸出のどれだけが${region}${regionDetail}に向かったかは不明なため、割合には下限と上限がある。棒の左の部分は確実な割合、右の部分はあり得る割合で、順位は確実な割合による。`,
      custom: () => '棒の左の部分は下限、右の部分は上限までを示し、順位は下限による。',
    },
    regionNote: ({ region, regionDetail }) => `地域：${region}${regionDetail}。`,
  },
};
