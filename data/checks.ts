import { sum } from 'd3-array';
import { type Tables } from './table.ts';

interface Goods {
  year: number;
  exports_goods_musd: number;
  imports_goods_musd: number;
}
interface GoodsAndServices extends Goods {
  exports_services_musd: number | null;
  imports_services_musd: number | null;
}
interface Industry {
  year: number;
  naics3: string;
  exports_to_japan_usd: number | null;
  imports_from_japan_usd: number | null;
}

/** A figure that two tables, or a total and its parts, must agree on. */
interface Check {
  /** Where the figure is, and what it is compared with. */
  place: string;
  found: number | null | undefined;
  expected: number | null | undefined;
  tolerance?: number;
}

/**
 * Checks the figures that are in more than one table.
 * @returns one message for each figure that differs or is missing
 */
export function crossChecks(tables: Tables): string[] {
  const checks = [
    ...japanGoods(tables),
    ...japanGoodsAndServices(tables),
    ...industryTotals(tables),
    ...endUseTotals(tables),
    ...prefectureTotals(tables),
  ];
  return checks
    .filter(({ found, expected, tolerance = 0 }) => found == null || expected == null || Math.abs(found - expected) > tolerance)
    .map(({ place, found, expected }) => `${place}: found ${found}, expected ${expected}`);
}

function japanGoods(tables: Tables): Check[] {
  const byYear = new Map(tables.rows<Goods>('us-japan-goods-census').map((row) => [row.year, row]));
  const rows = tables.rows<Goods & { partner: string }>('us-partners-goods-census').filter(({ partner }) => partner === 'JP');
  return rows.flatMap((row) =>
    (['exports_goods_musd', 'imports_goods_musd'] as const).map((key) => ({
      place: `tables/us-partners-goods-census.csv, JP ${row.year}, ${key}, against us-japan-goods-census`,
      found: row[key],
      expected: byYear.get(row.year)?.[key],
    })),
  );
}

function japanGoodsAndServices(tables: Tables): Check[] {
  const byYear = new Map(tables.rows<GoodsAndServices>('us-japan-bop').map((row) => [row.year, row]));
  const rows = tables.rows<GoodsAndServices & { partner: string }>('us-partners-bop').filter(({ partner }) => partner === 'JP');
  return rows.flatMap((row) =>
    (['exports_goods_musd', 'exports_services_musd', 'imports_goods_musd', 'imports_services_musd'] as const).map((key) => ({
      place: `tables/us-partners-bop.csv, JP ${row.year}, ${key}, against us-japan-bop`,
      found: row[key],
      expected: byYear.get(row.year)?.[key],
    })),
  );
}

/** The industries of a year add up to its TOTAL row. */
function industryTotals(tables: Tables): Check[] {
  const rows = tables.rows<Industry>('us-japan-naics');
  const totals = rows.filter(({ naics3 }) => naics3 === 'TOTAL');
  return (['exports_to_japan_usd', 'imports_from_japan_usd'] as const).flatMap((key) =>
    totals.map((total) => ({
      place: `tables/us-japan-naics.csv, ${total.year}, ${key}: sum of industries against TOTAL`,
      found: sum(
        rows.filter(({ year, naics3 }) => year === total.year && naics3 !== 'TOTAL'),
        (row) => row[key],
      ),
      expected: total[key],
    })),
  );
}

/** The imports by end-use of a year add up to the goods imports. */
function endUseTotals(tables: Tables): Check[] {
  const goods = new Map(tables.rows<Goods>('us-japan-goods-census').map((row) => [row.year, row]));
  const byYear = Map.groupBy(tables.rows<{ year: number; imports_usd: number }>('us-imports-enduse'), ({ year }) => year);
  return [...byYear].map(([year, rows]) => ({
    place: `tables/us-imports-enduse.csv, ${year}: sum in million USD against us-japan-goods-census`,
    found: sum(rows, ({ imports_usd }) => imports_usd) / 1e6,
    expected: goods.get(year)?.imports_goods_musd,
    // Goods imports are published to 0.1 million USD.
    tolerance: 0.051,
  }));
}

function prefectureTotals(tables: Tables): Check[] {
  const rows = tables.rows<{ population_persons: number }>('japan-prefectures');
  return [
    { place: 'tables/japan-prefectures.csv: rows', found: rows.length, expected: 47 },
    {
      place: 'tables/japan-prefectures.csv: sum of population_persons',
      found: sum(rows, ({ population_persons }) => population_persons),
      // The population of Japan: Statistics Bureau of Japan, census of 2015-10-01.
      expected: 127_094_745,
    },
  ];
}
