import { type CsvRecord } from '../../csv.ts';
import { DataError, type Row } from '../../table.ts';
import { parseAmount, roundTo } from '../figures.ts';
import { isFooter, readSheet } from '../sheet.ts';

/** Exports of a state to a partner, or to World, in a year: million USD with two decimals, as published. */
export interface StatePartner extends Row {
  year: number;
  state: string;
  partner: string;
  exports_goods_musd: number;
  edition: string;
}

/** A row of tables/us-states.csv. */
export interface State {
  state: string;
  fips: string;
  name_en: string;
}

export const world = 'World';
/** Areas that the table has and the map does not. XX is "unidentified" and has no FIPS code. */
export const areasOffMap: State[] = [
  { state: 'PR', fips: '72', name_en: 'Puerto Rico' },
  { state: 'VI', fips: '78', name_en: 'Virgin Islands' },
  { state: 'XX', fips: '', name_en: 'Unidentified' },
];

/**
 * Parses State trade data (exctyall, saved as CSV): titles, then the columns `statename, rank, countryd, val2013, ..., share13,
 * ...` in million USD, with World and the 25 largest partners of each state.
 */
export function parseStateFile(records: CsvRecord[], file: string, states: State[], partners: Set<string>): StatePartner[] {
  const { columns, rows } = readSheet(records, file, ['statename', 'countryd']);
  const valueColumns = columns.filter((name) => /^val20\d\d$/.test(name));
  const years = valueColumns.map((name) => Number(name.slice(3)));
  if (!years.length) throw new DataError(file, records[0]?.line ?? 1, '(all)', columns.join(), 'columns such as val2013');
  const edition = `${Math.min(...years)}-${Math.max(...years)}`;
  const codeByName = new Map([...states, ...areasOffMap].map(({ state, name_en }) => [name_en, state]));
  const lineByKey = new Map<string, number>();
  return rows.flatMap((row) => {
    const { line, cell } = row;
    if (isFooter(row) || cell('statename') === 'United States') return [];
    const state = codeByName.get(cell('statename'));
    if (!state) throw new DataError(file, line, 'statename', cell('statename'), 'a name in tables/us-states.csv');
    const partner = cell('countryd');
    if (!partners.has(partner)) throw new DataError(file, line, 'countryd', partner, 'a name in tables/census-countries.csv, or World');
    const key = `${state} ${partner}`;
    const firstLine = lineByKey.get(key);
    if (firstLine) throw new DataError(file, line, 'statename+countryd', key, `a unique key; line ${firstLine} has it too`);
    lineByKey.set(key, line);
    return valueColumns.map((column): StatePartner => ({
      year: Number(column.slice(3)),
      state,
      partner,
      exports_goods_musd: roundTo(parseAmount(cell(column), { file, line, column }, 'million USD'), 2),
      edition,
    }));
  });
}
