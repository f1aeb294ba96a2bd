import { ordinal } from '../../model/format.ts';
import type { Lang } from '../../model/locale.ts';

export type Measure = 'value' | 'share' | 'rank';

interface Text {
  title: (measure: Measure, year: number) => string;
  takeaway: Record<Measure, (names: string, first: string, count: number, year: number) => string>;
  chosen: (name: string, value: string, share: string, rank: string, year: number) => string;
  unknown: (name: string, year: number) => string;
  summary: (measure: Measure, year: number) => string;
  unit: Record<Measure, string>;
  spoken: (name: string, value: string, share: string, rank: string) => string;
  rankOf: (rank: number) => string;
  rank: string;
  state: string;
  value: string;
  share: string;
  place: string;
  million: string;
  noData: (names: string, year: number) => string;
  note: Record<Measure, string>;
}

const what = {
  value: 'Goods exports to Japan by state',
  share: "Japan's share of each state's goods exports",
  rank: "Japan's rank among each state's export destinations",
};
const nani = { value: '州別の対日財輸出額', share: '各州の財輸出総額に占める日本の割合', rank: '各州の輸出先における日本の順位' };
const note = { value: '', share: '', rank: 'Ranked among the partners that are published for each state.' };

export const text: Record<Lang, Text> = {
  en: {
    title: (measure, year) => `${what[measure]}, ${year}`,
    takeaway: {
      value: (names, first, count, year) =>
        `${names} exported the most goods to Japan in ${year}, ${first} for the first; ${count} states passed $1 billion.`,
      share: (names, first, count, year) =>
        `${names} sent the largest shares of their goods exports to Japan in ${year}, ${first} for the first; ${count} states sent at least a tenth.`,
      rank: (names, _first, count, year) =>
        `Japan was among the first ten destinations of goods exports for ${count} states in ${year}${names && `, and the first for ${names}`}.`,
    },
    chosen: (name, value, share, rank, year) =>
      `${name} exported ${value} of goods to Japan in ${year}: ${share} of all its goods exports, with Japan its ${rank} destination.`,
    unknown: (name, year) => `No value for ${name} is published for ${year}: unknown, not zero.`,
    summary: (measure, year) => `Map of the United States: ${what[measure]}, ${year}`,
    unit: {
      value: 'billion US dollars (states)',
      share: 'percent of all goods exports (states)',
      rank: 'rank of Japan (states)',
    },
    spoken: (name, value, share, rank) => `${name}: ${value}, ${share} of all its goods exports, Japan ${rank}`,
    rankOf: ordinal,
    rank: 'Order',
    state: 'State',
    value: 'Goods exports to Japan',
    share: 'Share of all goods exports',
    place: 'Rank of Japan',
    million: 'million US dollars',
    noData: (names, year) => `No value is published for ${names} in ${year}: unknown, not zero.`,
    note,
  },
  ja: {
    title: (measure, year) => `${nani[measure]}（${year}年）`,
    takeaway: {
      value: (names, first, count, year) =>
        `${year}年の対日財輸出額は${names}の順に大きく、首位は${first}。10億ドルを超えたのは${count}州だった。`,
      share: (names, first, count, year) =>
        `${year}年、財輸出総額に占める日本の割合は${names}の順に大きく、首位は${first}。1割以上は${count}州だった。`,
      rank: (names, _first, count, year) =>
        `${year}年、日本が輸出先の上位10位以内に入ったのは${count}州だった${names && `（首位は${names}）`}。`,
    },
    chosen: (name, value, share, rank, year) =>
      `${year}年の${name}の対日財輸出額は${value}で、財輸出総額の${share}、輸出先として${rank}だった。`,
    unknown: (name, year) => `${name}の${year}年の値は公表されていない（ゼロではない）。`,
    summary: (measure, year) => `米国の地図：${nani[measure]}（${year}年）`,
    unit: { value: '億ドル（州の数）', share: '財輸出総額に占める割合、％（州の数）', rank: '日本の順位（州の数）' },
    spoken: (name, value, share, rank) => `${name}：${value}、財輸出総額の${share}、日本は${rank}`,
    rankOf: (rank) => `第${rank}位`,
    rank: '順',
    state: '州',
    value: '対日財輸出額',
    share: '財輸出総額に占める割合',
    place: '日本の順位',
    million: '百万ドル',
    noData: (names, year) => `${names}の${year}年の値は公表されていない（ゼロではない）。`,
    note: { value: '', share: '', rank: '順位は州ごとに公表されている相手の中でのもの。' },
  },
};
