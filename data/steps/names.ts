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
