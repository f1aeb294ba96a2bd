import { type Tables } from '../table.ts';
import { type Quality } from './facts/fact.ts';
import { consecutiveYears } from './years.ts';

interface Category {
  year: number;
  exports_to_japan_usd: number | null;
  imports_from_japan_usd: number | null;
}
type SitcSection = Category & { sitc_section: number; reading: 'copied' | 'recovered' };
type NaicsIndustry = Category & { naics3: string };

/**
 * US goods trade with Japan by SITC section and NAICS industry, in USD, so that shares and sums are computed before they are
 * rounded. Null is not published.
 */
export function tradeComposition(tables: Tables): object {
  const sitc = tables.rows<SitcSection>('us-japan-sitc');
  const naics = tables.rows<NaicsIndustry>('us-japan-naics');
  return {
    sitc: {
      source: tables.source('us-japan-sitc'),
      quality: sitcQuality(sitc),
      ...columns('us-japan-sitc', sitc, (row) => String(row.sitc_section)),
    },
    naics: {
      source: tables.source('us-japan-naics'),
      quality: 'exact',
      // `crossChecks` has compared the industries with the row TOTAL.
      addsUp: true,
      ...columns(
        'us-japan-naics',
        naics.filter((row) => row.naics3 !== 'TOTAL'),
        (row) => row.naics3,
      ),
    },
  };
}

/**
 * The quality of the figures of each year. A figure is recovered if the source of the copy has it divided by GDP.
 * @throws {Error} for a year with figures of both kinds
 */
export function sitcQuality(rows: readonly Pick<SitcSection, 'year' | 'reading'>[]): Quality[] {
  return consecutiveYears(rows, 'us-japan-sitc').map((year) => {
    const readings = new Set(rows.filter((row) => row.year === year).map(({ reading }) => reading));
    if (readings.size > 1) throw new Error(`tables/us-japan-sitc.csv, ${year}, column reading: found both values, expected one a year`);
    return readings.has('recovered') ? 'recovered' : 'exact';
  });
}

/** One column for each section or industry, with one value a year. */
function columns<R extends Category>(table: string, rows: R[], codeOf: (row: R) => string): object {
  const years = consecutiveYears(rows, table);
  const codes = [...new Set(rows.map(codeOf))].sort();
  const byYearAndCode = new Map(rows.map((row) => [`${row.year} ${codeOf(row)}`, row]));
  const columnsOf = (key: 'exports_to_japan_usd' | 'imports_from_japan_usd'): (number | null)[][] =>
    codes.map((code) => years.map((year) => byYearAndCode.get(`${year} ${code}`)?.[key] ?? null));
  return {
    firstYear: years[0],
    codes,
    exportsUsd: columnsOf('exports_to_japan_usd'),
    importsUsd: columnsOf('imports_from_japan_usd'),
  };
}
