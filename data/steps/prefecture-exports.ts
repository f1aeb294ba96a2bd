import { sum } from 'd3-array';
import { publicationOf, type Tables } from '../table.ts';
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
  /** Null if the publisher did not round the figure. */
  significant_digits: number | null;
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
  estimate: EstimateBasis;
  customsMusd: (number | null)[];
  customsDigits: (number | null)[];
  customsSource: object;
}

/** What a reader needs to judge the estimate. */
interface EstimateBasis {
  /** US goods imports from Japan. */
  importsMusd: number;
  /** The part of them that the concordance assigns to a JSIC division, and that is shared out. */
  assignedMusd: number;
  /** Number of cells that METI suppresses: prefecture and division. */
  suppressedCells: number;
  /** Prefectures and number of divisions with such a cell. */
  suppressedPrefectures: string[];
  suppressedDivisions: number;
}

const year = 2014;

/**
 * Goods exports of the prefectures to the United States in 2014, in million USD, by two measures.
 *
 * `productionMusd` is an estimate: US imports from Japan by end-use are converted to JSIC divisions with the concordance, and
 * each division is distributed among the prefectures in proportion to their published shipments. Suppressed cells are left out:
 * their prefectures are too low in the division, and the other prefectures slightly too high.
 *
 * `customsMusd` is what was declared at the customs offices of the prefecture. Null is no data. `customsDigits` has the number of
 * significant digits of a figure that its publisher rounded.
 */
export function prefectureExports(tables: Tables): PrefectureColumns {
  const prefectures = tables.rows<{ prefecture: string; population_persons: number }>('japan-prefectures');
  const shipments = tables.rows<Shipment>('japan-shipments-2014');
  const imports = importsByDivision(tables);
  const production = productionUsd(imports, shipments);
  const cited = tables.rows<CitedExport>('prefecture-exports-cited').filter((row) => row.year === year && row.unit === 'bn USD');
  const customs = new Map(cited.map((row) => [row.prefecture, row]));
  const exportsMusd = (row: CitedExport | undefined): number | null => (row ? Math.round(row.exports_to_us * 1e5) / 100 : null);
  return {
    source: estimateSource(tables),
    year,
    prefectures: prefectures.map(({ prefecture }) => prefecture),
    populationPersons: prefectures.map(({ population_persons }) => population_persons),
    productionMusd: prefectures.map(({ prefecture }) => musd(production(prefecture))),
    estimate: estimateBasis(imports, shipments),
    customsMusd: prefectures.map(({ prefecture }) => exportsMusd(customs.get(prefecture))),
    customsDigits: prefectures.map(({ prefecture }) => customs.get(prefecture)?.significant_digits ?? null),
    customsSource: customsSource(tables, cited),
  };
}

/** US imports from Japan in USD by JSIC division. The key null has the goods that no division makes. */
function importsByDivision(tables: Tables): Map<string | null, number> {
  const concordance = tables.rows<{ end_use_code: string; jsic_division: string | null }>('enduse-to-jsic');
  const divisionOf = new Map(concordance.map((row) => [row.end_use_code, row.jsic_division]));
  const usd = new Map<string | null, number>();
  for (const row of tables.rows<{ year: number; end_use_code: string; imports_usd: number }>('us-imports-enduse')) {
    if (row.year !== year) continue;
    const division = divisionOf.get(row.end_use_code);
    if (division === undefined)
      throw new Error(`tables/enduse-to-jsic.csv: found no row for end-use code ${row.end_use_code}, expected one`);
    usd.set(division, (usd.get(division) ?? 0) + row.imports_usd);
  }
  return usd;
}

function estimateBasis(importsUsd: Map<string | null, number>, shipments: Shipment[]): EstimateBasis {
  const totalUsd = sum(importsUsd.values());
  const suppressed = shipments.filter(({ status }) => status === 'suppressed');
  return {
    importsMusd: musd(totalUsd),
    assignedMusd: musd(totalUsd - (importsUsd.get(null) ?? 0)),
    suppressedCells: suppressed.length,
    suppressedPrefectures: [...new Set(suppressed.map(({ prefecture }) => prefecture))],
    suppressedDivisions: new Set(suppressed.map(({ jsic_division }) => jsic_division)).size,
  };
}

/** The estimated exports of a prefecture in USD, from the imports by JSIC division and the shipments of all prefectures. */
function productionUsd(importsUsd: Map<string | null, number>, shipments: Shipment[]): (prefecture: string) => number {
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

/** The source of the estimate: the publications of the imports and of the shipments as one. Its address is that of the imports. */
function estimateSource(tables: Tables): object {
  const imports = tables.source('us-imports-enduse');
  const [shipments] = tables.resources.get('japan-shipments-2014')?.sources ?? [];
  if (!shipments) throw new Error('datapackage.json, resource japan-shipments-2014: found no source, expected one');
  return {
    ...imports,
    publisher: `${imports.publisher} and ${shipments.publisher}`,
    publisherJa: `${imports.publisherJa}、${shipments.publisherJa}`,
    title: `${imports.title}; ${shipments.title}`,
    titleJa: `${imports.titleJa}、${shipments.titleJa}`,
    firstYear: year,
    lastYear: year,
  };
}

/** The source of the customs figures. A slice names one publisher: that of Aichi if they have several. */
function customsSource(tables: Tables, cited: CitedExport[]): object {
  const publisher = (cited.find((row) => row.prefecture === 'JP-23') ?? cited[0])?.publisher;
  const source = tables.resources.get('prefecture-exports-cited')?.sources.find((source) => source.publisher === publisher);
  if (!source?.path) {
    throw new Error(
      `tables/prefecture-exports-cited.csv, ${year}, column publisher: found "${publisher}", expected a publisher in data/datapackage.json, resource prefecture-exports-cited, sources, with path`,
    );
  }
  return publicationOf(
    source,
    cited.filter((row) => row.publisher === publisher),
    'Customs',
  );
}
