import type { Country } from '../../model/country.ts';
import type { Lang } from '../../model/locale.ts';

export type Measure = 'total' | 'goods' | 'services';

/** The balance of a year, with its amount without a sign. */
export interface Balance {
  isDeficit: boolean;
  amount: string;
  year: number;
}

/** How the balance has changed since the year before. `turned`: a surplus became a deficit, or a deficit a surplus. */
export type Change = 'turned' | 'same' | 'larger' | 'smaller';

/** `country` is the one that the United States trades with. */
interface Text {
  title: (measure: Measure, country: Country, first: number, last: number) => string;
  summary: (measure: Measure, country: Country, first: number, last: number) => string;
  exports: string;
  imports: string;
  balance: string;
  columnYear: string;
  deficit: string;
  surplus: string;
  /** The first year has no `before` and no `change`. */
  takeaway: (measure: Measure, country: Country, now: Balance, before?: Balance, change?: Change) => string;
  spoken: (exports: string, imports: string, balance: Balance) => string;
  nominal: string;
}

const english = {
  scope: { total: 'goods and services', goods: 'goods', services: 'services' } satisfies Record<Measure, string>,
  side: (isDeficit: boolean): string => (isDeficit ? 'deficit' : 'surplus'),
};
const japanese = {
  scope: { total: '財・サービス', goods: '財', services: 'サービス' } satisfies Record<Measure, string>,
  side: (isDeficit: boolean): string => (isDeficit ? '赤字' : '黒字'),
};

export const text: Record<Lang, Text> = {
  en: {
    title: (measure, { name }, first, last) => `US trade with ${name} in ${english.scope[measure]}, ${first}–${last}`,
    summary: (measure, { name }, first, last) =>
      `Line chart of US exports of ${english.scope[measure]} to ${name} and imports from ${name}, one point a year, ${first} to ${last}`,
    exports: 'Exports',
    imports: 'Imports',
    balance: 'Balance',
    columnYear: 'Year',
    deficit: 'Deficit',
    surplus: 'Surplus',
    takeaway: (measure, { name }, { isDeficit, amount, year }, before, change) => {
      const now = `The US ${english.side(isDeficit)} with ${name} in ${english.scope[measure]} was ${amount} in ${year}`;
      if (!before || !change) return `${now}.`;
      const changes: Record<Change, string> = {
        turned: `after a ${english.side(before.isDeficit)} of ${before.amount} in ${before.year}`,
        same: `little changed from ${before.year}`,
        larger: `up from ${before.amount} in ${before.year}`,
        smaller: `down from ${before.amount} in ${before.year}`,
      };
      return `${now}, ${changes[change]}.`;
    },
    spoken: (exports, imports, { isDeficit, amount, year }) =>
      `${year}: exports ${exports}, imports ${imports}, ${english.side(isDeficit)} ${amount}`,
    nominal: 'Current US dollars, not adjusted for inflation.',
  },
  ja: {
    title: (measure, { towards }, first, last) => `米国の${towards}${japanese.scope[measure]}貿易（${first}〜${last}年）`,
    summary: (measure, { towards }, first, last) =>
      `米国の${towards}${japanese.scope[measure]}輸出と輸入の折れ線グラフ（年次、${first}〜${last}年）`,
    exports: '輸出',
    imports: '輸入',
    balance: '収支',
    columnYear: '年',
    deficit: '赤字',
    surplus: '黒字',
    takeaway: (measure, { towards }, { isDeficit, amount, year }, before, change) => {
      const now = `${year}年、米国の${towards}${japanese.scope[measure]}収支は${amount}の${japanese.side(isDeficit)}`;
      if (!before || !change) return `${now}だった。`;
      const changes: Record<Change, string> = {
        turned: `（${before.year}年は${before.amount}の${japanese.side(before.isDeficit)}）`,
        same: `で、${before.year}年からほぼ横ばいだった`,
        larger: `で、${before.year}年の${before.amount}から拡大した`,
        smaller: `で、${before.year}年の${before.amount}から縮小した`,
      };
      return `${now}${changes[change]}。`;
    },
    spoken: (exports, imports, { isDeficit, amount, year }) =>
      `${year}年：輸出${exports}、輸入${imports}、${japanese.side(isDeficit)}${amount}`,
    nominal: '名目額（米ドル）。物価調整なし。',
  },
};
