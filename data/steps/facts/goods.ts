import { sum } from 'd3-array';
import { type Tables } from '../../table.ts';
import { prefectureExports } from '../prefecture-exports.ts';
import { percentOf } from '../rounding.ts';
import { sitcQuality } from '../trade-composition.ts';
import { yearlyFact, type Fact, type Facts, type Unit } from './fact.ts';

interface SitcSection {
  year: number;
  sitc_section: number;
  exports_to_japan_usd: number;
  imports_from_japan_usd: number;
  exports_to_world_usd: number;
  reading: 'copied' | 'recovered';
}

type Column = 'exports_to_japan_usd' | 'imports_from_japan_usd' | 'exports_to_world_usd';

/** Shares of machinery and transport equipment, SITC section 7, on the Census basis. Those of recovered figures are recovered. */
export function machineryFacts(tables: Tables): Facts {
  const table = 'us-japan-sitc';
  const allRows = tables.rows<SitcSection>(table);
  const machinery = (rows: SitcSection[], key: Column): number => rows.find((row) => row.sitc_section === 7)?.[key] ?? NaN;
  const fact = (shareOf: (rows: SitcSection[]) => number): Fact => ({
    ...yearlyFact(table, 'percent', allRows, (rows) => percentOf(shareOf(rows))),
    quality: sitcQuality(allRows),
  });
  const shareOfAllGoods = (key: Column): Fact => fact((rows) => machinery(rows, key) / sum(rows, (row) => row[key]));
  return {
    'share-machinery-exports': shareOfAllGoods('exports_to_japan_usd'),
    'share-machinery-imports': shareOfAllGoods('imports_from_japan_usd'),
    'share-machinery-world': fact((rows) => machinery(rows, 'exports_to_japan_usd') / machinery(rows, 'exports_to_world_usd')),
  };
}

/** US imports of passenger cars, new and used (end-use 30000), from Japan. No table has those from all partners. */
export function carFacts(tables: Tables): Facts {
  const table = 'us-imports-enduse';
  const rows = tables
    .rows<{ year: number; end_use_code: string; imports_usd: number }>(table)
    .filter((row) => row.end_use_code === '30000');
  return { 'imports-passenger-cars': yearlyFact(table, 'musd', rows, ([row]) => (row?.imports_usd ?? NaN) / 1e6) };
}

/** Goods exports of the prefectures to the United States, by the estimate of the prefecture map. */
export function prefectureFacts(tables: Tables): Facts {
  const { year, prefectures, productionMusd } = prefectureExports(tables);
  const first = productionMusd.indexOf(Math.max(...productionMusd));
  const fact = (unit: Unit, value: number | string | undefined): Fact => ({
    source: 'estimate',
    unit,
    firstYear: year,
    values: [value ?? null],
    quality: 'estimate',
  });
  return {
    'prefecture-first': fact('place', prefectures[first]),
    'prefecture-first-value': fact('musd', productionMusd[first]),
    'prefectures-over-1bn': fact('count', productionMusd.filter((musd) => musd >= 1000).length),
  };
}
