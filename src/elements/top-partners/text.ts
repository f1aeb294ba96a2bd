import type { Country } from '../../model/country.ts';
import { capitalized, ordinal } from '../../model/format.ts';
import type { Lang } from '../../model/locale.ts';

export type Flow = 'exports' | 'imports' | 'total';

interface Text {
  title: (flow: Flow, count: number, year: number) => string;
  /** `share` is the share of the world total; undefined is no data. */
  takeaway: (flow: Flow, country: Country, rank: number, amount: string, share: string | undefined, year: number) => string;
  summary: (title: string) => string;
  unit: (unit: string) => string;
  spoken: (rank: number, name: string, amount: string, share: string | undefined) => string;
  flow: Record<Flow, string>;
  balance: string;
  rank: string;
  partner: string;
  share: string;
  noShare: string;
}

const english: Record<Flow, { one: string; many: string }> = {
  exports: { one: 'destination of US goods exports', many: 'destinations of US goods exports' },
  imports: { one: 'source of US goods imports', many: 'sources of US goods imports' },
  total: {
    one: 'US partner in goods trade (exports plus imports)',
    many: 'US partners in goods trade (exports plus imports)',
  },
};
const japanese: Record<Flow, string> = { exports: '米国の財輸出先', imports: '米国の財輸入元', total: '米国の財貿易相手（輸出＋輸入）' };

export const text: Record<Lang, Text> = {
  en: {
    title: (flow, count, year) => `${count === 1 ? `Top ${english[flow].one}` : `Top ${count} ${english[flow].many}`}, ${year}`,
    takeaway: (flow, { name }, rank, amount, share, year) =>
      capitalized(
        `${name} was the ${rank === 1 ? '' : `${ordinal(rank)}-`}largest ${english[flow].one} in ${year}, with ${amount}${share ? `, ${share} of the total` : ''}.`,
      ),
    summary: (title) => `Bar chart: ${title}`,
    unit: (unit) => `${unit}, same scale every year`,
    spoken: (rank, name, amount, share) => `${rank}. ${name}: ${amount}${share ? `, ${share} of the total` : ''}`,
    flow: { exports: 'Exports', imports: 'Imports', total: 'Exports plus imports' },
    balance: 'Balance',
    rank: 'Rank',
    partner: 'Partner',
    share: 'Share of the world total',
    noShare: 'No shares before 1992, when Census itemises only about 80 partners.',
  },
  ja: {
    title: (flow, count, year) => `${japanese[flow]} 上位${count}（${year}年）`,
    takeaway: (flow, { name }, rank, amount, share, year) =>
      `${year}年、${name}は${japanese[flow]}の第${rank}位で、${amount}${share ? `（全体の${share}）` : ''}だった。`,
    summary: (title) => `棒グラフ：${title}`,
    unit: (unit) => `${unit}、全年共通の目盛り`,
    spoken: (rank, name, amount, share) => `${rank}位 ${name}：${amount}${share ? `、全体の${share}` : ''}`,
    flow: { exports: '輸出', imports: '輸入', total: '輸出＋輸入' },
    balance: '収支',
    rank: '順位',
    partner: '相手',
    share: '対世界合計の割合',
    noShare: '1992年より前は約80の相手しか内訳がないため、割合は示さない。',
  },
};
