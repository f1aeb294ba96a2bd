import { sum } from 'd3-array';
import { type Tables } from '../../table.ts';
import { prefectureExports } from '../prefecture-exports.ts';
import { musd, percentOf } from '../rounding.ts';
import { yearlyFact, type Fact, type Facts, type Unit } from './fact.ts';

interface SitcSection {
  year: number;
  sitc_section: number;
  exports_to_japan_usd: number;
  imports_from_japan_usd: number;
  exports_to_world_usd: number;
}

/** Shares of machinery and transport equipment, SITC section 7, on the Census basis. */
export function machineryFacts(tables: Tables): Facts {
  const table = 'us-japan-sitc';
  const machinery = (rows: SitcSection[], key: keyof SitcSection): number => rows.find((row) => row.sitc_section === 7)?.[key] ?? NaN;
  const fact = (shareOf: (rows: SitcSection[]) => number): Fact =>
    yearlyFact(table, 'percent', tables.rows<SitcSection>(table), (rows) => percentOf(shareOf(rows)));
  const shareOfAllGoods = (key: keyof SitcSection): Fact => fact((rows) => machinery(rows, key) / sum(rows, (row) => row[key]));
  return {
    'share-machinery-exports': shareOfAllGoods('exports_to_japan_usd'),
    'share-machinery-imports': shareOfAllGoods('imports_from_japan_usd'),
    'share-machinery-world': fact((rows) => machinery(rows, 'exports_to_japan_usd') / machinery(rows, 'exports_to_world_usd')),
  };
}

/**
 * US imports of passenger cars, new and used (end-use 30000), from Japan, and Japan's share of all such imports. No table has
 * the imports from all partners, so the share is read from page-claims.
 */
export function carFacts(tables: Tables): Facts {
  const table = 'us-imports-enduse';
  const rows = tables
    .rows<{ year: number; end_use_code: string; imports_usd: number }>(table)
    .filter((row) => row.end_use_code === '30000');
  const claim = tables.rows<{ id: string; year: number; official: string }>('page-claims').find((row) => row.id === 'auto-share');
  if (!claim || !/^[\d.]+$/.test(claim.official))
    throw new Error(`tables/page-claims.csv, auto-share, column official: found "${claim?.official}", expected a number`);
  return {
    'imports-passenger-cars': yearlyFact(table, 'musd', rows, ([row]) => musd(row?.imports_usd ?? NaN)),
    'share-passenger-cars': { source: table, unit: 'percent', firstYear: claim.year, values: [Number(claim.official)] },
  };
}

/** Goods exports of the prefectures to the United States, by the estimate of the prefecture map. */
export function prefectureFacts(tables: Tables): Facts {
  const { year, prefectures, productionMusd } = prefectureExports(tables);
  const first = productionMusd.indexOf(Math.max(...productionMusd));
  const fact = (unit: Unit, value: number | string | undefined): Fact => ({
    source: 'us-imports-enduse',
    unit,
    firstYear: year,
    values: [value ?? null],
    estimate: true,
  });
  return {
    'prefecture-first': fact('place', prefectures[first]),
    'prefecture-first-value': fact('musd', productionMusd[first]),
    'prefectures-over-1bn': fact('count', productionMusd.filter((musd) => musd >= 1000).length),
  };
}
