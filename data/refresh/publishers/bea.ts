import { DataError, type Row } from '../../table.ts';
import { amount, year as yearOf } from '../figures.ts';
import { decode } from '../decode.ts';
import { byKey, yearsToRead, type Context, type Fresh } from '../target.ts';

/** BEA's names of the countries and areas of the table, in its dataset of International Transactions (ITA). */
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

/** BEA's indicators by the column that they fill. */
const indicators = {
  ExpGds: 'exports_goods_musd',
  ExpServ: 'exports_services_musd',
  ImpGds: 'imports_goods_musd',
  ImpServ: 'imports_services_musd',
} as const;
const columns = Object.values(indicators);
type Column = (typeof columns)[number];

/** Marks that stand where a figure is kept back or not there: the cell stays empty. `(*)` is less than half a million, not zero. */
const notPublished = new Set(['(D)', '(NA)', 'n.a.', 'n.s.', '(*)', '...', '']);

interface Datum {
  year: number;
  partner: string;
  column: Column;
  /** Whole million USD; null is not published. */
  musd: number | null;
}

/**
 * Reads an answer of the BEA API to GetData of the dataset ITA, annual figures in million USD.
 * @throws {Error} with BEA's own words where the answer is an error, which comes with the status 200
 */
export function parseBea(text: string, where: string): Datum[] {
  let answer: unknown;
  try {
    answer = JSON.parse(text);
  } catch (error) {
    throw new DataError(where, 1, '(all)', text.trim().slice(0, 80), 'JSON', { cause: error });
  }
  const api = part(answer, 'BEAAPI');
  const results = part(api, 'Results');
  const error = part(results, 'Error') ?? part(api, 'Error');
  if (error !== undefined) {
    const said = part(error, 'APIErrorDescription') ?? part(part(error, 'ErrorDetail'), 'Description');
    throw new Error(`${where}: BEA answers with an error: ${typeof said === 'string' ? said : JSON.stringify(error)}`);
  }
  const found = part(results, 'Data');
  // One row comes without its array.
  const data = Array.isArray(found) ? (found as unknown[]) : found === undefined ? [] : [found];
  if (!data.length) throw new DataError(where, 1, 'BEAAPI.Results.Data', found ?? null, 'rows');
  const seen = new Set<string>();
  return data.flatMap((row, i) => {
    const line = i + 1;
    const cell = (column: string): string => {
      const value = part(row, column);
      if (typeof value !== 'string') throw new DataError(where, line, column, value ?? null, 'text');
      return value.trim();
    };
    const partner = areas[cell('AreaOrCountry')];
    const column = Object.entries(indicators).find(([name]) => name === cell('Indicator'))?.[1];
    if (!column) throw new DataError(where, line, 'Indicator', cell('Indicator'), `one of ${Object.keys(indicators).join(', ')}`);
    if (cell('Frequency') !== 'A') throw new DataError(where, line, 'Frequency', cell('Frequency'), 'A (annual)');
    if (!partner) return [];
    const year = yearOf(cell('TimePeriod'), { file: where, line, column: 'TimePeriod' });
    if (cell('CL_UNIT') !== 'USD') throw new DataError(where, line, 'CL_UNIT', cell('CL_UNIT'), 'USD');
    if (cell('UNIT_MULT') !== '6') throw new DataError(where, line, 'UNIT_MULT', cell('UNIT_MULT'), '6 (million)');
    const key = `${column} ${partner} ${year}`;
    if (seen.has(key)) throw new DataError(where, line, 'Indicator+AreaOrCountry+TimePeriod', key, 'every figure once');
    seen.add(key);
    const value = cell('DataValue');
    const musd = notPublished.has(value) ? null : amount(value, { file: where, line, column: 'DataValue' }, 'million USD');
    return [{ year, partner, column, musd }];
  });
}

const part = (of: unknown, name: string): unknown =>
  typeof of === 'object' && of !== null && Object.hasOwn(of, name) ? (of as Record<string, unknown>)[name] : undefined;

/** Goods and services by partner, and the same figures for Japan in a table of their own. */
export async function bea(context: Context): Promise<Fresh[]> {
  const table = context.tables.rows<Row>('us-partners-bop');
  const data: Datum[] = [];
  if (context.files.length) {
    for (const { name, bytes } of context.files) data.push(...parseBea(decode(bytes, name, context.encoding), name));
  } else {
    const key = context.key('BEA_API_KEY', 'https://apps.bea.gov/API/signup');
    const years = yearsToRead(table, context);
    for (const indicator of Object.keys(indicators)) {
      const url = new URL('https://apps.bea.gov/api/data/');
      const question = { method: 'GetData', datasetname: 'ITA', Indicator: indicator, AreaOrCountry: 'All', Frequency: 'A' };
      url.search = new URLSearchParams({ UserID: key, ...question, Year: years.join(), ResultFormat: 'JSON' }).toString();
      data.push(...(await context.read(url, parseBea)));
    }
  }
  const wanted = data.filter(({ year }) => !context.years || context.years.includes(year));
  const partners = [...new Set(table.map((row) => String(row.partner)))].sort();
  const years = [...new Set(wanted.map(({ year }) => year))].sort((a, b) => a - b);
  const byPlace = new Map(wanted.map(({ year, partner, column, musd }) => [`${column} ${partner} ${year}`, musd]));
  const old = new Map(table.map((row) => [`${row.partner} ${row.year}`, row]));
  const missing: string[] = [];
  const rows = years.flatMap((year) =>
    partners.map((partner): Row => {
      const row: Row = { year, partner };
      for (const column of columns) {
        const musd = byPlace.get(`${column} ${partner} ${year}`);
        // What was not published before may have no row at all.
        const before = old.get(`${partner} ${year}`);
        if (musd === undefined && before?.[column] !== null) missing.push(`${column} ${partner} ${year}`);
        row[column] = musd ?? null;
      }
      return row;
    }),
  );
  if (missing.length)
    throw new Error(
      `BEA: no answer for ${missing.slice(0, 10).join(', ')}${missing.length > 10 ? ` and ${missing.length - 10} more` : ''}`,
    );
  const japan = rows.filter((row) => row.partner === 'JP').map(({ partner: _, ...row }): Row => row);
  const replaces = (row: Row): boolean => years.includes(Number(row.year));
  return [
    { table: 'us-partners-bop', rows, replaces, order: byKey('year', 'partner') },
    { table: 'us-japan-bop', rows: japan, replaces, order: byKey('year') },
  ];
}
