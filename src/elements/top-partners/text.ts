import type { Country } from '../../model/country.ts';
import { capitalized, list, ordinal } from '../../model/format.ts';
import type { Lang } from '../../model/locale.ts';

export type Flow = 'exports' | 'imports' | 'total';

/** The place of a partner in the ranking. */
interface Place {
  rank: number;
  /** Whether another partner has the same value. */
  isTied: boolean;
}

interface Text {
  title: (flow: Flow, count: number, year: number) => string;
  /**
   * @param share the share of the world total; undefined is no data
   * @param isPartial whether a partner has no figure, so that the place is one among the others
   */
  takeaway: (
    flow: Flow,
    country: Country,
    place: Place,
    amount: string,
    share: string | undefined,
    year: number,
    isPartial: boolean,
  ) => string;
  /**
   * For a partner that is not among the first `count`.
   * @param details its amount and share; empty if they are not published here
   */
  outside: (flow: Flow, country: Country, count: number, details: readonly string[], year: number) => string;
  /** For a partner that is not listed in a year. */
  unlisted: (country: Country, year: number) => string;
  summary: (title: string) => string;
  /** The unit of the axis of a chart with more than one year. */
  unit: (unit: string) => string;
  place: (place: Place) => string;
  spoken: (place: Place, name: string, amount: string, share: string | undefined) => string;
  flow: Record<Flow, string>;
  balance: string;
  rank: string;
  partner: string;
  share: string;
  /** Why there are no shares before a year. */
  noWorld: (firstYear: number) => string;
  /** Why a partner can be missing before a year. */
  incomplete: (firstYear: number) => string;
  missing: (names: readonly string[], year: number) => string;
}

const english: Record<Flow, { one: string; many: string }> = {
  exports: { one: 'destination of US goods exports', many: 'destinations of US goods exports' },
  imports: { one: 'source of US goods imports', many: 'sources of US goods imports' },
  total: {
    one: 'US partner in goods trade (exports plus imports)',
    many: 'US partners in goods trade (exports plus imports)',
  },
};
/** A list with more names than this is too long to read. */
const maxNames = 8;

const japanese: Record<Flow, { name: string; details: string[] }> = {
  exports: { name: '財輸出先', details: [] },
  imports: { name: '財輸入元', details: [] },
  total: { name: '財貿易相手', details: ['輸出＋輸入'] },
};

export const text: Record<Lang, Text> = {
  en: {
    title: (flow, count, year) => `${count === 1 ? `Largest ${english[flow].one}` : `Top ${count} ${english[flow].many}`}, ${year}`,
    takeaway: (flow, { name }, { rank, isTied }, amount, share, year, isPartial) => {
      const place = `${isTied ? 'joint ' : ''}${rank === 1 ? '' : `${ordinal(rank)}-`}largest`;
      const among = isPartial ? ' among the partners with a figure' : '';
      const details = `${amount}${share ? `, ${share} of the total` : ''}`;
      return capitalized(`${name} was the ${place} ${english[flow].one} in ${year}${among}, with ${details}.`);
    },
    outside: (flow, { name }, count, [amount, share], year) =>
      capitalized(
        `${name} was not among the ${count} largest ${english[flow].many} in ${year}${amount ? `; its figure was ${amount}${share ? `, ${share} of the total` : ''}` : ''}.`,
      ),
    unlisted: ({ name }, year) => `No value for ${name} is published for ${year}: unknown, not zero.`,
    summary: (title) => `Bar chart: ${title}`,
    unit: (unit) => `${unit}, same scale every year`,
    place: ({ rank, isTied }) => `${rank}${isTied ? ' (tied)' : ''}`,
    spoken: ({ rank, isTied }, name, amount, share) =>
      `${rank}${isTied ? ' (tied)' : ''}. ${name}: ${amount}${share ? `, ${share} of the total` : ''}`,
    flow: { exports: 'Exports', imports: 'Imports', total: 'Exports plus imports' },
    balance: 'Balance',
    rank: 'Rank',
    partner: 'Partner',
    share: 'Share of the world total',
    noWorld: (firstYear) => `No shares before ${firstYear}, the first year with a world total.`,
    incomplete: (firstYear) =>
      `Before ${firstYear}, the Census Bureau itemizes only about 80 partners; any other is missing from the ranking.`,
    missing: (names, year) => `No figure for ${names.length > maxNames ? `${names.length} partners` : list(names, 'en')} in ${year}.`,
  },
  ja: {
    title: (flow, count, year) =>
      count === 1
        ? `米国の最大の${japanese[flow].name}（${[...japanese[flow].details, `${year}年`].join('、')}）`
        : `米国の${japanese[flow].name}上位${count}か国・地域（${[...japanese[flow].details, `${year}年`].join('、')}）`,
    takeaway: (flow, { name }, { rank, isTied }, amount, share, year, isPartial) => {
      const among = isPartial ? '、数値のある国・地域の中で' : 'で';
      return `${year}年、${name}は米国の${japanese[flow].name}${among}${isTied ? '同率' : ''}第${rank}位（${[...japanese[flow].details, amount, ...(share ? [`全体の${share}`] : [])].join('、')}）。`;
    },
    outside: (flow, { name }, count, [amount, share], year) => {
      const details = [...japanese[flow].details, ...(amount ? [amount] : []), ...(share ? [`全体の${share}`] : [])];
      const inBrackets = details.length ? `（${details.join('、')}）` : '';
      return `${year}年、${name}は米国の${japanese[flow].name}の上位${count}か国・地域に入っていない${inBrackets}。`;
    },
    unlisted: ({ name }, year) => `${name}の${year}年の値は公表されていない（不明であり、ゼロではない）。`,
    summary: (title) => `棒グラフ：${title}`,
    unit: (unit) => `${unit}、全年共通の目盛り`,
    place: ({ rank, isTied }) => `${isTied ? '同率' : ''}${rank}位`,
    spoken: ({ rank, isTied }, name, amount, share) =>
      `${isTied ? '同率' : ''}${rank}位、${name}：${amount}${share ? `、全体の${share}` : ''}`,
    flow: { exports: '輸出', imports: '輸入', total: '輸出＋輸入' },
    balance: '収支',
    rank: '順位',
    partner: '相手国・地域',
    share: '世界全体に占める割合',
    noWorld: (firstYear) => `${firstYear}年より前は世界全体の額がないため、割合は示さない。`,
    incomplete: (firstYear) => `${firstYear}年より前は約80の国・地域しか内訳が公表されておらず、それ以外の国・地域は順位に含まれない。`,
    missing: (names, year) => `${names.length > maxNames ? `${names.length}か国・地域` : list(names, 'ja')}は${year}年の数値がない。`,
  },
};
