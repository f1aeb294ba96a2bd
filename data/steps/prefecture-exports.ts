import { type Tables } from '../table.ts';

interface Shipment {
  prefecture: string;
  jsic_division: string;
  shipments_10k_jpy: number | null;
  status: 'published' | 'suppressed' | 'none';
}

const year = 2014;

/**
 * Goods exports to the United States by prefecture, 2014, million USD, on two measures.
 *
 * production (an estimate): US imports from Japan by end-use become JSIC divisions by the concordance, and each division
 * is shared out by the prefectures' shipments of it. A suppressed cell adds nothing: `atLeast` marks its prefecture.
 * customs: what was declared at the prefecture's customs offices, where it is known; null is no data.
 */
export function prefectureExports(tables: Tables): object {
  const prefectures = tables.rows<{ prefecture: string; population_persons: number }>('japan-prefectures');
  const divisionOf = new Map(
    tables
      .rows<{ end_use_code: string; jsic_division: string | null }>('enduse-to-jsic')
      .map((row) => [row.end_use_code, row.jsic_division]),
  );
  const importsUsd = new Map<string, number>();
  for (const row of tables.rows<{ year: number; end_use_code: string; imports_usd: number }>('us-imports-enduse')) {
    if (row.year !== year) continue;
    const division = divisionOf.get(row.end_use_code);
    if (division === undefined) throw new Error(`tables/enduse-to-jsic.csv: no row for end-use code ${row.end_use_code}`);
    if (division !== null) importsUsd.set(division, (importsUsd.get(division) ?? 0) + row.imports_usd);
  }
  const shipments = tables.rows<Shipment>('japan-shipments-2014');
  const nation = new Map<string, number>();
  for (const { jsic_division, shipments_10k_jpy } of shipments)
    nation.set(jsic_division, (nation.get(jsic_division) ?? 0) + (shipments_10k_jpy ?? 0));

  const estimate = (prefecture: string): number =>
    shipments
      .filter((row) => row.prefecture === prefecture)
      .reduce(
        (sum, row) =>
          sum + ((importsUsd.get(row.jsic_division) ?? 0) * (row.shipments_10k_jpy ?? 0)) / (nation.get(row.jsic_division) ?? NaN),
        0,
      );
  const cited = tables
    .rows<{ year: number; prefecture: string; exports_to_us: number; unit: string; publisher: string }>('prefecture-exports-cited')
    .filter((row) => row.year === year && row.unit === 'bn USD');
  const customsMusd = (prefecture: string): number | null => {
    const found = cited.find((row) => row.prefecture === prefecture);
    return found ? Math.round(found.exports_to_us * 1e5) / 100 : null;
  };
  return {
    source: tables.source('us-imports-enduse'),
    year,
    prefectures: prefectures.map((row) => row.prefecture),
    populationPersons: prefectures.map((row) => row.population_persons),
    productionMusd: prefectures.map((row) => Math.round(estimate(row.prefecture) / 1e4) / 100),
    atLeast: prefectures.flatMap((row) =>
      shipments.some((cell) => cell.prefecture === row.prefecture && cell.status === 'suppressed') ? [row.prefecture] : [],
    ),
    customsMusd: prefectures.map((row) => customsMusd(row.prefecture)),
    customsSource: customsSource(tables, cited),
  };
}

/** Where the customs figures come from: one publisher, that of Aichi where a table is not complete. */
function customsSource(tables: Tables, cited: { prefecture: string; publisher: string }[]): object {
  const publisher = (cited.find((row) => row.prefecture === 'JP-23') ?? cited[0])?.publisher;
  const source = tables.resources.get('prefecture-exports-cited')?.sources.find((source) => source.publisher === publisher);
  if (!source?.path || !source.publisherJa) {
    throw new Error(
      `tables/prefecture-exports-cited.csv, ${year}, column publisher: found "${publisher}", expected one of its sources in datapackage.json`,
    );
  }
  const { publisherJa, title, vintage, path } = source;
  return { publisher, publisherJa, title, vintage, url: path, basis: 'Customs' };
}
