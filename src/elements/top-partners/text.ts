import { ordinal } from '../../model/format.ts';
import type { Lang } from '../../model/locale.ts';

export type Flow = 'exports' | 'imports' | 'total';

interface Text {
  title: (flow: Flow, count: number, year: number) => string;
  takeaway: (flow: Flow, rank: number, name: string, amount: string, share: string | undefined, year: number) => string;
  summary: (title: string) => string;
  unit: (unit: string) => string;
  spoken: (rank: number, name: string, amount: string, share: string | undefined) => string;
  exports: string;
  imports: string;
  total: string;
  balance: string;
  rank: string;
  partner: string;
  share: string;
  million: string;
  noShare: string;
}

const english: Record<Flow, (plural: string) => string> = {
  exports: (s) => `destination${s} of US goods exports`,
  imports: (s) => `source${s} of US goods imports`,
  total: (s) => `US partner${s} in goods trade (exports plus imports)`,
};
const japanese: Record<Flow, string> = { exports: '米国の財輸出先', imports: '米国の財輸入元', total: '米国の財貿易相手（輸出＋輸入）' };

export const text: Record<Lang, Text> = {
  en: {
    title: (flow, count, year) => `Top ${count} ${english[flow]('s')}, ${year}`,
    takeaway: (flow, rank, name, amount, share, year) =>
      `${name} was the ${rank === 1 ? '' : `${ordinal(rank)}-`}largest ${english[flow]('')} in ${year}, with ${amount}${share ? `, ${share} of the total` : ''}.`,
    summary: (title) => `Bar chart: ${title}`,
    unit: (unit) => `${unit}, same scale every year`,
    spoken: (rank, name, amount, share) => `${rank}. ${name}: ${amount}${share ? `, ${share} of the total` : ''}`,
    exports: 'Exports',
    imports: 'Imports',
    total: 'Exports plus imports',
    balance: 'Balance',
    rank: 'Rank',
    partner: 'Partner',
    share: 'Share of the world total',
    million: 'million US dollars',
    noShare: 'No shares before 1992, when Census itemises only about 80 partners.',
  },
  ja: {
    title: (flow, count, year) => `${japanese[flow]} 上位${count}（${year}年）`,
    takeaway: (flow, rank, name, amount, share, year) =>
      `${year}年、${name}は${japanese[flow]}の第${rank}位で、${amount}${share ? `（全体の${share}）` : ''}だった。`,
    summary: (title) => `棒グラフ：${title}`,
    unit: (unit) => `${unit}、全年共通の目盛り`,
    spoken: (rank, name, amount, share) => `${rank}位 ${name}：${amount}${share ? `、全体の${share}` : ''}`,
    exports: '輸出',
    imports: '輸入',
    total: '輸出＋輸入',
    balance: '収支',
    rank: '順位',
    partner: '相手',
    share: '対世界合計の割合',
    million: '百万ドル',
    noShare: '1992年より前は約80の相手しか内訳がないため、割合は示さない。',
  },
};
