import { sum } from 'd3-array';
import { type Tables } from '../../table.ts';
import { percentOf } from '../rounding.ts';
import { tradeBalance } from '../trade-balance.ts';
import { yearlyFact, type Fact, type Facts } from './fact.ts';

interface Goods {
  year: number;
  partner: string;
  exports_goods_musd: number;
  imports_goods_musd: number;
}
interface GoodsAndServices extends Goods {
  exports_services_musd: number;
  imports_services_musd: number;
}

/** The economies in Asia and the Pacific that BEA lists. */
const asiaPacific = new Set(['AU', 'CN', 'HK', 'IN', 'JP', 'KR', 'MY', 'SG', 'TW', 'VN']);

/** Trade in goods and services with Japan, in million USD on the BOP basis. The element computes totals and balances. */
export function balanceFacts(tables: Tables): Facts {
  const { firstYear = NaN, exportsGoodsMusd, exportsServicesMusd, importsGoodsMusd, importsServicesMusd } = tradeBalance(tables).bop;
  const fact = (values: number[]): Fact => ({ source: 'us-japan-bop', unit: 'musd', firstYear, values });
  return {
    'exports-goods': fact(exportsGoodsMusd),
    'exports-services': fact(exportsServicesMusd),
    'imports-goods': fact(importsGoodsMusd),
    'imports-services': fact(importsServicesMusd),
  };
}

/** Japan's rank among the partners by a figure. The largest has rank 1. */
function japanRank<R extends Goods>(rows: R[], figureOf: (row: R) => number): number {
  const japan = rows.find((row) => row.partner === 'JP');
  if (!japan) throw new Error(`found no row for JP in ${rows[0]?.year}, expected one`);
  return 1 + rows.filter((row) => figureOf(row) > figureOf(japan)).length;
}

/** Japan's rank among all partners in goods, on the Census basis. */
export function goodsRankFacts(tables: Tables): Facts {
  const table = 'us-partners-goods-census';
  const rows = tables.rows<Goods>(table).filter((row) => row.partner !== 'WORLD');
  const rankFact = (figureOf: (row: Goods) => number): Fact => yearlyFact(table, 'rank', rows, (rows) => japanRank(rows, figureOf));
  return {
    'rank-exports-goods': rankFact((row) => row.exports_goods_musd),
    'rank-imports-goods': rankFact((row) => row.imports_goods_musd),
    'rank-two-way-goods': rankFact((row) => row.exports_goods_musd + row.imports_goods_musd),
  };
}

/**
 * Japan's rank in services among the countries that BEA lists, and its share of the US exports of goods and services to Asia
 * and the Pacific, on the BOP basis.
 */
export function servicesFacts(tables: Tables): Facts {
  const table = 'us-partners-bop';
  const rows = tables.rows<GoodsAndServices>(table).filter((row) => row.partner !== 'EU');
  const rankFact = (figureOf: (row: GoodsAndServices) => number): Fact =>
    yearlyFact(table, 'rank', rows, (rows) => japanRank(rows, figureOf));
  const exportsTo = (rows: GoodsAndServices[], isIncluded: (partner: string) => boolean): number =>
    sum(
      rows.filter(({ partner }) => isIncluded(partner)),
      (row) => row.exports_goods_musd + row.exports_services_musd,
    );
  return {
    'rank-exports-services': rankFact((row) => row.exports_services_musd),
    'rank-imports-services': rankFact((row) => row.imports_services_musd),
    'share-asia-pacific': yearlyFact(table, 'percent', rows, (rows) =>
      percentOf(exportsTo(rows, (partner) => partner === 'JP') / exportsTo(rows, (partner) => asiaPacific.has(partner))),
    ),
  };
}
