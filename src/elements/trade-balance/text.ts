import type { Country } from '../../model/country.ts';
import type { Lang } from '../../model/locale.ts';

export type Measure = 'total' | 'goods' | 'services';

/** Balance of payments, or Census. */
export type Basis = 'bop' | 'census';

export type Side = 'deficit' | 'surplus' | 'balanced';

/** The balance of a year, with its amount without a sign. */
export interface Balance {
  side: Side;
  amount: string;
  year: number;
}

/**
 * How the balance has changed since the year before. `turned`: it is on another side. `withUk`: the figures of the European Union included
 * the United Kingdom, and do so no longer.
 */
export type Change = 'turned' | 'same' | 'larger' | 'smaller' | 'withUk';

/** `country` is the one that the United States trades with. */
interface Text {
  title: (measure: Measure, country: Country, first: number, last: number) => string;
  summary: (measure: Measure, country: Country, first: number, last: number) => string;
  exports: string;
  imports: string;
  balance: string;
  columnYear: string;
  year: (year: number) => string;
  deficit: string;
  surplus: string;
  balanced: string;
  /** The first year has no `before` and no `change`. */
  takeaway: (measure: Measure, country: Country, now: Balance, before?: Balance, change?: Change) => string;
  spoken: (exports: string, imports: string, balance: Balance) => string;
  /** The spoken text of a year, with its annotation if it has one. */
  annotated: (spoken: string, annotation: string | undefined) => string;
  columnAnnotation: string;
  nominal: string;
  /** Why a country that the chart is to be compared with is not shown. */
  notCompared: (country: Country, basis: Basis) => string;
}

export const scopes: Record<Lang, Record<Measure, string>> = {
  en: { total: 'goods and services', goods: 'goods', services: 'services' },
  ja: { total: '財・サービス', goods: '財', services: 'サービス' },
};
export const japaneseSides: Record<Side, string> = { deficit: '赤字', surplus: '黒字', balanced: '均衡' };
const basisNames: Record<Lang, Record<Basis, string>> = {
  en: { bop: 'balance of payments (BOP) basis', census: 'Census basis' },
  ja: { bop: '国際収支（BOP）ベース', census: '通関（センサス）ベース' },
};

export const text: Record<Lang, Text> = {
  en: {
    title: (measure, { name }, first, last) =>
      `US trade with ${name} in ${scopes.en[measure]}, ${first === last ? first : `${first}–${last}`}`,
    summary: (measure, { name }, first, last) =>
      `Line chart of US exports of ${scopes.en[measure]} to ${name} and imports from ${name}, ${first === last ? first : `one point a year, ${first} to ${last}`}`,
    exports: 'Exports',
    imports: 'Imports',
    balance: 'Balance',
    columnYear: 'Year',
    year: String,
    deficit: 'Deficit',
    surplus: 'Surplus',
    balanced: 'Balanced',
    takeaway: (measure, { name }, { side, amount, year }, before, change) => {
      const scope = scopes.en[measure];
      const now =
        side === 'balanced'
          ? `US trade with ${name} in ${scope} was balanced in ${year}`
          : `The US ${side} with ${name} in ${scope} was ${amount} in ${year}`;
      if (!before || !change) return `${now}.`;
      if (change === 'withUk') {
        const then = before.side === 'balanced' ? 'trade was balanced' : `the ${before.side} was ${before.amount}`;
        return `${now}. In ${before.year}, when the figures included the United Kingdom, ${then}.`;
      }
      const changes: Record<Exclude<Change, 'withUk'>, string> = {
        turned:
          before.side === 'balanced'
            ? `after balanced trade in ${before.year}`
            : `after a ${before.side} of ${before.amount} in ${before.year}`,
        same: side === 'balanced' ? `as in ${before.year}` : `little changed from ${before.year}`,
        larger: `up from ${before.amount} in ${before.year}`,
        smaller: `down from ${before.amount} in ${before.year}`,
      };
      return `${now}, ${changes[change]}.`;
    },
    spoken: (exports, imports, { side, amount, year }) =>
      `${year}: exports ${exports}, imports ${imports}, ${side === 'balanced' ? 'balanced' : `${side} ${amount}`}`,
    annotated: (spoken, annotation) => (annotation ? `${spoken}. ${annotation}` : spoken),
    columnAnnotation: 'Event',
    nominal: 'Current US dollars, not adjusted for inflation.',
    notCompared: ({ name }, basis) => `Trade with ${name} is not shown: there are no figures for it here on the ${basisNames.en[basis]}.`,
  },
  ja: {
    title: (measure, { towards }, first, last) =>
      `米国の${towards}${scopes.ja[measure]}貿易（${first === last ? '' : `${first}〜`}${last}年）`,
    summary: (measure, { towards }, first, last) =>
      `米国の${towards}${scopes.ja[measure]}輸出と輸入の折れ線グラフ（年次、${first === last ? '' : `${first}〜`}${last}年）`,
    exports: '輸出',
    imports: '輸入',
    balance: '収支',
    columnYear: '年',
    year: (year) => `${year}年`,
    deficit: '赤字',
    surplus: '黒字',
    balanced: '均衡',
    takeaway: (measure, { towards }, { side, amount, year }, before, change) => {
      const now = `${year}年、米国の${towards}${scopes.ja[measure]}収支は${side === 'balanced' ? '均衡' : `${amount}の${japaneseSides[side]}`}`;
      if (!before || !change) return `${now}だった。`;
      if (change === 'withUk')
        return `${now}だった。英国を含む${before.year}年は${before.side === 'balanced' ? '均衡' : `${before.amount}の${japaneseSides[before.side]}`}だった。`;
      const changes: Record<Exclude<Change, 'withUk'>, string> = {
        turned: `だった（${before.year}年は${before.side === 'balanced' ? '均衡' : `${before.amount}の${japaneseSides[before.side]}`}）`,
        same: side === 'balanced' ? `で、${before.year}年と同じだった` : `で、${before.year}年からほぼ横ばいだった`,
        larger: `で、${before.year}年の${before.amount}から拡大した`,
        smaller: `で、${before.year}年の${before.amount}から縮小した`,
      };
      return `${now}${changes[change]}。`;
    },
    spoken: (exports, imports, { side, amount, year }) =>
      `${year}年：輸出${exports}、輸入${imports}、${side === 'balanced' ? '収支均衡' : `${japaneseSides[side]}${amount}`}`,
    annotated: (spoken, annotation) => (annotation ? `${spoken}。${annotation}` : spoken),
    columnAnnotation: '出来事',
    nominal: '名目額（米ドル）。物価調整なし。',
    notCompared: ({ name }, basis) => `${basisNames.ja[basis]}の数値がここにないため、${name}との貿易は示していない。`,
  },
};
