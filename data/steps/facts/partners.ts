import { type Tables } from '../../table.ts';
import { tradeBalance } from '../trade-balance.ts';
import { tenths, yearly, type Fact, type Facts } from './fact.ts';

/** Goods and services, million USD, BOP basis; the element adds them up to totals and balances. */
export function bop(tables: Tables): Facts {
  const { firstYear, ...slice } = (tradeBalance(tables) as { bop: Record<string, number[]> & { firstYear: number } }).bop;
  const fact = (column: string): Fact => ({ source: 'us-japan-bop', unit: 'musd', firstYear, values: slice[column] ?? [] });
  return {
    'exports-goods': fact('exportsGoodsMusd'),
    'exports-services': fact('exportsServicesMusd'),
    'imports-goods': fact('importsGoodsMusd'),
    'imports-services': fact('importsServicesMusd'),
  };
}

interface Partner {
  year: number;
  partner: string;
  exports_goods_musd: number;
  imports_goods_musd: number;
  exports_services_musd: number;
  imports_services_musd: number;
}

/** Place of Japan among the partners by a figure, first is largest. */
const rankOfJapan = (rows: Partner[], figure: (row: Partner) => number): number => {
  const japan = rows.find((row) => row.partner === 'JP');
  if (!japan) throw new Error(`no row for JP in ${rows[0]?.year}`);
  return 1 + rows.filter((row) => figure(row) > figure(japan)).length;
};

/** Goods, Census basis: place of Japan among all partners. */
export function census(tables: Tables): Facts {
  const rows = tables.rows<Partner>('us-partners-goods-census').filter((row) => row.partner !== 'WORLD');
  const fact = (figure: (row: Partner) => number): Fact => ({
    source: 'us-partners-goods-census',
    unit: 'rank',
    ...yearly(rows, (rows) => rankOfJapan(rows, figure)),
  });
  return {
    'rank-exports-goods': fact((row) => row.exports_goods_musd),
    'rank-imports-goods': fact((row) => row.imports_goods_musd),
    'rank-two-way-goods': fact((row) => row.exports_goods_musd + row.imports_goods_musd),
  };
}

/** BOP basis: place of Japan among the countries that BEA lists, and its share of the ten in Asia and the Pacific. */
export function services(tables: Tables): Facts {
  const rows = tables.rows<Partner>('us-partners-bop').filter((row) => row.partner !== 'EU');
  const asiaPacific = new Set(['AU', 'CN', 'HK', 'IN', 'JP', 'KR', 'MY', 'SG', 'TW', 'VN']);
  const exported = (rows: Partner[]): number => rows.reduce((sum, row) => sum + row.exports_goods_musd + row.exports_services_musd, 0);
  const source = 'us-partners-bop';
  return {
    'rank-exports-services': { source, unit: 'rank', ...yearly(rows, (rows) => rankOfJapan(rows, (row) => row.exports_services_musd)) },
    'rank-imports-services': { source, unit: 'rank', ...yearly(rows, (rows) => rankOfJapan(rows, (row) => row.imports_services_musd)) },
    'share-asia-pacific': {
      source,
      unit: 'percent',
      ...yearly(rows, (rows) =>
        tenths(exported(rows.filter((row) => row.partner === 'JP')) / exported(rows.filter((row) => asiaPacific.has(row.partner)))),
      ),
    },
  };
}
