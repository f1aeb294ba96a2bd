import type { Lang } from '../../model/locale.ts';

export type Measure = 'production' | 'customs';

interface Text {
  title: (year: number, estimate: string) => string;
  takeaway: (names: string, first: string, count: number, year: number, estimate: string) => string;
  only: (name: string, amount: string, year: number) => string;
  chosen: (name: string, amount: string, year: number, estimate: string) => string;
  unknown: (name: string, year: number) => string;
  summary: (year: number, estimate: string) => string;
  unit: (estimate: string) => string;
  spoken: (name: string, amount: string, estimate: string) => string;
  order: string;
  prefecture: string;
  value: string;
  million: string;
  drawn: string;
}

const bracket = (estimate: string): string => estimate && ` (${estimate})`;
const kakko = (estimate: string): string => estimate && `（${estimate}）`;

export const text: Record<Lang, Text> = {
  en: {
    title: (year, estimate) => `Goods exports to the United States by prefecture, ${year}${bracket(estimate)}`,
    takeaway: (names, first, count, year, estimate) =>
      `${names} sold the most goods to the United States in ${year}, ${estimate && 'an estimated '}${first} for the first; ${count} prefectures passed $1 billion${estimate && ', by this estimate'}.`,
    only: (name, amount, year) =>
      `${name} declared ${amount} of exports to the United States in ${year}; for the other prefectures there is no data here.`,
    chosen: (name, amount, year, estimate) =>
      `${name} sold ${estimate && 'an estimated '}${amount} of goods to the United States in ${year}.`,
    unknown: (name, year) => `There is no data here for ${name} in ${year}, which is not zero.`,
    summary: (year, estimate) => `Map of Japan: goods exports to the United States by prefecture, ${year}${bracket(estimate)}`,
    unit: (estimate) => `billion US dollars${estimate && `, ${estimate}`} (prefectures)`,
    spoken: (name, amount, estimate) => `${name}: ${amount}${bracket(estimate)}`,
    order: 'Order',
    prefecture: 'Prefecture',
    value: 'Goods exports to the US',
    million: 'million US dollars',
    drawn:
      'Okinawa is in the inset, at one and a half times the scale; Ogasawara, Tokara, Amami and Daito are not drawn. Boundaries are de facto ones (Natural Earth), in which the four northern islands are part of no prefecture.',
  },
  ja: {
    title: (year, estimate) => `都道府県別の対米財輸出額（${year}年）${kakko(estimate)}`,
    takeaway: (names, first, count, year, estimate) =>
      `${year}年の対米財輸出額は${names}の順に大きく、首位は${estimate}${first}。10億ドルを超えたのは${count}都府県だった${kakko(estimate)}。`,
    only: (name, amount, year) => `${year}年に${name}で申告された対米輸出額は${amount}。他の都道府県のデータはここにはない。`,
    chosen: (name, amount, year, estimate) => `${year}年の${name}の対米財輸出額は${estimate}${amount}。`,
    unknown: (name, year) => `${name}の${year}年のデータはここにはない（ゼロではない）。`,
    summary: (year, estimate) => `日本の地図：都道府県別の対米財輸出額（${year}年）${kakko(estimate)}`,
    unit: (estimate) => `億ドル${estimate && `、${estimate}`}（都道府県の数）`,
    spoken: (name, amount, estimate) => `${name}：${amount}${kakko(estimate)}`,
    order: '順',
    prefecture: '都道府県',
    value: '対米財輸出額',
    million: '百万ドル',
    drawn:
      '沖縄県は別枠（1.5倍）。小笠原・トカラ・奄美・大東は描いていない。境界は実効支配によるもの（Natural Earth）で、北方四島はどの県にも含まれていない。',
  },
};
