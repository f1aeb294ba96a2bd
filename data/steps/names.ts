import { type Tables } from '../table.ts';

interface Named {
  name_en: string;
  name_ja: string;
}

/** Codes and names in the order of the table, English and Japanese. */
const names = <R extends Named>(rows: R[], codeOf: (row: R) => string): object => ({
  codes: rows.map(codeOf),
  en: rows.map((row) => row.name_en),
  ja: rows.map((row) => row.name_ja),
});

export const stateNames = (tables: Tables): object => names(tables.rows<Named & { state: string }>('us-states'), (row) => row.state);

export const prefectureNames = (tables: Tables): object =>
  names(tables.rows<Named & { prefecture: string }>('japan-prefectures'), (row) => row.prefecture);

/** Of the sections and industries that goods are classified by. */
export const compositionNames = (tables: Tables): object => ({
  sitc: names(tables.rows<Named & { sitc_section: number }>('sitc-sections'), (row) => String(row.sitc_section)),
  naics: names(tables.rows<Named & { naics3: number }>('naics-industries'), (row) => String(row.naics3)),
});

/**
 * Of partners, in their order. What is written here no browser has to look up, which takes it longer than the drawing.
 * @throws {Error} where a partner has no name
 */
export function partnerNames(tables: Tables, partners: string[]): object {
  const known = new Map(tables.rows<Named & { iso_3166_1: string }>('partner-names').map((row) => [row.iso_3166_1, row]));
  const rows = partners.map((code) => {
    const row = known.get(code);
    if (!row) throw new Error(`tables/partner-names.csv: no row for ${code}, which us-partners-goods-census.csv has`);
    return row;
  });
  return names(rows, (row) => row.iso_3166_1);
}
