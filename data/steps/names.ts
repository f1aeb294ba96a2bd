import { type Tables } from '../table.ts';
import { topPartners } from './top-partners.ts';

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
 * Of the partners that the chart of them has. What is written here no browser has to look up, which takes it longer than the drawing.
 * @throws {Error} where a partner has no name
 */
export const partnerNames = (tables: Tables): object => {
  const { partners } = topPartners(tables) as { partners: string[] };
  const rows = tables.rows<Named & { iso_3166_1: string }>('partner-names').filter((row) => partners.includes(row.iso_3166_1));
  const missing = partners.filter((code) => !rows.some((row) => row.iso_3166_1 === code));
  if (missing.length) throw new Error(`tables/partner-names.csv: no row for ${missing.join(', ')}, which us-partners-goods-census.csv has`);
  return names(rows, (row) => row.iso_3166_1);
};
