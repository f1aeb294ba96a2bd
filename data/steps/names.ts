import { type Tables } from '../table.ts';

interface Named {
  name_en: string;
  name_ja: string;
}

/** Codes and names of the regions of a map, English and Japanese. */
const names = (rows: Named[], codes: string[]): object => ({
  codes,
  en: rows.map((row) => row.name_en),
  ja: rows.map((row) => row.name_ja),
});

export function stateNames(tables: Tables): object {
  const rows = tables.rows<Named & { state: string }>('us-states');
  return names(
    rows,
    rows.map((row) => row.state),
  );
}

export function prefectureNames(tables: Tables): object {
  const rows = tables.rows<Named & { prefecture: string }>('japan-prefectures');
  return names(
    rows,
    rows.map((row) => row.prefecture),
  );
}
