import type { Lang } from '../../model/locale.ts';

export type Measure = 'production' | 'customs';
export type Per = 'residents' | 'total';

interface Text {
  title: (per: Per, count: number, year: number, estimate: string) => string;
  takeaway: (per: Per, name: string, amount: string, year: number, estimate: string) => string;
  summary: (per: Per, year: number, estimate: string) => string;
  unit: (per: Per, unit: string, estimate: string) => string;
  spoken: (rank: number, name: string, amount: string, estimate: string) => string;
  total: string;
  perResidents: string;
  residents: string;
  rank: string;
  prefecture: string;
  million: string;
  census: string;
}

const bracket = (estimate: string): string => estimate && ` (${estimate})`;
const kakko = (estimate: string): string => estimate && `（${estimate}）`;

export const text: Record<Lang, Text> = {
  en: {
    title: (per, count, year, estimate) =>
      `Top ${count} prefectures by goods exports to the US${per === 'residents' ? ' per 100,000 residents' : ''}, ${year}${bracket(estimate)}`,
    takeaway: (per, name, amount, year, estimate) =>
      `${name} sold the most goods to the US${per === 'residents' ? ' per resident' : ''} in ${year}: ${estimate && 'an estimated '}${amount}${per === 'residents' ? ' per 100,000 residents' : ''}.`,
    summary: (per, year, estimate) =>
      `Bar chart of prefectures by goods exports to the US${per === 'residents' ? ' per 100,000 residents' : ''}, largest first, ${year}${bracket(estimate)}`,
    unit: (per, unit, estimate) => `${unit}${per === 'residents' ? ' per 100,000 residents' : ''}${bracket(estimate)}`,
    spoken: (rank, name, amount, estimate) => `${rank}. ${name}: ${amount}${bracket(estimate)}`,
    total: 'Goods exports to the US',
    perResidents: 'Per 100,000 residents',
    residents: 'Residents',
    rank: 'Rank',
    prefecture: 'Prefecture',
    million: 'million US dollars',
    census: 'Residents: census of 1 October 2015, Statistics Bureau of Japan.',
  },
  ja: {
    title: (per, count, year, estimate) =>
      `対米財輸出額${per === 'residents' ? '（人口10万人当たり）' : ''}上位${count}都道府県（${year}年）${kakko(estimate)}`,
    takeaway: (per, name, amount, year, estimate) =>
      `${year}年、${per === 'residents' ? '人口10万人当たりの' : ''}対米財輸出額が最も大きかったのは${name}で、${estimate && '推計'}${amount}だった。`,
    summary: (per, year, estimate) =>
      `都道府県別の対米財輸出額${per === 'residents' ? '（人口10万人当たり）' : ''}の棒グラフ（${year}年、大きい順）${kakko(estimate)}`,
    unit: (per, unit, estimate) => `${unit}${per === 'residents' ? '（人口10万人当たり）' : ''}${kakko(estimate)}`,
    spoken: (rank, name, amount, estimate) => `${rank}位 ${name}：${amount}${kakko(estimate)}`,
    total: '対米財輸出額',
    perResidents: '人口10万人当たり',
    residents: '人口',
    rank: '順位',
    prefecture: '都道府県',
    million: '百万ドル',
    census: '人口は2015年10月1日の国勢調査（総務省統計局）。',
  },
};
