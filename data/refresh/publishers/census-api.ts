import { DataError } from '../../table.ts';
import { amount } from '../figures.ts';

/** The Census Bureau's country codes as tables/census-countries.csv has them. */
export interface Country {
  cty_code: string;
  iso_3166_1: string | null;
  name: string;
}

/** One figure of an answer: whole dollars of a year. */
export interface Answer {
  state: string;
  country: string;
  name: string;
  usd: number;
}

/** The code of all countries together. */
export const all = '-';
/** Groups of countries, which would count twice beside their members: 0003 is the European Union, 5XXX is Asia. */
const isGroup = (code: string): boolean => /^(00\d\d|[1-9]XXX)$/.test(code);

/**
 * Reads an answer of the International Trade API: an array of arrays of strings, the first one with the names.
 * @param value name of the column with the figure, dollars of the year to date
 * @returns the figures, without groups of countries; undefined for an empty answer: nothing is published yet
 * @throws {DataError} where it is something else, says where
 */
export function parseCensusApi(text: string, where: string, value: string, year: number): Answer[] | undefined {
  if (text.trim() === '') return undefined;
  let rows: unknown;
  try {
    rows = JSON.parse(text);
  } catch (error) {
    throw new DataError(where, 1, '(all)', text.trim().slice(0, 80), 'JSON (an array of arrays)', { cause: error });
  }
  const first = (Array.isArray(rows) ? rows[0] : undefined) as unknown;
  if (!Array.isArray(rows) || (rows.length && !Array.isArray(first))) {
    throw new DataError(where, 1, '(all)', text.trim().slice(0, 120), 'an array of arrays');
  }
  if (rows.length < 2) return undefined;
  const names = first as unknown[];
  for (const needed of ['CTY_CODE', value]) {
    if (!names.includes(needed)) throw new DataError(where, 1, '(all)', names.join(), `a column ${needed}`);
  }
  const isByState = names.includes('STATE');
  /** What a column must say in every row, where the answer has it: another year or one commodity is another figure. */
  const fixed: Record<string, string> = {
    YEAR: String(year),
    MONTH: '12',
    time: `${year}-12`,
    E_COMMODITY: all,
    I_COMMODITY: all,
    COMM_LVL: all,
  };
  const seen = new Set<string>();
  return (rows as unknown[]).slice(1).flatMap((row, i) => {
    const line = i + 2;
    if (!Array.isArray(row) || row.length !== names.length) {
      throw new DataError(where, line, '(all)', Array.isArray(row) ? row.join() : row, `${names.length} cells`);
    }
    const cell = (column: string): string => {
      const found = (row as unknown[])[names.indexOf(column)];
      if (typeof found !== 'string') throw new DataError(where, line, column, found ?? null, 'text');
      return found;
    };
    for (const [column, expected] of Object.entries(fixed)) {
      if (names.includes(column) && cell(column) !== expected) throw new DataError(where, line, column, cell(column), expected);
    }
    const country = cell('CTY_CODE');
    if (!/^(-|\d{4}|[1-9]XXX)$/.test(country))
      throw new DataError(where, line, 'CTY_CODE', country, 'a Schedule C code of four digits, or -');
    const state = isByState ? cell('STATE') : '';
    const usd = amount(cell(value), { file: where, line, column: value }, 'USD');
    const key = `${state} ${country}`.trim();
    if (seen.has(key)) throw new DataError(where, line, isByState ? 'STATE+CTY_CODE' : 'CTY_CODE', key, 'every country once');
    seen.add(key);
    return isGroup(country) ? [] : [{ state, country, name: names.includes('CTY_NAME') ? cell('CTY_NAME') : '', usd }];
  });
}

/**
 * The countries by code.
 * @throws {Error} with the list of the codes in `answers` that the table does not have
 */
export function countriesOf(countries: Country[], answers: Answer[], where: string): Map<string, Country> {
  const byCode = new Map(countries.map((row) => [row.cty_code, row]));
  const unknown = new Map(answers.filter(({ country }) => country !== all && !byCode.has(country)).map((row) => [row.country, row.name]));
  if (unknown.size) {
    const list = [...unknown].map(([code, name]) => (name ? `${code} (${name})` : code)).join(', ');
    throw new Error(`${where}: not in tables/census-countries.csv: ${list}; add each with its ISO 3166-1 code and name`);
  }
  return byCode;
}

/** The address of a question to the International Trade API about a whole year. */
export function censusUrl(path: string, columns: string[], year: number, key: string): URL {
  const url = new URL(`https://api.census.gov/data/timeseries/intltrade/${path}`);
  url.search = new URLSearchParams({ get: columns.join(), YEAR: String(year), MONTH: '12', key }).toString().replaceAll('%2C', ',');
  return url;
}
