import { type Tables } from '../table.ts';
import { sortedByYear } from './years.ts';

interface Goods {
  year: number;
  exports_goods_musd: number;
  imports_goods_musd: number;
}
interface GoodsAndServices extends Goods {
  exports_services_musd: number | null;
  imports_services_musd: number | null;
}
interface OfPartner {
  partner: string;
}

/** Goods trade in million USD: a column for each flow, a value for each year. */
interface GoodsColumns {
  source: object;
  firstYear: number;
  exportsGoodsMusd: number[];
  importsGoodsMusd: number[];
}

/** Trade in goods and services on the BOP basis. */
interface BopColumns extends GoodsColumns {
  exportsServicesMusd: number[];
  importsServicesMusd: number[];
}

function goodsColumns(tables: Tables, table: string, rows: readonly Goods[]): GoodsColumns {
  const sorted = sortedByYear(rows, table);
  const [firstYear, lastYear] = [sorted[0]?.year ?? NaN, sorted.at(-1)?.year ?? NaN];
  return {
    // A partner can have fewer years than the table.
    source: { ...tables.source(table), firstYear, lastYear },
    firstYear,
    exportsGoodsMusd: sorted.map((row) => row.exports_goods_musd),
    importsGoodsMusd: sorted.map((row) => row.imports_goods_musd),
  };
}

/** The columns of rows in which goods and services are known. */
function bopColumns(tables: Tables, table: string, rows: readonly GoodsAndServices[]): BopColumns {
  const { source, firstYear, ...goods } = goodsColumns(tables, table, rows);
  const sorted = sortedByYear(rows, table);
  return {
    source,
    firstYear,
    exportsGoodsMusd: goods.exportsGoodsMusd,
    exportsServicesMusd: sorted.map((row) => row.exports_services_musd ?? NaN),
    importsGoodsMusd: goods.importsGoodsMusd,
    importsServicesMusd: sorted.map((row) => row.imports_services_musd ?? NaN),
  };
}

/** US trade with Japan on both bases. */
export const tradeBalance = (tables: Tables): { bop: BopColumns; census: GoodsColumns } => ({
  bop: bopColumns(tables, 'us-japan-bop', tables.rows<GoodsAndServices>('us-japan-bop')),
  census: goodsColumns(tables, 'us-japan-goods-census', tables.rows<Goods>('us-japan-goods-census')),
});

/**
 * US trade with a partner, on the bases that have figures for it. On the BOP basis the years begin with the first one in which
 * services are known: they are unknown for Ireland and Vietnam before 2006.
 */
export function partnerBalance(tables: Tables, partner: string): { bop?: BopColumns; census?: GoodsColumns } {
  const bop = tables
    .rows<GoodsAndServices & OfPartner>('us-partners-bop')
    .filter((row) => row.partner === partner && row.exports_services_musd !== null && row.imports_services_musd !== null);
  const census = tables.rows<Goods & OfPartner>('us-partners-goods-census').filter((row) => row.partner === partner);
  return {
    ...(bop.length && { bop: bopColumns(tables, 'us-partners-bop', bop) }),
    ...(census.length && { census: goodsColumns(tables, 'us-partners-goods-census', census) }),
  };
}
