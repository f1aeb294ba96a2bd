import { DataError, type Row } from '../../table.ts';
import { amount, round, year as yearOf } from '../figures.ts';
import { below, fileLines, type Line } from '../sheet.ts';
import { type Context, type Fresh } from '../target.ts';

/** The Ministry's code of the United States. */
const unitedStates = '304';
const publisher = 'Ministry of Finance, Japan';
/** Exports of Japan to the United States as published, billion JPY (Ministry of Finance, trade statistics, fixed figures). */
const nationalBnJpy: Record<number, number> = { 2014: 13_649 };

/** What one file, or several of one year, hold: thousand JPY, f.o.b., by customs office. */
interface Offices {
  year: number;
  thousandJpy: Map<string, number>;
}

/**
 * Adds up the exports to the United States by customs office, from files of "Commodity by Customs by Country": header
 * `Exp or Imp,Year,Custom,HS,Country,Unit1,Unit2,Quantity1-Year,Quantity2-Year,Value-Year,...`, a row a commodity.
 * @throws {DataError} for imports, for a second year, for a row that stands twice (as a file given twice does)
 */
export function sumOffices(files: { name: string; lines: Line[] }[]): Offices {
  const thousandJpy = new Map<string, number>();
  const seen = new Set<string>();
  let year: number | undefined;
  for (const { name: file, lines } of files) {
    const { columns, body } = below(lines, file, ['Exp or Imp', 'Year', 'Custom', 'HS', 'Country', 'Value-Year']);
    let found = 0;
    for (const { line, cell, cells } of body) {
      if (cells.slice(1).every((text) => text === '')) continue;
      if (cells.length !== columns.length)
        throw new DataError(file, line, '(all)', cells.join(), `${columns.length} cells, not ${cells.length}`);
      if (cell('Exp or Imp') !== '1') throw new DataError(file, line, 'Exp or Imp', cell('Exp or Imp'), '1 (exports)');
      const rowYear = yearOf(cell('Year'), { file, line, column: 'Year' });
      year ??= rowYear;
      if (rowYear !== year) throw new DataError(file, line, 'Year', cell('Year'), `${year}, as in the first row`);
      const [custom, hs, country] = [cell('Custom'), cell('HS').replaceAll("'", ''), cell('Country')];
      if (!/^\d{3}$/.test(custom)) throw new DataError(file, line, 'Custom', custom, 'a customs office of three digits');
      if (!/^\d{3}$/.test(country)) throw new DataError(file, line, 'Country', country, 'a country of three digits');
      if (!/^\d{9}$/.test(hs)) throw new DataError(file, line, 'HS', hs, 'a commodity of nine digits');
      if (country !== unitedStates) continue;
      const value = amount(cell('Value-Year'), { file, line, column: 'Value-Year' }, '1,000 JPY');
      const key = `${custom} ${hs}`;
      if (seen.has(key)) throw new DataError(file, line, 'Custom+HS', key, 'every commodity of an office once; was the file given twice?');
      seen.add(key);
      found++;
      thousandJpy.set(custom, (thousandJpy.get(custom) ?? 0) + value);
    }
    if (!found) throw new DataError(file, body.at(-1)?.line ?? 1, 'Country', '', `rows of country ${unitedStates}`);
  }
  if (year === undefined) throw new Error('no file: name the downloaded ones with --file, once for each');
  return { year, thousandJpy };
}

interface Office {
  office_code: string;
  iso_3166_2: string;
}

/**
 * Exports of prefectures in billion USD, to a hundredth of a million: the sums of their offices at the rate of the year.
 * @throws {Error} with the codes that are in no table, the largest first; or where the sum is not the national figure
 */
function prefectureValues(
  { year, thousandJpy }: Offices,
  offices: Office[],
  jpyPerUsd: number,
  expectedBnJpy: number,
): Map<string, number> {
  const totalBnJpy = [...thousandJpy.values()].reduce((sum, value) => sum + value, 0) / 1e6;
  // Every row is rounded down to a thousand yen, the national figure to a billion: together less than one billion.
  if (Math.abs(totalBnJpy - expectedBnJpy) > 1) {
    throw new Error(
      `exports to the United States in ${year} add up to ${totalBnJpy.toFixed(1)} billion JPY, expected ${expectedBnJpy}: a file is missing, or one is not of this table`,
    );
  }
  const prefectureOf = new Map(offices.map((row) => [row.office_code, row.iso_3166_2]));
  const unknown = [...thousandJpy].filter(([code]) => !prefectureOf.has(code)).sort((a, b) => b[1] - a[1]);
  if (unknown.length) {
    const list = unknown.map(([code, value]) => `${code} (${(value / 1e6).toFixed(1)} billion JPY)`).join(', ');
    throw new Error(`not in tables/japan-customs-offices.csv: ${list}; add each with its name and prefecture, and where you read it`);
  }
  const sums = new Map<string, number>();
  for (const [code, value] of thousandJpy) {
    const prefecture = prefectureOf.get(code) ?? '';
    sums.set(prefecture, (sums.get(prefecture) ?? 0) + value);
  }
  return new Map([...sums].sort().map(([prefecture, value]) => [prefecture, round((value * 1000) / jpyPerUsd / 1e9, 5)]));
}

/** The annual rate of the customs, which their own sums in dollars are made with. */
function customsRate(
  rates: { year: number; month: number | null; jpy_per_usd: number; basis: string }[],
  year: number,
): { rate: number; basis: string } {
  const found = rates.find((row) => row.year === year && row.month === null && row.basis.startsWith('Japan Customs'));
  if (!found)
    throw new Error(`tables/jpy-per-usd.csv: no customs rate of ${year}, expected a row "${year},,(rate),Japan Customs published rate"`);
  return { rate: found.jpy_per_usd, basis: found.basis };
}

/** Exports to the United States declared at the customs offices of each prefecture. */
export async function mofCustoms(context: Context): Promise<Fresh[]> {
  const files = [];
  for (const given of context.files) files.push({ name: given.name, lines: await fileLines(given, context.encoding, 'shift_jis') });
  const offices = sumOffices(files);
  const { year } = offices;
  const expected = context.nationalBnJpy ?? nationalBnJpy[year];
  if (expected === undefined) {
    throw new Error(
      `the national figure of ${year} is not known here; give it with --national-bn-jpy (exports to the United States, billion JPY)`,
    );
  }
  const { rate, basis } = customsRate(context.tables.rows('jpy-per-usd'), year);
  const values = prefectureValues(offices, context.tables.rows('japan-customs-offices'), rate, expected);
  const without = context.tables
    .rows<{ prefecture: string; name_en: string }>('japan-prefectures')
    .filter(({ prefecture }) => !values.has(prefecture))
    .map(({ name_en }) => name_en);
  context.print(
    without.length
      ? `${values.size} of 47 prefectures; nothing was declared in ${without.join(', ')}: no data, and the estimate stays the first measure`
      : 'all 47 prefectures: the elements show them first',
  );
  const rows = [...values].map(([prefecture, exports_to_us]): Row => ({
    year,
    prefecture,
    exports_to_us,
    unit: 'bn USD',
    publisher,
    source: `Trade Statistics of Japan, Commodity by Customs by Country, exports to the United States`,
    status: `sum of its customs offices at ${rate.toFixed(2)} JPY per USD (${basis})`,
  }));
  // A figure that was cited stays where the Ministry's table has none.
  return [{ table: 'prefecture-exports-cited', rows, replaces: () => false, publisher }];
}
