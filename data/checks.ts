import { type Tables } from './table.ts';

interface Goods {
  year: number;
  exports_goods_musd: number;
  imports_goods_musd: number;
}
interface GoodsServices extends Goods {
  exports_services_musd: number | null;
  imports_services_musd: number | null;
}

/**
 * What must hold between tables, since the same figure stands in more than one.
 * @returns one sentence for each thing that does not hold
 */
export function crossChecks(tables: Tables): string[] {
  const problems: string[] = [];
  const equal = (what: string, found: number | null | undefined, expected: number | null | undefined, within = 0): void => {
    if (found == null || expected == null || Math.abs(found - expected) > within) {
      problems.push(`${what}: found ${found}, expected ${expected}`);
    }
  };

  const goods = new Map(tables.rows<Goods>('us-japan-goods-census').map((row) => [row.year, row]));
  for (const row of tables.rows<Goods & { partner: string }>('us-partners-goods-census')) {
    if (row.partner !== 'JP') continue;
    for (const key of ['exports_goods_musd', 'imports_goods_musd'] as const) {
      equal(
        `tables/us-partners-goods-census.csv, JP ${row.year}, ${key}, against us-japan-goods-census`,
        row[key],
        goods.get(row.year)?.[key],
      );
    }
  }

  const bop = new Map(tables.rows<GoodsServices>('us-japan-bop').map((row) => [row.year, row]));
  for (const row of tables.rows<GoodsServices & { partner: string }>('us-partners-bop')) {
    if (row.partner !== 'JP') continue;
    for (const key of ['exports_goods_musd', 'exports_services_musd', 'imports_goods_musd', 'imports_services_musd'] as const) {
      equal(`tables/us-partners-bop.csv, JP ${row.year}, ${key}, against us-japan-bop`, row[key], bop.get(row.year)?.[key]);
    }
  }

  const naics = tables.rows<{ year: number; naics3: string; exports_to_japan_usd: number | null; imports_from_japan_usd: number | null }>(
    'us-japan-naics',
  );
  for (const key of ['exports_to_japan_usd', 'imports_from_japan_usd'] as const) {
    for (const total of naics.filter((row) => row.naics3 === 'TOTAL')) {
      const parts = naics.filter((row) => row.year === total.year && row.naics3 !== 'TOTAL');
      equal(
        `tables/us-japan-naics.csv, ${total.year}, ${key}: sum of industries against TOTAL`,
        sum(parts.map((row) => row[key])),
        total[key],
      );
    }
  }

  const enduse = Map.groupBy(tables.rows<{ year: number; imports_usd: number }>('us-imports-enduse'), (row) => row.year);
  for (const [year, rows] of enduse) {
    const total = goods.get(year)?.imports_goods_musd;
    // The goods total is published to 0.1 million USD.
    equal(
      `tables/us-imports-enduse.csv, ${year}: sum in million USD against us-japan-goods-census`,
      sum(rows.map((row) => row.imports_usd)) / 1e6,
      total,
      0.051,
    );
  }

  const prefectures = tables.rows<{ population_persons: number }>('japan-prefectures');
  equal('tables/japan-prefectures.csv: rows', prefectures.length, 47);
  // Statistics Bureau of Japan, census of 2015-10-01, whole country.
  equal('tables/japan-prefectures.csv: sum of population_persons', sum(prefectures.map((row) => row.population_persons)), 127_094_745);
  return problems;
}

const sum = (values: (number | null)[]): number => values.reduce<number>((total, value) => total + (value ?? 0), 0);
