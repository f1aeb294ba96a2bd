import { sum } from 'd3-array';
import { type CsvRecord } from '../../csv.ts';
import { DataError, type Row } from '../../table.ts';
import { parseAmount, parseYear, roundTo } from '../figures.ts';
import { type ReaderContext, type TableUpdate } from '../reader.ts';
import { fileRecords, isFooter, readSheet } from '../sheet.ts';

/** The country code of the United States in the files of the Ministry of Finance. */
const unitedStates = '304';
const publisher = 'Ministry of Finance, Japan';
/** Exports of Japan to the United States in billion JPY: Ministry of Finance, trade statistics, fixed annual figures. */
const nationalBnJpy: Record<number, number> = { 2014: 13_649 };

/** The exports to the United States in a year, f.o.b., by the code of the customs office. */
interface OfficeExports {
  year: number;
  thousandJpy: Map<string, number>;
}

/**
 * Sums the exports to the United States by customs office, from files of "Commodity by Customs by Country" with the header
 * `Exp or Imp,Year,Custom,HS,Country,Unit1,Unit2,Quantity1-Year,Quantity2-Year,Value-Year,...` and one row for each commodity.
 * @throws {DataError} for imports, a second year, or a repeated row, as when a file is given twice
 */
export function sumOffices(files: { name: string; records: CsvRecord[] }[]): OfficeExports {
  const thousandJpy = new Map<string, number>();
  const keys = new Set<string>();
  let year: number | undefined;
  for (const { name: file, records } of files) {
    const { columns, rows } = readSheet(records, file, ['Exp or Imp', 'Year', 'Custom', 'HS', 'Country', 'Value-Year']);
    let hasUnitedStates = false;
    for (const row of rows) {
      const { line, cell, cells } = row;
      if (isFooter(row)) continue;
      if (cells.length !== columns.length)
        throw new DataError(file, line, '(all)', cells.join(), `${columns.length} cells, not ${cells.length}`);
      if (cell('Exp or Imp') !== '1') throw new DataError(file, line, 'Exp or Imp', cell('Exp or Imp'), '1 (exports)');
      const rowYear = parseYear(cell('Year'), { file, line, column: 'Year' });
      year ??= rowYear;
      if (rowYear !== year) throw new DataError(file, line, 'Year', cell('Year'), `${year}, as in the first row`);
      const [custom, hs, country] = [cell('Custom'), cell('HS').replaceAll("'", ''), cell('Country')];
      if (!/^\d{3}$/.test(custom)) throw new DataError(file, line, 'Custom', custom, 'a customs office of three digits');
      if (!/^\d{3}$/.test(country)) throw new DataError(file, line, 'Country', country, 'a country of three digits');
      if (!/^\d{9}$/.test(hs)) throw new DataError(file, line, 'HS', hs, 'a commodity of nine digits');
      if (country !== unitedStates) continue;
      const value = parseAmount(cell('Value-Year'), { file, line, column: 'Value-Year' }, '1,000 JPY');
      const key = `${custom} ${hs}`;
      if (keys.has(key)) throw new DataError(file, line, 'Custom+HS', key, 'each commodity of an office once; was the file given twice?');
      keys.add(key);
      hasUnitedStates = true;
      thousandJpy.set(custom, (thousandJpy.get(custom) ?? 0) + value);
    }
    if (!hasUnitedStates) throw new DataError(file, rows.at(-1)?.line ?? 1, 'Country', '', `rows of country ${unitedStates}`);
  }
  if (year === undefined) throw new Error('no file: give each downloaded file with --file');
  return { year, thousandJpy };
}

/** A row of tables/japan-customs-offices.csv. */
interface Office {
  office_code: string;
  iso_3166_2: string;
}

/**
 * Sums the exports of offices by prefecture and converts them to billion USD with five decimals.
 * @throws {Error} when the sum differs from the national figure, or with the offices that the table does not have
 */
