import slice from '../../data/slices/trade-balance.json' with { type: 'json' };
import type { Source } from '../model/source.ts';

/** A column for each flow, a value for each year from `firstYear`, in million USD. `source` names the basis. */
interface Goods {
  source: Source;
  firstYear: number;
  exportsGoodsMusd: number[];
  importsGoodsMusd: number[];
}

export interface TradeBalanceSlice {
  bop: Goods & { exportsServicesMusd: number[]; importsServicesMusd: number[] };
  census: Goods;
}

/** US trade with Japan. Source: BEA (BOP basis, goods and services), Census Bureau (Census basis, goods). */
export const tradeBalanceSlice: TradeBalanceSlice = slice;
