import { type CsvRecord } from '../../csv.ts';
import { DataError, type Row } from '../../table.ts';
import { parseAmount, parseYear, roundTo } from '../figures.ts';
import { byColumns, yearsToRead, type ReaderContext, type TableUpdate } from '../reader.ts';
import { fileRecords, isFooter, readSheet } from '../sheet.ts';
import { allCode, censusUrl, countriesByCode, parseCensusApi, type Country } from './census-api.ts';

/** Goods exports (f.a.s.) and general imports (customs value) by partner and year, in million USD with one decimal. */
interface PartnerYear extends Row {
  year: number;
  partner: string;
  exports_goods_musd: number;
  imports_goods_musd: number;
}

const world = 'WORLD';
/** The name of the sum of all partners in country.xlsx. */
const worldName = 'World, Not Seasonally Adjusted';
/** The table has the sum of all partners from this year on. */
const firstWorldYear = 1987;

/**
 * Parses Trade in Goods by Country (country.xlsx, or the same as CSV): one row for each country and year, in million USD. IYR
 * and EYR are the sums of the months. A year without a December figure is incomplete and is left out. So is a row of two
 * zeros, which the Census Bureau writes for years before a country existed.
 */
export function parseCountryFile(records: CsvRecord[], file: string, countries: Country[], partners: Set<string>): PartnerYear[] {
  const { rows } = readSheet(records, file, ['year', 'CTY_CODE', 'CTYNAME', 'IDEC', 'IYR', 'EDEC', 'EYR']);
  const isoByCode = new Map(countries.map((row) => [row.cty_code, row.iso_3166_1]));
  const result: PartnerYear[] = [];
  const completeYears = new Set<number>();
  const lineByKey = new Map<string, number>();
  for (const row of rows) {
    const { line, cell, cells } = row;
    if (isFooter(row) && !/^\d+$/.test(cells[0] ?? '')) continue;
    const place = (column: string): { file: string; line: number; column: string } => ({ file, line, column });
    const code = cell('CTY_CODE').padStart(4, '0');
    const isWorld = cell('CTYNAME') === worldName;
    if (!isWorld && !/^[1-9]\d{3}$/.test(code)) {
      if (/^0\d{3}$/.test(code)) continue;
      throw new DataError(file, line, 'CTY_CODE', cell('CTY_CODE'), 'a Schedule C code of four digits');
    }
    const partner = isWorld ? world : (isoByCode.get(code) ?? '');
    if (!partners.has(partner)) continue;
    const year = parseYear(cell('year'), place('year'));
    const exports = parseAmount(cell('EYR'), place('EYR'), 'million USD');
    const imports = parseAmount(cell('IYR'), place('IYR'), 'million USD');
    if (isWorld && ['EDEC', 'IDEC'].every((column) => Number(cell(column).replaceAll(',', '')) > 0)) completeYears.add(year);
    const key = `${year} ${partner}`;
    const firstLine = lineByKey.get(key);
    if (firstLine) throw new DataError(file, line, 'year+CTY_CODE', key, `a unique key; line ${firstLine} has it too`);
    lineByKey.set(key, line);
    if (exports || imports)
      result.push({ year, partner, exports_goods_musd: roundTo(exports, 1), imports_goods_musd: roundTo(imports, 1) });
  }
  if (!completeYears.size) {
    throw new DataError(file, rows.at(-1)?.line ?? 1, 'CTYNAME', '', `rows of "${worldName}" with a December figure`);
  }
  return result.filter(({ year }) => completeYears.has(year));
}

async function readFiles(context: ReaderContext, countries: Country[], partners: Set<string>): Promise<PartnerYear[]> {
  const rows: PartnerYear[] = [];
  for (const file of context.files) {
    rows.push(...parseCountryFile(await fileRecords(file, context.encoding), file.name, countries, partners));
  }
  return rows.filter(({ year }) => !context.years || context.years.includes(year));
}

async function readApi(context: ReaderContext, table: Row[], countries: Country[], partners: Set<string>): Promise<PartnerYear[]> {
  const key = context.apiKey('CENSUS_API_KEY', 'https://api.census.gov/data/key_signup.html');
  const tableYears = new Set(table.map((row) => row.year));
  const rows: PartnerYear[] = [];
  for (const year of yearsToRead(table, context)) {
    const readFlow = async (path: string, valueColumn: string): Promise<Map<string, number> | undefined> => {
      const url = censusUrl(path, ['CTY_CODE', 'CTY_NAME', valueColumn], year, key);
      return context.fetch(url, (text, where) => {
        const figures = parseCensusApi(text, where, valueColumn, year);
        if (!figures) {
          if (tableYears.has(year) || context.years) throw new Error(`${where}: the response is empty, expected figures of ${year}`);
          return undefined;
        }
        const byCode = countriesByCode(countries, figures, where);
        const partnerOf = (code: string): string => (code === allCode ? world : (byCode.get(code)?.iso_3166_1 ?? ''));
        const values = new Map(figures.map(({ country, usd }) => [partnerOf(country), roundTo(usd / 1e6, 1)]));
        const missing = [...partners].filter((partner) => !values.has(partner));
        if (missing.length) throw new Error(`${where}: no figure for ${missing.join(', ')}, expected one for every partner of the table`);
        return values;
      });
    };
    const exports = await readFlow('exports/hs', 'ALL_VAL_YR');
    const imports = exports && (await readFlow('imports/hs', 'GEN_VAL_YR'));
    if (!exports || !imports) {
      context.print(`${year}: not published yet`);
      continue;
    }
    for (const partner of partners) {
      rows.push({ year, partner, exports_goods_musd: exports.get(partner) ?? NaN, imports_goods_musd: imports.get(partner) ?? NaN });
    }
  }
  return rows;
}

/** Reads goods by partner. The figures for Japan are also in a second table. */
export async function censusPartners(context: ReaderContext): Promise<TableUpdate[]> {
  const table = context.tables.rows<Row>('us-partners-goods-census');
  const countries = context.tables.rows<Country>('census-countries');
  const partners = new Set(table.map((row) => String(row.partner)));
  const rows = await (context.files.length ? readFiles(context, countries, partners) : readApi(context, table, countries, partners));
  const years = new Set<unknown>(rows.map(({ year }) => year));
  const isReplaced = (row: Row): boolean => years.has(row.year);
  const keys = new Set(rows.map(({ year, partner }) => `${partner} ${year}`));
  const missing = table.filter((row) => isReplaced(row) && !keys.has(`${row.partner} ${row.year}`));
  if (missing.length)
    throw new Error(`no figure for ${missing.map((row) => `${row.partner} ${row.year}`).join(', ')}, which the table has`);
  const japan = rows.filter(({ partner }) => partner === 'JP').map(({ partner: _, ...row }): Row => row);
  return [
    {
      table: 'us-partners-goods-census',
      rows: rows.filter(({ year, partner }) => partner !== world || year >= firstWorldYear),
      isReplaced,
      order: byColumns('year', 'partner'),
    },
    { table: 'us-japan-goods-census', rows: japan, isReplaced, order: byColumns('year') },
  ];
}
