import type { Lang } from '../../model/locale.ts';

export type Measure = 'total' | 'goods' | 'services';

interface Text {
  scope: Record<Measure, string>;
  title: (scope: string, first: number, last: number) => string;
  summary: (scope: string, first: number, last: number) => string;
  exports: string;
  imports: string;
  balance: string;
  columnYear: string;
  deficit: string;
  surplus: string;
  takeaway: (scope: string, deficit: boolean, amount: string, year: number) => string;
  alone: (now: string) => string;
  moved: (
    now: string,
    before: { deficit: boolean; amount: string; larger: boolean; same: boolean; turned: boolean; year: number },
  ) => string;
  spoken: (year: number, exports: string, imports: string, gap: string, amount: string) => string;
  million: string;
  nominal: string;
}

export const text: Record<Lang, Text> = {
  en: {
    scope: { total: 'goods and services', goods: 'goods', services: 'services' },
    title: (scope, first, last) => `US trade with Japan in ${scope}, ${first}–${last}`,
    summary: (scope, first, last) =>
      `Line chart of US exports of ${scope} to Japan and imports from Japan, one point a year, ${first} to ${last}`,
    exports: 'Exports',
    imports: 'Imports',
    balance: 'Balance',
    columnYear: 'Year',
    deficit: 'Deficit',
    surplus: 'Surplus',
    takeaway: (scope, deficit, amount, year) => `The US ${deficit ? 'deficit' : 'surplus'} with Japan in ${scope} was ${amount} in ${year}`,
    alone: (now) => `${now}.`,
    moved: (now, { deficit, amount, larger, same, turned, year }) =>
      turned
        ? `${now}, after a ${deficit ? 'deficit' : 'surplus'} of ${amount} in ${year}.`
        : same
          ? `${now}, little changed from ${year}.`
          : `${now}, ${larger ? 'up' : 'down'} from ${amount} in ${year}.`,
    spoken: (year, exports, imports, gap, amount) => `${year}: exports ${exports}, imports ${imports}, ${gap.toLowerCase()} ${amount}`,
    million: 'million US dollars',
    nominal: 'Current US dollars, not adjusted for inflation.',
  },
  ja: {
    scope: { total: '財・サービス', goods: '財', services: 'サービス' },
    title: (scope, first, last) => `米国の対日${scope}貿易（${first}〜${last}年）`,
    summary: (scope, first, last) => `米国の対日${scope}輸出と輸入の折れ線グラフ（年次、${first}〜${last}年）`,
    exports: '輸出',
    imports: '輸入',
    balance: '収支',
    columnYear: '年',
    deficit: '赤字',
    surplus: '黒字',
    takeaway: (scope, deficit, amount, year) => `${year}年、米国の対日${scope}収支は${amount}の${deficit ? '赤字' : '黒字'}`,
    alone: (now) => `${now}だった。`,
    moved: (now, { deficit, amount, larger, same, turned, year }) =>
      turned
        ? `${now}（${year}年は${amount}の${deficit ? '赤字' : '黒字'}）。`
        : same
          ? `${now}で、${year}年からほぼ横ばいだった。`
          : `${now}で、${year}年の${amount}から${larger ? '拡大' : '縮小'}した。`,
    spoken: (year, exports, imports, gap, amount) => `${year}年：輸出${exports}、輸入${imports}、${gap}${amount}`,
    million: '百万ドル',
    nominal: '名目額（米ドル）。物価調整なし。',
  },
};
