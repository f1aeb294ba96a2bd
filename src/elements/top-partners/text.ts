import { ordinal } from '../../model/format.ts';
import type { Lang } from '../../model/locale.ts';

export type Flow = 'exports' | 'imports' | 'total';

interface Text {
  title: Record<Flow, (count: number, year: number) => string>;
  takeaway: (flow: Flow, rank: number, amount: string, share: string | undefined, year: number) => string;
  summary: (flow: Flow, year: number) => string;
  unit: (unit: string) => string;
  spoken: (rank: number, name: string, amount: string, share: string | undefined) => string;
  exports: string;
  imports: string;
  total: string;
  balance: string;
  rank: string;
  partner: string;
  shareOf: Record<Flow, string>;
  million: string;
  noShare: string;
}

const english: Record<Flow, string> = { exports: 'destination of US goods exports', imports: 'source of US goods imports', total: 'US partner in goods trade' };
const japanese: Record<Flow, string> = { exports: '米国の財輸出先', imports: '米国の財輸入元', total: '米国の財貿易相手' };

export const text: Record<Lang, Text> = {
  en: {
    title: {
      exports: (count, year) => `Top ${count} destinations of US goods exports, ${year}`,
      imports: (count, year) => `Top ${count} sources of US goods imports, ${year}`,
      total: (count, year) => `Top ${count} US partners in goods trade, exports plus imports, ${year}`,
    },
    takeaway: (flow, rank, amount, share, year) =>
      `Japan was the ${rank === 1 ? '' : `${ordinal(rank)}-`}largest ${english[flow]} in ${year}, with ${amount}${share ? `, ${share} of the total` : ''}.`,
    summary: (flow, year) => `Bar chart, each bar a ${flow === 'total' ? 'trading partner' : english[flow]}, largest first, ${year}`,
    unit: (unit) => `${unit}, same scale every year`,
    spoken: (rank, name, amount, share) => `${rank}. ${name}: ${amount}${share ? `, ${share} of the total` : ''}`,
    exports: 'Exports',
    imports: 'Imports',
    total: 'Exports plus imports',
    balance: 'Balance',
    rank: 'Rank',
    partner: 'Partner',
    shareOf: { exports: 'Share of all US goods exports', imports: 'Share of all US goods imports', total: 'Share of all US goods trade' },
    million: 'million US dollars',
    noShare: 'No share of the total: before 1992 Census itemises only about 80 partners.',
  },
  ja: {
    title: {
      exports: (count, year) => `米国の財輸出先 上位${count}（${year}年）`,
      imports: (count, year) => `米国の財輸入元 上位${count}（${year}年）`,
      total: (count, year) => `米国の財貿易相手（輸出＋輸入）上位${count}（${year}年）`,
    },
    takeaway: (flow, rank, amount, share, year) => `${year}年、日本は${japanese[flow]}の第${rank}位で、${amount}${share ? `（全体の${share}）` : ''}だった。`,
    summary: (flow, year) => `${japanese[flow]}の棒グラフ（${year}年、大きい順）`,
    unit: (unit) => `${unit}、全年共通の目盛り`,
    spoken: (rank, name, amount, share) => `${rank}位 ${name}：${amount}${share ? `、全体の${share}` : ''}`,
    exports: '輸出',
    imports: '輸入',
    total: '輸出＋輸入',
    balance: '収支',
    rank: '順位',
    partner: '相手',
    shareOf: { exports: '米国の財輸出に占める割合', imports: '米国の財輸入に占める割合', total: '米国の財貿易に占める割合' },
    million: '百万ドル',
    noShare: '1992年より前は約80の相手しか内訳がないため、割合は示さない。',
  },
};
