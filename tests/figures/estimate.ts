import { namesIn, numberIn, rowsOf } from './csv.ts';
import type { Names } from './expected.ts';

export const estimateYear = 2014;

interface Prefecture {
  code: string;
  name: Names;
  residents: number;
  /** The estimate of what it produces for export to the United States. */
  estimateMusd: number;
  /** Whether a shipment of one of its divisions is suppressed, and left out of the estimate. */
  isTooLow: boolean;
  /** What was declared at its customs offices, as rounded by a publication; null is unknown. */
  customsMusd: number | null;
}

interface Estimate {
  prefectures: Prefecture[];
  /** All US imports from Japan, and those that a division makes. */
  importsMusd: number;
  assignedMusd: number;
  suppressedCells: number;
  /** The divisions with a suppressed cell. */
  suppressedDivisions: number;
}

/** US imports from Japan in million USD by the JSIC division that makes them; an empty code is none. */
function importsByDivision(): Map<string, number> {
  const divisionOf = new Map(rowsOf('enduse-to-jsic').map((row) => [row.end_use_code, row.jsic_division ?? '']));
  const imports = new Map<string, number>();
  for (const row of rowsOf('us-imports-enduse')) {
    if (row.year !== String(estimateYear)) continue;
    const division = divisionOf.get(row.end_use_code);
    if (division === undefined) throw new Error(`end-use code ${row.end_use_code} is not in enduse-to-jsic`);
    imports.set(division, (imports.get(division) ?? 0) + numberIn(row, 'imports_usd') / 1e6);
  }
  return imports;
}

/** Each division's imports, shared out by the published shipments of the prefectures. */
function computeEstimate(): Estimate {
  const imports = importsByDivision();
  const shipments = rowsOf('japan-shipments-2014');
  const published = shipments.filter(({ status }) => status === 'published');
  const suppressed = shipments.filter(({ status }) => status === 'suppressed');
  const national = new Map<string, number>();
  for (const row of published)
    national.set(row.jsic_division!, (national.get(row.jsic_division!) ?? 0) + numberIn(row, 'shipments_10k_jpy'));
  const names = namesIn('japan-prefectures', 'prefecture');
  const cited = rowsOf('prefecture-exports-cited').filter((row) => row.year === String(estimateYear) && row.unit === 'bn USD');
  const prefectures = rowsOf('japan-prefectures').map(({ prefecture: code = '', population_persons }): Prefecture => {
    const share = (row: (typeof published)[number]): number => numberIn(row, 'shipments_10k_jpy') / national.get(row.jsic_division!)!;
    const own = published.filter(({ prefecture }) => prefecture === code);
    const citedBillions = numberIn(
      cited.find(({ prefecture }) => prefecture === code),
      'exports_to_us',
    );
    return {
      code,
      name: names.get(code)!,
      residents: Number(population_persons),
      estimateMusd: own.reduce((sum, row) => sum + (imports.get(row.jsic_division!) ?? 0) * share(row), 0),
      isTooLow: suppressed.some(({ prefecture }) => prefecture === code),
      customsMusd: Number.isNaN(citedBillions) ? null : citedBillions * 1000,
    };
  });
  const importsMusd = [...imports.values()].reduce((sum, musd) => sum + musd, 0);
  return {
    prefectures,
    importsMusd,
    assignedMusd: importsMusd - (imports.get('') ?? 0),
    suppressedCells: suppressed.length,
    suppressedDivisions: new Set(suppressed.map((row) => row.jsic_division)).size,
  };
}

export const estimate = computeEstimate();

/** The prefectures from the largest estimate. */
export const byEstimate = estimate.prefectures.toSorted((a, b) => b.estimateMusd - a.estimateMusd);
