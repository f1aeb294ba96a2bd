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
  /** Null is not published, which is not zero. */
  exports_services_musd: number | null;
  imports_services_musd: number | null;
}

/** The economies in Asia and the Pacific that BEA lists. */
const asiaPacific = new Set(['AU', 'CN', 'HK', 'IN', 'JP', 'KR', 'MY', 'SG', 'TW', 'VN']);

/** Trade in goods and services with Japan, in million USD on the BOP basis. The element computes totals and balances. */
export function balanceFacts(tables: Tables): Facts {
  const { firstYear, exportsGoodsMusd, exportsServicesMusd, importsGoodsMusd, importsServicesMusd } = tradeBalance(tables).bop;
  const fact = (values: number[]): Fact => ({ source: 'us-japan-bop', unit: 'musd', firstYear, values });
  return {
    'exports-goods': fact(exportsGoodsMusd),
    'exports-services': fact(exportsServicesMusd),
    'imports-goods': fact(importsGoodsMusd),
    'imports-services': fact(importsServicesMusd),
  };
}

/**
 * The best and worst possible rank of a partner among all partners by a figure; null if it has none. The largest has rank 1. A partner
 * without a figure may be larger.
 */
export function rankOf<R extends Goods>(
  rows: R[],
  figureOf: (row: R) => number | null,
  code: string,
): [best: number, worst: number] | null {
  const partner = rows.find((row) => row.partner === code);
  const ofPartner = partner && figureOf(partner);
  if (ofPartner == null) return null;
  const figures = rows.map(figureOf);
  const best = 1 + figures.filter((figure) => figure !== null && figure > ofPartner).length;
  return [best, best + figures.filter((figure) => figure === null).length];
}

/** The table has every partner that was once among the first 15, so only these ranks are certain. */
const lastCertainRank = 15;

/** The rank of a partner among all partners in goods, on the Census basis; null below the ranks that the table is complete for. */
export function goodsRankFacts(tables: Tables, code = 'JP'): Facts {
  const table = 'us-partners-goods-census';
  const rows = tables.rows<Goods>(table).filter((row) => row.partner !== 'WORLD');
  const rankFact = (figureOf: (row: Goods) => number): Fact =>
    yearlyFact(table, 'rank', rows, (rows) => {
      const rank = rankOf(rows, figureOf, code);
      return rank && rank[0] <= lastCertainRank ? rank : null;
    });
  return {
    'rank-exports-goods': rankFact((row) => row.exports_goods_musd),
    'rank-imports-goods': rankFact((row) => row.imports_goods_musd),
    'rank-two-way-goods': rankFact((row) => row.exports_goods_musd + row.imports_goods_musd),
  };
}

const bopTable = 'us-partners-bop';

/** The countries that BEA lists. */
const bopCountries = (tables: Tables): GoodsAndServices[] => tables.rows<GoodsAndServices>(bopTable).filter((row) => row.partner !== 'EU');

/** The rank of a partner in services among the countries that BEA lists, on the BOP basis. */
export function servicesRankFacts(tables: Tables, code = 'JP'): Facts {
  const rankFact = (figureOf: (row: GoodsAndServices) => number | null): Fact =>
    yearlyFact(bopTable, 'rank', bopCountries(tables), (rows) => rankOf(rows, figureOf, code));
  return {
    'rank-exports-services': rankFact((row) => row.exports_services_musd),
    'rank-imports-services': rankFact((row) => row.imports_services_musd),
  };
}

/** Japan's share of the US exports of goods and services to Asia and the Pacific, on the BOP basis. */
export const asiaPacificFacts = (tables: Tables): Facts => ({
  'share-asia-pacific': yearlyFact(bopTable, 'percent', bopCountries(tables), shareOfAsiaPacific),
});

/** Japan's percentage of the exports of a year to Asia and the Pacific; null if an economy has no figure, as Vietnam before 2006. */
function shareOfAsiaPacific(rows: GoodsAndServices[]): number | null {
  const exports = new Map(
    rows
      .filter(({ partner }) => asiaPacific.has(partner))
      .map((row) => [row.partner, row.exports_services_musd === null ? null : row.exports_goods_musd + row.exports_services_musd]),
  );
  const japan = exports.get('JP');
  if (exports.size < asiaPacific.size || [...exports.values()].includes(null) || japan == null) return null;
  return percentOf(japan / sum(exports.values()));
}
