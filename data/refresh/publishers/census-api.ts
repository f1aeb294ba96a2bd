import { DataError } from '../../table.ts';
import { parseAmount } from '../figures.ts';
import { parseJson } from '../json.ts';

/** A row of tables/census-countries.csv. */
export interface Country {
  cty_code: string;
  iso_3166_1: string | null;
  name: string;
}

/** One figure of a response. */
export interface CensusFigure {
  state: string;
  country: string;
  name: string;
  usd: number;
}

/** The code for the sum of all countries, states or commodities. */
export const allCode = '-';
/** Groups of countries, whose members have figures of their own: 0003 is the European Union, 5XXX is Asia. */
const isGroup = (code: string): boolean => /^(00\d\d|[1-9]XXX)$/.test(code);

/**
 * Parses a response of the International Trade API: an array of arrays of strings, of which the first is the header.
 * @param valueColumn the name of the column with the figure: USD of the year to date
 * @returns the figures, without groups of countries; undefined for an empty response, which means not published yet
 * @throws {DataError} for any other response
 */
export function parseCensusApi(text: string, where: string, valueColumn: string, year: number): CensusFigure[] | undefined {
  if (text.trim() === '') return undefined;
  const rows = parseJson(text, where, 'JSON (an array of arrays)');
  const first = (Array.isArray(rows) ? rows[0] : undefined) as unknown;
  if (!Array.isArray(rows) || (rows.length && !Array.isArray(first))) {
    throw new DataError(where, 1, '(all)', text.trim().slice(0, 120), 'an array of arrays');
  }
  if (rows.length < 2) return undefined;
  const names = first as unknown[];
  for (const needed of ['CTY_CODE', valueColumn]) {
    if (!names.includes(needed)) throw new DataError(where, 1, '(all)', names.join(), `a column ${needed}`);
  }
  const isByState = names.includes('STATE');
  /** The values that columns have in every row if they are present. Another year or a single commodity is another figure. */
  const fixedValues: Record<string, string> = {
    YEAR: String(year),
    MONTH: '12',
    time: `${year}-12`,
    E_COMMODITY: allCode,
    I_COMMODITY: allCode,
    COMM_LVL: allCode,
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
    for (const [column, expected] of Object.entries(fixedValues)) {
      if (names.includes(column) && cell(column) !== expected) throw new DataError(where, line, column, cell(column), expected);
    }
    const country = cell('CTY_CODE');
    if (!/^(-|\d{4}|[1-9]XXX)$/.test(country))
      throw new DataError(where, line, 'CTY_CODE', country, 'a Schedule C code of four digits, or -');
    const state = isByState ? cell('STATE') : '';
    const usd = parseAmount(cell(valueColumn), { file: where, line, column: valueColumn }, 'USD');
    const key = `${state} ${country}`.trim();
    if (seen.has(key)) throw new DataError(where, line, isByState ? 'STATE+CTY_CODE' : 'CTY_CODE', key, 'each country once');
    seen.add(key);
    return isGroup(country) ? [] : [{ state, country, name: names.includes('CTY_NAME') ? cell('CTY_NAME') : '', usd }];
  });
}

/**
 * The countries by code.
 * @throws {Error} with the codes in `figures` that the table does not have
 */
export function countriesByCode(countries: Country[], figures: CensusFigure[], where: string): Map<string, Country> {
  const byCode = new Map(countries.map((row) => [row.cty_code, row]));
  const unknown = new Map(
    figures.filter(({ country }) => country !== allCode && !byCode.has(country)).map((row) => [row.country, row.name]),
  );
  if (unknown.size) {
    const list = [...unknown].map(([code, name]) => (name ? `${code} (${name})` : code)).join(', ');
    throw new Error(`${where}: not in tables/census-countries.csv: ${list}; add each with its ISO 3166-1 code and name`);
  }
  return byCode;
}

/** The URL of a request to the International Trade API for a whole year. */
export function censusUrl(path: string, columns: string[], year: number, key: string): URL {
  const url = new URL(`https://api.census.gov/data/timeseries/intltrade/${path}`);
  url.search = new URLSearchParams({ get: columns.join(), YEAR: String(year), MONTH: '12', key }).toString().replaceAll('%2C', ',');
  return url;
}
