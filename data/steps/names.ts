import { type Tables } from '../table.ts';

interface Named {
  name_en: string;
  name_ja: string;
}

/** Codes with their English and Japanese names, in the order of the table. */
const names = <R extends Named>(rows: R[], codeOf: (row: R) => string): object => ({
  codes: rows.map(codeOf),
  en: rows.map((row) => row.name_en),
  ja: rows.map((row) => row.name_ja),
});

/** Names of the US states. */
export const stateNames = (tables: Tables): object => names(tables.rows<Named & { state: string }>('us-states'), (row) => row.state);

/** Names of the prefectures. */
export const prefectureNames = (tables: Tables): object =>
  names(tables.rows<Named & { prefecture: string }>('japan-prefectures'), (row) => row.prefecture);

/** Names of the SITC sections and NAICS industries. */
export const compositionNames = (tables: Tables): object => ({
  sitc: names(tables.rows<Named & { sitc_section: number }>('sitc-sections'), (row) => String(row.sitc_section)),
  naics: names(tables.rows<Named & { naics3: number }>('naics-industries'), (row) => String(row.naics3)),
});

/**
 * Names of the given partners, in their order. They are in the slice because a look-up with `Intl.DisplayNames` takes a
 * browser longer than drawing the chart.
 * @throws {Error} when a partner has no name
 */
export function partnerNames(tables: Tables, partners: string[]): object {
  const rowOf = new Map(tables.rows<Named & { iso_3166_1: string }>('partner-names').map((row) => [row.iso_3166_1, row]));
  const rows = partners.map((code) => {
    const row = rowOf.get(code);
    if (!row) throw new Error(`tables/partner-names.csv: found no row for ${code}, expected one, as us-partners-goods-census has it`);
    return row;
  });
  return names(rows, (row) => row.iso_3166_1);
}

/** Names of the given states and prefectures, in their order. */
export function placeNames(tables: Tables, codes: string[]): object {
  const states = tables.rows<Named & { state: string }>('us-states').map((row) => [row.state, row] as const);
  const prefectures = tables.rows<Named & { prefecture: string }>('japan-prefectures').map((row) => [row.prefecture, row] as const);
  const rowOf = new Map<string, Named>([...states, ...prefectures]);
  const rows = codes.map((code) => {
    const row = rowOf.get(code);
    if (!row) throw new Error(`found no name for the place ${code}, expected one in us-states or japan-prefectures`);
    return { code, ...row };
  });
  return names(rows, (row) => row.code);
}
