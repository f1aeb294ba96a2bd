import type { Country } from '../../model/country.ts';
import { capitalized } from '../../model/format.ts';
import type { Lang } from '../../model/locale.ts';
import type { Origin } from '../../model/source.ts';

export type Measure = 'asia-share' | 'world-share' | 'value';

/** A figure as text: exact where both bounds are the same. */
interface Bounds {
  atLeast: string;
  atMost: string;
}

/** `country` is always the one that the states export to. */
interface Text {
  title: (measure: Measure, country: Country, count: number, year: number) => string;
  takeaway: (measure: Measure, country: Country, name: string, figure: Bounds, year: number) => string;
  summary: (title: string) => string;
  unit: Record<Exclude<Measure, 'value'>, string>;
  spoken: (rank: number, name: string, figure: Bounds) => string;
  range: (atLeast: string, atMost: string) => string;
  rank: string;
  state: string;
  million: string;
  /** Heading of the column of a measure. */
  column: (measure: Measure, country: Country) => string;
  atLeast: (country: Country) => string;
  atMost: string;
  /** How the bars of an interval are read, and why it is no single figure. */
  interval: Record<Origin, string>;
  noData: (country: Country, names: string, origin: Origin) => string;
  /** States without data, where there are too many to name. */
  many: (count: number) => string;
}

const isExact = ({ atLeast, atMost }: Bounds): boolean => atLeast === atMost;

const english: Record<Measure, (country: Country) => string> = {
  'asia-share': ({ possessive }) => `${possessive} share of their goods exports to Asia`,
  'world-share': ({ possessive }) => `${possessive} share of all their goods exports`,
  value: ({ name }) => `goods exports to ${name}`,
};
const japanese: Record<Measure, (country: Country) => string> = {
  'asia-share': ({ name }) => `アジア向け財輸出に占める${name}の割合`,
  'world-share': ({ name }) => `財輸出総額に占める${name}の割合`,
  value: ({ towards }) => `${towards}財輸出額`,
};

export const text: Record<Lang, Text> = {
  en: {
    title: (measure, country, count, year) =>
      `${count === 1 ? 'Top state' : `Top ${count} states`} by ${english[measure](country)}, ${year}`,
    takeaway: (measure, { name: country }, name, figure, year) =>
      ({
        value: () => `${name} exported the most goods to ${country} in ${year}: ${figure.atLeast}.`,
        'world-share': () => `${name} sent the largest share of its goods exports to ${country} in ${year}: ${figure.atLeast}.`,
        'asia-share': () =>
          `${name} led in ${year}: ${country} took ${isExact(figure) ? figure.atLeast : `at least ${figure.atLeast}, and at most ${figure.atMost},`} of its goods exports to Asia.`,
      })[measure](),
    summary: (title) => `Bar chart, largest first: ${title}`,
    unit: { 'asia-share': 'percent of goods exports to Asia', 'world-share': 'percent of goods exports to the world' },
    spoken: (rank, name, figure) =>
      `${rank}. ${name}: ${isExact(figure) ? figure.atLeast : `at least ${figure.atLeast}, at most ${figure.atMost}`}`,
    range: (atLeast, atMost) => `${atLeast}–${atMost}`,
    rank: 'Rank',
    state: 'State',
    million: 'million US dollars',
    column: (measure, country) => capitalized(english[measure](country)),
    atLeast: (country) => `${capitalized(english['asia-share'](country))}, at least`,
    atMost: 'at most',
    interval: {
      published:
        'Only the largest partners of each state are published, 25 or a few more, so its exports to Asia (East, Southeast and South) lie between two bounds. The solid bar is certain, the light part possible; states are ranked by what is certain.',
      custom: 'The solid bar is the lower bound, the light part reaches to the upper one; states are ranked by the lower bound.',
    },
    noData: ({ name }, names, origin) => `No value for ${name} is ${origin === 'published' ? 'published' : 'given'} for ${names}.`,
    many: (count) => `${count} states`,
  },
  ja: {
    title: (measure, country, count, year) => `${japanese[measure](country)} 上位${count}州（${year}年）`,
    takeaway: (measure, country, name, figure, year) =>
      isExact(figure)
        ? `${year}年、${japanese[measure](country)}が最も大きかったのは${name}で、${figure.atLeast}だった。`
        : `${year}年の首位は${name}で、${japanese[measure](country)}は${figure.atLeast}以上${figure.atMost}以下だった。`,
    summary: (title) => `棒グラフ（大きい順）：${title}`,
    unit: { 'asia-share': 'アジア向け財輸出に占める割合（％）', 'world-share': '財輸出総額に占める割合（％）' },
    spoken: (rank, name, figure) => `${rank}位 ${name}：${isExact(figure) ? figure.atLeast : `${figure.atLeast}以上${figure.atMost}以下`}`,
    range: (atLeast, atMost) => `${atLeast}〜${atMost}`,
    rank: '順位',
    state: '州',
    million: '百万ドル',
    column: (measure, country) => japanese[measure](country),
    atLeast: (country) => `${japanese['asia-share'](country)}（下限）`,
    atMost: '上限',
    interval: {
      published:
        '州ごとに公表されるのは上位の相手（25か、それより少し多い）だけなので、アジア（東・東南・南）全体への輸出額は範囲でしか分からない。濃い棒は確実な割合、薄い部分はあり得る割合で、順位は確実な割合による。',
      custom: '濃い棒は下限、薄い部分は上限までを示し、順位は下限による。',
    },
    noData: ({ towards }, names, origin) =>
      `${names}の${towards}輸出額は${origin === 'published' ? '公表されていない' : '示されていない'}。`,
    many: (count) => `${count}州`,
  },
};
