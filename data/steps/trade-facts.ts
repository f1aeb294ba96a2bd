import { type Tables } from '../table.ts';
import { prefectureExports } from './prefecture-exports.ts';
import { stateAsia } from './state-asia.ts';
import { stateExports, stateRanks, stateShares } from './state-exports.ts';
import { tradeBalance } from './trade-balance.ts';

type Unit = 'musd' | 'percent' | 'rank' | 'count' | 'place';

/** One figure for a sentence: a value a year from `firstYear` on; null is no data, a place is a code. */
interface Fact {
  source: string;
  unit: Unit;
  firstYear: number;
  values: (number | string | null)[];
  estimate?: true;
}
type Facts = Record<string, Fact>;
type Columns = (number | null)[][];

/** Every figure that `<trade-fact>` can put into a sentence, and where each comes from. */
export function tradeFacts(tables: Tables): object {
  const facts: Facts = {
    ...bop(tables),
    ...census(tables),
    ...services(tables),
    ...states(tables),
    ...machinery(tables),
    ...cars(tables),
    ...prefectures(tables),
  };
  const names = new Map<string, { name_en: string; name_ja: string }>([
    ...tables.rows<{ state: string; name_en: string; name_ja: string }>('us-states').map((row) => [row.state, row] as const),
    ...tables
      .rows<{ prefecture: string; name_en: string; name_ja: string }>('japan-prefectures')
      .map((row) => [row.prefecture, row] as const),
  ]);
  const places = [...new Set(Object.values(facts).flatMap(({ values }) => values.filter((value) => typeof value === 'string')))].sort();
  return {
    sources: Object.fromEntries([...new Set(Object.values(facts).map(({ source }) => source))].map((name) => [name, tables.source(name)])),
    facts,
    places: {
      codes: places,
      en: places.map((code) => names.get(code)?.name_en),
      ja: places.map((code) => names.get(code)?.name_ja),
    },
  };
}

/** Goods and services, million USD, BOP basis; the element adds them up to totals and balances. */
function bop(tables: Tables): Facts {
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

/** One value a year of a table, from its rows of that year. */
function yearly<R extends { year: number }>(
  rows: R[],
  value: (rows: R[], year: number) => number | string | null,
): Pick<Fact, 'firstYear' | 'values'> {
  const byYear = [...Map.groupBy(rows, (row) => row.year)].sort(([a], [b]) => a - b);
  return { firstYear: byYear[0]?.[0] ?? NaN, values: byYear.map(([year, rows]) => value(rows, year)) };
}

/** Goods, Census basis: place of Japan among all partners. */
function census(tables: Tables): Facts {
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
function services(tables: Tables): Facts {
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

/** Goods exports of states to Japan, as the slices of the map and the ranking have them. */
function states(tables: Tables): Facts {
  const exports = stateExports(tables) as { firstYear: number; states: string[]; japanMusd: Columns };
  const { worldSharePercent } = stateShares(tables) as { worldSharePercent: Columns };
  const { japanRank } = stateRanks(tables) as { japanRank: Columns };
  const asia = stateAsia(tables) as { asiaShareAtLeastPercent: Columns; asiaSharePossiblePercent: Columns };
  const years = exports.japanMusd[0]?.map((_, i) => i) ?? [];
  /** The states that have a value, the largest first. */
  const ranked = (columns: Columns, i: number): { state: string; value: number }[] =>
    exports.states
      .flatMap((state, s) => {
        const value = columns[s]?.[i];
        return value == null ? [] : [{ state, value }];
      })
      .sort((a, b) => b.value - a.value);
  const count =
    (columns: Columns, test: (value: number) => boolean) =>
    (i: number): number =>
      ranked(columns, i).filter(({ value }) => test(value)).length;
  const atMost = asia.asiaShareAtLeastPercent.map((column, s) =>
    column.map((value, i) => value && Math.round((value + (asia.asiaSharePossiblePercent[s]?.[i] ?? 0)) * 10) / 10),
  );
  const fact = (unit: Unit, value: (i: number) => number | string | null | undefined): Fact => ({
    source: 'us-states-exports',
    unit,
    firstYear: exports.firstYear,
    values: years.map((i) => value(i) ?? null),
  });
  return {
    'state-first': fact('place', (i) => ranked(exports.japanMusd, i)[0]?.state),
    'state-first-value': fact('musd', (i) => ranked(exports.japanMusd, i)[0]?.value),
    'state-last': fact(
      'place',
      (i) =>
        ranked(exports.japanMusd, i)
          .filter(({ state }) => state !== 'DC')
          .at(-1)?.state,
    ),
    'state-last-value': fact(
      'musd',
      (i) =>
        ranked(exports.japanMusd, i)
          .filter(({ state }) => state !== 'DC')
          .at(-1)?.value,
    ),
    'states-over-1bn': fact(
      'count',
      count(exports.japanMusd, (value) => value >= 1000),
    ),
    'states-over-1500m': fact(
      'count',
      count(exports.japanMusd, (value) => value >= 1500),
    ),
    'states-japan-in-first-10': fact(
      'count',
      (i) => ranked(japanRank, i).filter(({ state, value }) => state !== 'DC' && value <= 10).length,
    ),
    'state-share-first': fact('place', (i) => ranked(worldSharePercent, i)[0]?.state),
    'state-share-first-value': fact('percent', (i) => ranked(worldSharePercent, i)[0]?.value),
    'state-share-second': fact('place', (i) => ranked(worldSharePercent, i)[1]?.state),
    'state-share-second-value': fact('percent', (i) => ranked(worldSharePercent, i)[1]?.value),
    'states-asia-20-certain': fact(
      'count',
      count(asia.asiaShareAtLeastPercent, (value) => value >= 20),
    ),
    'states-asia-20-possible': fact(
      'count',
      count(atMost, (value) => value >= 20),
    ),
  };
}

interface Sitc {
  year: number;
  sitc_section: number;
  exports_to_japan_usd: number;
  imports_from_japan_usd: number;
  exports_to_world_usd: number;
}

/** Machinery and transport equipment, SITC section 7, Census basis. */
function machinery(tables: Tables): Facts {
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
function cars(tables: Tables): Facts {
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
function prefectures(tables: Tables): Facts {
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

/** A share in percent to the tenth that is written. */
const tenths = (share: number): number => Math.round(share * 1000) / 10;
