import type { Lang } from '../../model/locale.ts';

export type Measure = 'asia-share' | 'world-share' | 'value';

interface Text {
  title: (measure: Measure, count: number, year: number) => string;
  takeaway: (measure: Measure, name: string, figure: string, atMost: string, year: number) => string;
  summary: (title: string) => string;
  unit: Record<Measure, string>;
  spoken: (rank: number, name: string, figure: string, atMost: string) => string;
  range: (atLeast: string, atMost: string) => string;
  rank: string;
  state: string;
  value: string;
  million: string;
  share: (measure: Measure) => string;
  atLeast: string;
  atMost: string;
  interval: string;
  noData: (names: string) => string;
}

const what = {
  'asia-share': "Japan's share of their goods exports to Asia",
  'world-share': "Japan's share of all their goods exports",
  value: 'goods exports to Japan',
};
const nani = { 'asia-share': 'アジア向け財輸出に占める日本の割合', 'world-share': '財輸出総額に占める日本の割合', value: '対日財輸出額' };

export const text: Record<Lang, Text> = {
  en: {
    title: (measure, count, year) => `Top ${count} states by ${what[measure]}, ${year}`,
    takeaway: (measure, name, figure, atMost, year) =>
      measure === 'value'
        ? `${name} exported the most goods to Japan in ${year}: ${figure}.`
        : measure === 'world-share'
          ? `${name} sent the largest share of its goods exports to Japan in ${year}: ${figure}.`
          : `${name} led in ${year}: Japan took ${figure === atMost ? figure : `at least ${figure}, and at most ${atMost},`} of its goods exports to Asia.`,
    summary: (title) => `Bar chart, largest first: ${title}`,
    unit: { 'asia-share': 'percent of goods exports to Asia', 'world-share': 'percent of goods exports to the world', value: '' },
    spoken: (rank, name, figure, atMost) => `${rank}. ${name}: ${figure === atMost ? figure : `at least ${figure}, at most ${atMost}`}`,
    range: (atLeast, atMost) => `${atLeast}–${atMost}`,
    rank: 'Rank',
    state: 'State',
    value: 'Goods exports to Japan',
    million: 'million US dollars',
    share: (measure) => what[measure],
    atLeast: `${what['asia-share']}, at least`,
    atMost: 'at most',
    interval:
      'Only the largest partners of each state are published, 25 or a few more, so its exports to Asia (East, Southeast and South) lie between two bounds. The solid bar is certain, the light part possible; states are ranked by what is certain.',
    noData: (names) => `No value for Japan is published for ${names}.`,
  },
  ja: {
    title: (measure, count, year) => `${nani[measure]} 上位${count}州（${year}年）`,
    takeaway: (measure, name, figure, atMost, year) =>
      figure !== atMost
        ? `${year}年の首位は${name}で、アジア向け財輸出に占める日本の割合は${figure}以上${atMost}以下だった。`
        : `${year}年、${nani[measure]}が最も大きかったのは${name}で、${figure}だった。`,
    summary: (title) => `棒グラフ（大きい順）：${title}`,
    unit: { 'asia-share': 'アジア向け財輸出に占める割合（％）', 'world-share': '財輸出総額に占める割合（％）', value: '' },
    spoken: (rank, name, figure, atMost) => `${rank}位 ${name}：${figure === atMost ? figure : `${figure}以上${atMost}以下`}`,
    range: (atLeast, atMost) => `${atLeast}〜${atMost}`,
    rank: '順位',
    state: '州',
    value: '対日財輸出額',
    million: '百万ドル',
    share: (measure) => nani[measure],
    atLeast: `${nani['asia-share']}（下限）`,
    atMost: '上限',
    interval:
      '州ごとに公表されるのは上位の相手（25か、それより少し多い）だけなので、アジア（東・東南・南）全体への輸出額は範囲でしか分からない。濃い棒は確実な割合、薄い部分はあり得る割合で、順位は確実な割合による。',
    noData: (names) => `${names}の対日輸出額は公表されていない。`,
  },
};
