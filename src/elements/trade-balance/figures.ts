import type { TradeBalanceSlice } from '../../data/trade-balance.ts';
import { yearsOf } from '../../model/years.ts';
import type { Measure } from './text.ts';

export const measures = ['total', 'goods', 'services'] as const;
export const bases = ['bop', 'census'] as const;
export type Basis = (typeof bases)[number];

export interface Options {
  year: number;
  /** Goods only where `basis` is census. */
  measure: Measure;
  basis: Basis;
}

/** The years of a basis: [first, last]. */
export const yearsOfBasis = (slice: TradeBalanceSlice, basis: Basis): [first: number, last: number] =>
  yearsOf(slice[basis].firstYear, slice[basis].exportsGoodsMusd);

/** Exports and imports of a measure, one value a year. */
export function flowsOf(slice: TradeBalanceSlice, { measure, basis }: Options): { exportsMusd: number[]; importsMusd: number[] } {
  const { exportsGoodsMusd, importsGoodsMusd } = slice[basis];
  const goods = { exportsMusd: exportsGoodsMusd, importsMusd: importsGoodsMusd };
  if (basis === 'census') return goods;
  const services = { exportsMusd: slice.bop.exportsServicesMusd, importsMusd: slice.bop.importsServicesMusd };
  const sum = (a: number[], b: number[]): number[] => a.map((value, i) => value + (b[i] ?? NaN));
  return {
    goods,
    services,
    total: { exportsMusd: sum(goods.exportsMusd, services.exportsMusd), importsMusd: sum(goods.importsMusd, services.importsMusd) },
  }[measure];
}
