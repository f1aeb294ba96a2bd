import { type Tables } from '../table.ts';

interface Row {
  year: number;
  exports_to_japan_usd: number | null;
  imports_from_japan_usd: number | null;
}

type SitcRow = Row & { sitc_section: number; reading: 'copied' | 'recovered' };

/**
 * US goods trade with Japan by what is traded, a column a section or industry, whole million USD; null is no published
 * value.
 */
export function tradeComposition(tables: Tables): object {
  const sitc = tables.rows<SitcRow>('us-japan-sitc');
  const naics = tables.rows<Row & { naics3: string }>('us-japan-naics').filter((row) => row.naics3 !== 'TOTAL');
  return {
    sitc: {
      source: tables.source('us-japan-sitc'),
      recoveredTo: Math.max(...sitc.filter((row) => row.reading === 'recovered').map((row) => row.year)),
      ...columns(sitc, (row) => String(row.sitc_section)),
    },
    naics: { source: tables.source('us-japan-naics'), recoveredTo: null, ...columns(naics, (row) => row.naics3) },
  };
}

function columns<R extends Row>(rows: R[], codeOf: (row: R) => string): object {
  const years = [...new Set(rows.map((row) => row.year))].sort((a, b) => a - b);
  const codes = [...new Set(rows.map(codeOf))].sort();
  const at = new Map(rows.map((row) => [`${row.year} ${codeOf(row)}`, row]));
  const column = (key: 'exports_to_japan_usd' | 'imports_from_japan_usd'): (number | null)[][] =>
    codes.map((code) =>
      years.map((year) => {
        const usd = at.get(`${year} ${code}`)?.[key];
        return usd == null ? null : Math.round(usd / 1e6);
      }),
    );
  return {
    firstYear: years[0],
    codes,
    exportsMusd: column('exports_to_japan_usd'),
    importsMusd: column('imports_from_japan_usd'),
  };
}
