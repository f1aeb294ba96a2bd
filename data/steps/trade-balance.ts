import { type Tables } from '../table.ts';
import { consecutive } from './consecutive.ts';

interface Bop {
  year: number;
  exports_goods_musd: number;
  exports_services_musd: number;
  imports_goods_musd: number;
  imports_services_musd: number;
}
interface Census {
  year: number;
  exports_goods_musd: number;
  imports_goods_musd: number;
}

/** US trade with Japan on both bases, one column a flow, one value a year, million USD. */
export function tradeBalance(tables: Tables): object {
  const bop = consecutive(tables.rows<Bop>('us-japan-bop'), 'us-japan-bop');
  const census = consecutive(tables.rows<Census>('us-japan-goods-census'), 'us-japan-goods-census');
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
