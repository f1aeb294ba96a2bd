import { type Tables } from '../../table.ts';
import { prefectureExports } from '../prefecture-exports.ts';
import { tenths, yearly, type Fact, type Facts, type Unit } from './fact.ts';

interface Sitc {
  year: number;
  sitc_section: number;
  exports_to_japan_usd: number;
  imports_from_japan_usd: number;
  exports_to_world_usd: number;
}

/** Machinery and transport equipment, SITC section 7, Census basis. */
export function machinery(tables: Tables): Facts {
  const rows = tables.rows<Sitc>('us-japan-sitc');
  const share = (part: keyof Sitc, whole: (rows: Sitc[]) => number): Fact => ({
    source: 'us-japan-sitc',
    unit: 'percent',
    ...yearly(rows, (rows) => tenths((rows.find((row) => row.sitc_section === 7)?.[part] ?? NaN) / whole(rows))),
  });
  const sum =
    (key: keyof Sitc) =>
    (rows: Sitc[]): number =>
      rows.reduce((total, row) => total + row[key], 0);
  return {
    'share-machinery-exports': share('exports_to_japan_usd', sum('exports_to_japan_usd')),
    'share-machinery-imports': share('imports_from_japan_usd', sum('imports_from_japan_usd')),
    'share-machinery-world': share(
      'exports_to_japan_usd',
      (rows) => rows.find((row) => row.sitc_section === 7)?.exports_to_world_usd ?? NaN,
    ),
  };
}

/** Passenger cars, new and used (end-use 30000): what came from Japan, and its share of all that came, which only the claims table has. */
export function cars(tables: Tables): Facts {
  const rows = tables
    .rows<{ year: number; end_use_code: string; imports_usd: number }>('us-imports-enduse')
    .filter((row) => row.end_use_code === '30000');
  const claim = tables.rows<{ id: string; year: number; official: string }>('page-claims').find((row) => row.id === 'auto-share');
  if (!claim || !/^[\d.]+$/.test(claim.official))
    throw new Error(`tables/page-claims.csv, auto-share, column official: found "${claim?.official}", expected a number`);
  return {
    'imports-passenger-cars': {
      source: 'us-imports-enduse',
      unit: 'musd',
      ...yearly(rows, (rows) => Math.round((rows[0]?.imports_usd ?? NaN) / 1e4) / 100),
    },
    'share-passenger-cars': { source: 'us-imports-enduse', unit: 'percent', firstYear: claim.year, values: [Number(claim.official)] },
  };
}

/** Goods exports to the United States, the estimate of the prefecture map. */
export function prefectures(tables: Tables): Facts {
  const slice = prefectureExports(tables) as { year: number; prefectures: string[]; productionMusd: number[] };
  const first = slice.productionMusd.indexOf(Math.max(...slice.productionMusd));
  const fact = (unit: Unit, value: number | string | undefined): Fact => ({
    source: 'us-imports-enduse',
    unit,
    firstYear: slice.year,
    values: [value ?? null],
    estimate: true,
  });
  return {
    'prefecture-first': fact('place', slice.prefectures[first]),
    'prefecture-first-value': fact('musd', slice.productionMusd[first]),
    'prefectures-over-1bn': fact('count', slice.productionMusd.filter((musd) => musd >= 1000).length),
  };
}
