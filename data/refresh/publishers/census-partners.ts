import { DataError, type Row } from '../../table.ts';
import { amount, round, year as yearOf } from '../figures.ts';
import { below, fileLines, type Line } from '../sheet.ts';
import { byKey, yearsToRead, type Context, type Fresh } from '../target.ts';
import { all, censusUrl, countriesOf, parseCensusApi, type Country } from './census-api.ts';

/** Goods exports (f.a.s.) and general imports (customs value) of a year with a partner, million USD to a tenth. */
interface PartnerYear extends Row {
  year: number;
  partner: string;
  exports_goods_musd: number;
  imports_goods_musd: number;
}

const world = 'WORLD';
/** As the Bureau names the sum of all partners in country.xlsx. */
const worldName = 'World, Not Seasonally Adjusted';

/**
 * Reads Trade in Goods by Country (country.xlsx, or the same saved as CSV): a row a country and year, million USD, IYR
 * and EYR the sums of the months. A year without a December is not over and is left out, as is a row of two zeros, with
 * which the Bureau fills the years before a country was one.
 */
export function parseCountryFile(lines: Line[], file: string, countries: Country[], wanted: Set<string>): PartnerYear[] {
  const { body } = below(lines, file, ['year', 'CTY_CODE', 'CTYNAME', 'IDEC', 'IYR', 'EDEC', 'EYR']);
  const isoOf = new Map(countries.map((row) => [row.cty_code, row.iso_3166_1]));
  const rows: PartnerYear[] = [];
  const over = new Set<number>();
  const seen = new Map<string, number>();
  for (const { line, cell, cells } of body) {
    // A footer is text in the first cell alone.
    if (cells.slice(1).every((text) => text === '') && !/^\d+$/.test(cells[0] ?? '')) continue;
    const place = (column: string): { file: string; line: number; column: string } => ({ file, line, column });
    const code = cell('CTY_CODE').padStart(4, '0');
    const isWorld = cell('CTYNAME') === worldName;
    if (!isWorld && !/^[1-9]\d{3}$/.test(code)) {
      if (/^0\d{3}$/.test(code)) continue;
      throw new DataError(file, line, 'CTY_CODE', cell('CTY_CODE'), 'a Schedule C code of four digits');
    }
    const partner = isWorld ? world : (isoOf.get(code) ?? '');
    if (!wanted.has(partner)) continue;
    const year = yearOf(cell('year'), place('year'));
    const [exports, imports] = (['EYR', 'IYR'] as const).map((column) => amount(cell(column), place(column), 'million USD'));
    if (isWorld && [cell('EDEC'), cell('IDEC')].every((text) => text !== '' && Number(text.replaceAll(',', '')) > 0)) over.add(year);
    const key = `${year} ${partner}`;
    const first = seen.get(key);
    if (first) throw new DataError(file, line, 'year+CTY_CODE', key, `a key of its own, not that of line ${first}`);
    seen.set(key, line);
    if (!exports && !imports) continue;
    rows.push({ year, partner, exports_goods_musd: round(exports ?? NaN, 1), imports_goods_musd: round(imports ?? NaN, 1) });
  }
  if (!over.size) {
    throw new DataError(
      file,
      body.at(-1)?.line ?? 1,
      'CTYNAME',
      '',
      `rows of "${worldName}" with a December, which say which years are over`,
    );
  }
  return rows.filter(({ year }) => over.has(year));
}

async function fromFile(context: Context, countries: Country[], wanted: Set<string>): Promise<PartnerYear[]> {
  const rows: PartnerYear[] = [];
  for (const given of context.files) {
    rows.push(...parseCountryFile(await fileLines(given, context.encoding), given.name, countries, wanted));
  }
  return rows.filter(({ year }) => !context.years || context.years.includes(year));
}

async function fromApi(context: Context, table: Row[], countries: Country[], wanted: Set<string>): Promise<PartnerYear[]> {
  const key = context.key('CENSUS_API_KEY', 'https://api.census.gov/data/key_signup.html');
  const known = new Set(table.map((row) => row.year));
  const rows: PartnerYear[] = [];
  for (const year of yearsToRead(table, context)) {
    const flow = async (path: string, value: string): Promise<Map<string, number> | undefined> => {
      const url = censusUrl(path, ['CTY_CODE', 'CTY_NAME', value], year, key);
      return context.read(url, (text, where) => {
        const answers = parseCensusApi(text, where, value, year);
        if (!answers) {
          if (known.has(year) || context.years) throw new Error(`${where}: the answer is empty, expected figures of ${year}`);
          return undefined;
        }
        const byCode = countriesOf(countries, answers, where);
        const partnerOf = (code: string): string => (code === all ? world : (byCode.get(code)?.iso_3166_1 ?? ''));
        const values = new Map(answers.map(({ country, usd }) => [partnerOf(country), round(usd / 1e6, 1)]));
        const missing = [...wanted].filter((partner) => !values.has(partner));
        if (missing.length) throw new Error(`${where}: no figure for ${missing.join(', ')}, expected one for every partner of the table`);
        return values;
      });
    };
    const exports = await flow('exports/hs', 'ALL_VAL_YR');
    const imports = exports && (await flow('imports/hs', 'GEN_VAL_YR'));
    if (!exports || !imports) {
      context.print(`${year}: not published yet`);
      continue;
    }
    for (const partner of wanted) {
      rows.push({ year, partner, exports_goods_musd: exports.get(partner) ?? NaN, imports_goods_musd: imports.get(partner) ?? NaN });
    }
  }
  return rows;
}

/** Goods by partner, and the same figures for Japan in a table of their own. */
export async function censusPartners(context: Context): Promise<Fresh[]> {
  const table = context.tables.rows<Row>('us-partners-goods-census');
  const countries = context.tables.rows<Country>('census-countries');
  const wanted = new Set(table.map((row) => String(row.partner)));
  const rows = await (context.files.length ? fromFile(context, countries, wanted) : fromApi(context, table, countries, wanted));
  const years = new Set<unknown>(rows.map(({ year }) => year));
  const found = new Set(rows.map(({ year, partner }) => `${partner} ${year}`));
  const lost = table.filter((row) => years.has(row.year)).filter((row) => !found.has(`${row.partner} ${row.year}`));
  if (lost.length) throw new Error(`no figure for ${lost.map((row) => `${row.partner} ${row.year}`).join(', ')}, which the table has`);
  const replaces = (row: Row): boolean => years.has(row.year);
  const japan = rows.filter(({ partner }) => partner === 'JP').map(({ partner: _, ...row }): Row => row);
  return [
    // The sum of all partners is in the table from 1987 on.
    {
      table: 'us-partners-goods-census',
      rows: rows.filter(({ year, partner }) => partner !== world || year >= 1987),
      replaces,
      order: byKey('year', 'partner'),
    },
    { table: 'us-japan-goods-census', rows: japan, replaces, order: byKey('year') },
  ];
}