function exportsByPrefecture(
  { year, thousandJpy }: OfficeExports,
  offices: Office[],
  jpyPerUsd: number,
  expectedBnJpy: number,
): Map<string, number> {
  const totalBnJpy = sum(thousandJpy.values()) / 1e6;
  // Each row is rounded down to 1,000 JPY and the national figure to 1 billion. The difference is below 1 billion.
  if (Math.abs(totalBnJpy - expectedBnJpy) > 1) {
    throw new Error(
      `exports to the United States in ${year} add up to ${totalBnJpy.toFixed(1)} billion JPY, expected ${expectedBnJpy}: a file is missing, or one is from another table`,
    );
  }
  const prefectureOf = new Map(offices.map((row) => [row.office_code, row.iso_3166_2]));
  const unknown = [...thousandJpy].filter(([code]) => !prefectureOf.has(code)).sort((a, b) => b[1] - a[1]);
  if (unknown.length) {
    const list = unknown.map(([code, value]) => `${code} (${(value / 1e6).toFixed(1)} billion JPY)`).join(', ');
    throw new Error(`not in tables/japan-customs-offices.csv: ${list}; add each with its name and prefecture, and cite the source`);
  }
  const sums = new Map<string, number>();
  for (const [code, value] of thousandJpy) {
    const prefecture = prefectureOf.get(code) ?? '';
    sums.set(prefecture, (sums.get(prefecture) ?? 0) + value);
  }
  return new Map([...sums].sort().map(([prefecture, value]) => [prefecture, roundTo((value * 1000) / jpyPerUsd / 1e9, 5)]));
}

/** A row of tables/jpy-per-usd.csv. */
interface ExchangeRate {
  year: number;
  month: number | null;
  jpy_per_usd: number;
  basis: string;
}

/** The annual rate of Japan Customs. */
function customsRate(rates: ExchangeRate[], year: number): ExchangeRate {
  const rate = rates.find((row) => row.year === year && row.month === null && row.basis.startsWith('Japan Customs'));
  if (!rate)
    throw new Error(`tables/jpy-per-usd.csv: no customs rate of ${year}, expected a row "${year},,(rate),Japan Customs published rate"`);
  return rate;
}

/** Reads the exports to the United States that were declared at the customs offices of each prefecture. */
export async function mofCustoms(context: ReaderContext): Promise<TableUpdate[]> {
  const files = [];
  for (const file of context.files) files.push({ name: file.name, records: await fileRecords(file, context.encoding, 'shift_jis') });
  const offices = sumOffices(files);
  const { year } = offices;
  const expectedBnJpy = context.nationalBnJpy ?? nationalBnJpy[year];
  if (expectedBnJpy === undefined) {
    throw new Error(
      `the national figure of ${year} is unknown; give it with --national-bn-jpy (exports to the United States, billion JPY)`,
    );
  }
  const { jpy_per_usd: jpyPerUsd, basis } = customsRate(context.tables.rows('jpy-per-usd'), year);
  const bnUsd = exportsByPrefecture(offices, context.tables.rows('japan-customs-offices'), jpyPerUsd, expectedBnJpy);
  const missing = context.tables
    .rows<{ prefecture: string; name_en: string }>('japan-prefectures')
    .filter(({ prefecture }) => !bnUsd.has(prefecture))
    .map(({ name_en }) => name_en);
  context.print(
    missing.length
      ? `${bnUsd.size} of 47 prefectures; no data for ${missing.join(', ')}, where nothing was declared: the estimate stays the default measure`
      : 'all 47 prefectures: customs is now the default measure',
  );
  const rows = [...bnUsd].map(([prefecture, exports_to_us]): Row => ({
    year,
    prefecture,
    exports_to_us,
    significant_digits: null,
    unit: 'bn USD',
    publisher,
    source: `Trade Statistics of Japan, Commodity by Customs by Country, exports to the United States`,
    status: `sum of its customs offices at ${jpyPerUsd.toFixed(2)} JPY per USD (${basis})`,
  }));
  // Cited figures of prefectures that the files do not have are kept.
  return [{ table: 'prefecture-exports-cited', rows, isReplaced: () => false, publisher }];
}
