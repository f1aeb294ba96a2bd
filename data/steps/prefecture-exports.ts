import { sum } from 'd3-array';
import { type Tables } from '../table.ts';
import { musd } from './rounding.ts';

interface Shipment {
  prefecture: string;
  jsic_division: string;
  shipments_10k_jpy: number | null;
  status: 'published' | 'suppressed' | 'none';
}

/** An export figure of a prefecture that a publisher states. */
interface CitedExport {
  year: number;
  prefecture: string;
  exports_to_us: number;
  unit: string;
  publisher: string;
}

/** The prefecture-exports slice: one value for each prefecture in each column. */
interface PrefectureColumns {
  source: object;
  year: number;
  prefectures: string[];
  populationPersons: number[];
  productionMusd: number[];
  atLeast: string[];
  customsMusd: (number | null)[];
  customsSource: object;
}

const year = 2014;

/**
 * Goods exports of the prefectures to the United States in 2014, in million USD, by two measures.
 *
 * `productionMusd` is an estimate: US imports from Japan by end-use are converted to JSIC divisions with the concordance, and
 * each division is distributed among the prefectures in proportion to their shipments. A suppressed cell adds nothing; its
 * prefecture is listed in `atLeast`.
 *
 * `customsMusd` is what was declared at the customs offices of the prefecture. Null is no data.
 */
export function prefectureExports(tables: Tables): PrefectureColumns {
  const prefectures = tables.rows<{ prefecture: string; population_persons: number }>('japan-prefectures');
  const shipments = tables.rows<Shipment>('japan-shipments-2014');
  const production = productionUsd(importsByDivision(tables), shipments);
  const cited = tables.rows<CitedExport>('prefecture-exports-cited').filter((row) => row.year === year && row.unit === 'bn USD');
  // Reversed, so that the first figure of a prefecture replaces later ones.
  const customs = new Map(cited.toReversed().map((row) => [row.prefecture, Math.round(row.exports_to_us * 1e5) / 100]));
  const suppressed = new Set(shipments.filter(({ status }) => status === 'suppressed').map(({ prefecture }) => prefecture));
  return {
    source: tables.source('us-imports-enduse'),
    year,
    prefectures: prefectures.map(({ prefecture }) => prefecture),
    populationPersons: prefectures.map(({ population_persons }) => population_persons),
    productionMusd: prefectures.map(({ prefecture }) => musd(production(prefecture))),
    atLeast: prefectures.map(({ prefecture }) => prefecture).filter((prefecture) => suppressed.has(prefecture)),
    customsMusd: prefectures.map(({ prefecture }) => customs.get(prefecture) ?? null),
    customsSource: customsSource(tables, cited),
  };
}

/** US imports from Japan in USD by JSIC division. Goods that no division makes are left out. */
function importsByDivision(tables: Tables): Map<string, number> {
  const concordance = tables.rows<{ end_use_code: string; jsic_division: string | null }>('enduse-to-jsic');
  const divisionOf = new Map(concordance.map((row) => [row.end_use_code, row.jsic_division]));
  const usd = new Map<string, number>();
  for (const row of tables.rows<{ year: number; end_use_code: string; imports_usd: number }>('us-imports-enduse')) {
    if (row.year !== year) continue;
    const division = divisionOf.get(row.end_use_code);
    if (division === undefined)
      throw new Error(`tables/enduse-to-jsic.csv: found no row for end-use code ${row.end_use_code}, expected one`);
    if (division !== null) usd.set(division, (usd.get(division) ?? 0) + row.imports_usd);
  }
  return usd;
}

/** The estimated exports of a prefecture in USD, from the imports by JSIC division and the shipments of all prefectures. */
function productionUsd(importsUsd: Map<string, number>, shipments: Shipment[]): (prefecture: string) => number {
  const byDivision = Map.groupBy(shipments, (row) => row.jsic_division);
  const nationalShipments = new Map([...byDivision].map(([division, rows]) => [division, sum(rows, (row) => row.shipments_10k_jpy)]));
  const byPrefecture = Map.groupBy(shipments, (row) => row.prefecture);
  return (prefecture) =>
    sum(
      byPrefecture.get(prefecture) ?? [],
      ({ jsic_division, shipments_10k_jpy }) =>
        ((importsUsd.get(jsic_division) ?? 0) * (shipments_10k_jpy ?? 0)) / (nationalShipments.get(jsic_division) ?? NaN),
    );
}

/** The source of the customs figures. A slice names one publisher: that of Aichi if they have several. */
function customsSource(tables: Tables, cited: CitedExport[]): object {
  const publisher = (cited.find((row) => row.prefecture === 'JP-23') ?? cited[0])?.publisher;
  const source = tables.resources.get('prefecture-exports-cited')?.sources.find((source) => source.publisher === publisher);
  if (!source?.path || !source.publisherJa) {
    throw new Error(
      `tables/prefecture-exports-cited.csv, ${year}, column publisher: found "${publisher}", expected a publisher in data/datapackage.json, resource prefecture-exports-cited, sources, with path and publisherJa`,
    );
  }
  const { publisherJa, title, vintage, path } = source;
  return { publisher, publisherJa, title, vintage, url: path, basis: 'Customs' };
}
