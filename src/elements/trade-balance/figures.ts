import type { TradeBalanceSlice } from '../../data/trade-balance.ts';
import { withoutFloatError } from '../../model/precision.ts';
import { originOf } from '../../model/source.ts';
import { yearsOf } from '../../model/years.ts';
import { usd } from '../../model/format.ts';
import type { Lang } from '../../model/locale.ts';
import type { Annotation } from './annotations.ts';
import type { Balance, Basis, Measure, Side } from './text.ts';

export const measures = ['total', 'goods', 'services'] as const;
export const bases = ['bop', 'census'] as const;

export interface Options {
  year: number;
  /** Goods only where `basis` is census. */
  measure: Measure;
  basis: Basis;
  /** Another year, to compare with. */
  compare?: number | undefined;
  /** Texts that an editor has written at years. */
  annotations?: readonly Annotation[];
  /** ISO 3166-1 alpha-2 code of the partner to compare with, if the basis has no figures for it. */
  notCompared?: string;
}

/** The years of a basis: [first, last]. */
export const yearsOfBasis = (slice: TradeBalanceSlice, basis: Basis): [first: number, last: number] =>
  yearsOf(slice[basis].firstYear, slice[basis].exportsGoodsMusd);

/** Trade with a partner, on the bases that have figures for it. */
export interface PartnerTrade {
  slice: TradeBalanceSlice;
  /** ISO 3166-1 alpha-2. */
  partner: string;
}

/** The years for which a basis has the figures of every partner: [first, last]. */
export function commonYears(trade: readonly PartnerTrade[], basis: Basis): [first: number, last: number] {
  const years = trade.map(({ slice }) => yearsOfBasis(slice, basis));
  return [Math.max(...years.map(([first]) => first)), Math.min(...years.map(([, last]) => last))];
}

/** Exports less imports. Without the floating-point error, equal flows are balanced. */
export const balanceOf = (exportsMusd: number, importsMusd: number): number => withoutFloatError(exportsMusd - importsMusd);

/** Exports and imports of a measure, one value a year. */
export function flowsOf(slice: TradeBalanceSlice, { measure, basis }: Options): { exportsMusd: number[]; importsMusd: number[] } {
  const { exportsGoodsMusd, importsGoodsMusd } = slice[basis];
  const goods = { exportsMusd: exportsGoodsMusd, importsMusd: importsGoodsMusd };
  if (basis === 'census') return goods;
  const services = { exportsMusd: slice.bop.exportsServicesMusd, importsMusd: slice.bop.importsServicesMusd };
  const sum = (a: number[], b: number[]): number[] => a.map((value, i) => withoutFloatError(value + (b[i] ?? NaN)));
  return {
    goods,
    services,
    total: { exportsMusd: sum(goods.exportsMusd, services.exportsMusd), importsMusd: sum(goods.importsMusd, services.importsMusd) },
  }[measure];
}

export const sideOf = (balanceMusd: number): Side => (balanceMusd < 0 ? 'deficit' : balanceMusd > 0 ? 'surplus' : 'balanced');

/** A balance in words. */
export const balanceText = (balanceMusd: number, year: number, lang: Lang): Balance => ({
  side: sideOf(balanceMusd),
  amount: usd(Math.abs(balanceMusd), lang),
  year,
});

/** The decimals of figures in tables. BEA publishes whole million USD. */
export const digitsOf = (slice: TradeBalanceSlice, basis: Basis): number =>
  basis === 'bop' && originOf(slice.bop.source) === 'published' ? 0 : 1;
