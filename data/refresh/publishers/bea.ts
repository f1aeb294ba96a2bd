import { DataError, type Row } from '../../table.ts';
import { decode } from '../decode.ts';
import { parseAmount, parseYear } from '../figures.ts';
import { parseJson, toArray, valueAt } from '../json.ts';
import { byColumns, shortList, yearsToRead, type ReaderContext, type TableUpdate } from '../reader.ts';

/** ISO 3166-1 codes, or EU, by the names of areas in BEA's dataset of International Transactions (ITA). */
const areas: Record<string, string> = {
  Australia: 'AU',
  Belgium: 'BE',
  Brazil: 'BR',
  Canada: 'CA',
  China: 'CN',
  EU: 'EU',
  France: 'FR',
  Germany: 'DE',
  HongKong: 'HK',
  India: 'IN',
  Ireland: 'IE',
  Israel: 'IL',
  Italy: 'IT',
  Japan: 'JP',
  KoreaRepOf: 'KR',
  Malaysia: 'MY',
  Mexico: 'MX',
  Netherlands: 'NL',
  SaudiArabia: 'SA',
  Singapore: 'SG',
  Switzerland: 'CH',
  Taiwan: 'TW',
  UnitedKingdom: 'GB',
  Vietnam: 'VN',
};

/** The columns of the table by BEA's indicators. */
const indicators = {
  ExpGds: 'exports_goods_musd',
  ExpServ: 'exports_services_musd',
  ImpGds: 'imports_goods_musd',
  ImpServ: 'imports_services_musd',
} as const;
const columns = Object.values(indicators);
type Column = (typeof columns)[number];

/** Marks for a figure that is suppressed or missing: the cell stays empty. `(*)` is less than half a million, not zero. */
const notPublished = new Set(['(D)', '(NA)', 'n.a.', 'n.s.', '(*)', '...', '']);

interface Datum {
  year: number;
  partner: string;
  column: Column;
  /** Whole million USD; null is not published. */
  musd: number | null;
}

/**
 * Parses a response of the BEA API to GetData of the dataset ITA: annual figures in million USD.
 * @throws {Error} with BEA's message if the response is an error, which has the status 200
 */
export function parseBea(text: string, where: string): Datum[] {
  const api = valueAt(parseJson(text, where), 'BEAAPI');
  const error = valueAt(api, 'Results', 'Error') ?? valueAt(api, 'Error');
  if (error !== undefined) {
    const message = valueAt(error, 'APIErrorDescription') ?? valueAt(error, 'ErrorDetail', 'Description');
    throw new Error(`${where}: BEA answers with an error: ${typeof message === 'string' ? message : JSON.stringify(error)}`);
  }
  const data = toArray(valueAt(api, 'Results', 'Data'));
  if (!data.length) throw new DataError(where, 1, 'BEAAPI.Results.Data', null, 'rows');
  const seen = new Set<string>();
  return data.flatMap((row, i) => {
    const line = i + 1;
    const cell = (column: string): string => {
      const value = valueAt(row, column);
      if (typeof value !== 'string') throw new DataError(where, line, column, value ?? null, 'text');
      return value.trim();
    };
    const partner = areas[cell('AreaOrCountry')];
    const column = Object.entries(indicators).find(([name]) => name === cell('Indicator'))?.[1];
    if (!column) throw new DataError(where, line, 'Indicator', cell('Indicator'), `one of ${Object.keys(indicators).join(', ')}`);
    if (cell('Frequency') !== 'A') throw new DataError(where, line, 'Frequency', cell('Frequency'), 'A (annual)');
    if (!partner) return [];
    const year = parseYear(cell('TimePeriod'), { file: where, line, column: 'TimePeriod' });
    if (cell('CL_UNIT') !== 'USD') throw new DataError(where, line, 'CL_UNIT', cell('CL_UNIT'), 'USD');
    if (cell('UNIT_MULT') !== '6') throw new DataError(where, line, 'UNIT_MULT', cell('UNIT_MULT'), '6 (million)');
    const key = `${column} ${partner} ${year}`;
    if (seen.has(key)) throw new DataError(where, line, 'Indicator+AreaOrCountry+TimePeriod', key, 'each figure once');
    seen.add(key);
    const value = cell('DataValue');
    const musd = notPublished.has(value) ? null : parseAmount(value, { file: where, line, column: 'DataValue' }, 'million USD');
    return [{ year, partner, column, musd }];
  });
}

async function readApi(context: ReaderContext, table: Row[]): Promise<Datum[]> {
  const key = context.apiKey('BEA_API_KEY', 'https://apps.bea.gov/API/signup');
  const years = yearsToRead(table, context);
  const data: Datum[] = [];
  for (const indicator of Object.keys(indicators)) {
    const url = new URL('https://apps.bea.gov/api/data/');
    const query = { method: 'GetData', datasetname: 'ITA', Indicator: indicator, AreaOrCountry: 'All', Frequency: 'A' };
    url.search = new URLSearchParams({ UserID: key, ...query, Year: years.join(), ResultFormat: 'JSON' }).toString();
    data.push(...(await context.fetch(url, parseBea)));
  }
  return data;
}

/**
 * The rows of the years that were read, with all partners of the table.
 * @throws {Error} with the figures that are missing
 */
function partnerRows(data: Datum[], table: Row[], years: number[]): Row[] {
  const partners = [...new Set(table.map((row) => String(row.partner)))].sort();
  const figures = new Map(data.map(({ year, partner, column, musd }) => [`${column} ${partner} ${year}`, musd]));
  const oldRows = new Map(table.map((row) => [`${row.partner} ${row.year}`, row]));
  const missing: string[] = [];
  const rows = years.flatMap((year) =>
    partners.map((partner): Row => {
      const row: Row = { year, partner };
      for (const column of columns) {
        const musd = figures.get(`${column} ${partner} ${year}`);
        // A figure that was not published before may be missing from the response.
        const before = oldRows.get(`${partner} ${year}`);
        if (musd === undefined && before?.[column] !== null) missing.push(`${column} ${partner} ${year}`);
        row[column] = musd ?? null;
      }
      return row;
    }),
  );
  if (missing.length) throw new Error(`BEA: found no figure for ${shortList(missing, 10)}, expected one`);
  return rows;
}

/** Reads goods and services by partner. The figures for Japan are also in a second table. */
export async function bea(context: ReaderContext): Promise<TableUpdate[]> {
  const table = context.tables.rows<Row>('us-partners-bop');
  const found = context.files.length
    ? context.files.flatMap(({ name, bytes }) => parseBea(decode(bytes, name, context.encoding), name))
    : await readApi(context, table);
  const data = found.filter(({ year }) => !context.years || context.years.includes(year));
  const years = [...new Set(data.map(({ year }) => year))].sort((a, b) => a - b);
  const rows = partnerRows(data, table, years);
  const japan = rows.filter((row) => row.partner === 'JP').map(({ partner: _, ...row }): Row => row);
  const isReplaced = (row: Row): boolean => years.includes(Number(row.year));
  return [
    { table: 'us-partners-bop', rows, isReplaced, order: byColumns('year', 'partner') },
    { table: 'us-japan-bop', rows: japan, isReplaced, order: byColumns('year') },
  ];
}
