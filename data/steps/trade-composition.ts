import { type Tables } from '../table.ts';
import { wholeMusd } from './rounding.ts';
import { consecutiveYears } from './years.ts';

interface Category {
  year: number;
  exports_to_japan_usd: number | null;
  imports_from_japan_usd: number | null;
}
type SitcSection = Category & { sitc_section: number; reading: 'copied' | 'recovered' };
type NaicsIndustry = Category & { naics3: string };

/** US goods trade with Japan by SITC section and NAICS industry, in whole million USD. Null is not published. */
export function tradeComposition(tables: Tables): object {
  const sitc = tables.rows<SitcSection>('us-japan-sitc');
  const naics = tables.rows<NaicsIndustry>('us-japan-naics').filter((row) => row.naics3 !== 'TOTAL');
  const recoveredYears = sitc.filter((row) => row.reading === 'recovered').map((row) => row.year);
  return {
    sitc: {
      source: tables.source('us-japan-sitc'),
      recoveredTo: Math.max(...recoveredYears),
      ...columns('us-japan-sitc', sitc, (row) => String(row.sitc_section)),
    },
    naics: {
      source: tables.source('us-japan-naics'),
      recoveredTo: null,
      ...columns('us-japan-naics', naics, (row) => row.naics3),
    },
  };
}

/** One column for each section or industry, with one value a year. */
function columns<R extends Category>(table: string, rows: R[], codeOf: (row: R) => string): object {
  const years = consecutiveYears(rows, table);
  const codes = [...new Set(rows.map(codeOf))].sort();
  const byYearAndCode = new Map(rows.map((row) => [`${row.year} ${codeOf(row)}`, row]));
  const columnsOf = (key: 'exports_to_japan_usd' | 'imports_from_japan_usd'): (number | null)[][] =>
    codes.map((code) =>
      years.map((year) => {
        const usd = byYearAndCode.get(`${year} ${code}`)?.[key];
        return usd == null ? null : wholeMusd(usd);
      }),
    );
  return {
    firstYear: years[0],
    codes,
    exportsMusd: columnsOf('exports_to_japan_usd'),
    importsMusd: columnsOf('imports_from_japan_usd'),
  };
}
