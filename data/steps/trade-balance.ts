import { type Tables } from '../table.ts';
import { sortedByYear } from './years.ts';

interface Goods {
  year: number;
  exports_goods_musd: number;
  imports_goods_musd: number;
}
interface GoodsAndServices extends Goods {
  exports_services_musd: number;
  imports_services_musd: number;
}

/** The columns of the trade-balance slice on the BOP basis. */
interface BopColumns {
  source: object;
  firstYear: number | undefined;
  exportsGoodsMusd: number[];
  exportsServicesMusd: number[];
  importsGoodsMusd: number[];
  importsServicesMusd: number[];
}

/** US trade with Japan in million USD, on both bases: one column for each flow, with one value a year. */
export function tradeBalance(tables: Tables): { bop: BopColumns; census: object } {
  const bop = sortedByYear(tables.rows<GoodsAndServices>('us-japan-bop'), 'us-japan-bop');
  const census = sortedByYear(tables.rows<Goods>('us-japan-goods-census'), 'us-japan-goods-census');
  return {
    bop: {
      source: tables.source('us-japan-bop'),
      firstYear: bop[0]?.year,
      exportsGoodsMusd: bop.map((row) => row.exports_goods_musd),
      exportsServicesMusd: bop.map((row) => row.exports_services_musd),
      importsGoodsMusd: bop.map((row) => row.imports_goods_musd),
      importsServicesMusd: bop.map((row) => row.imports_services_musd),
    },
    census: {
      source: tables.source('us-japan-goods-census'),
      firstYear: census[0]?.year,
      exportsGoodsMusd: census.map((row) => row.exports_goods_musd),
      importsGoodsMusd: census.map((row) => row.imports_goods_musd),
    },
  };
}
