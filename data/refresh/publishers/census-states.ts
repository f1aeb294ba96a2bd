import { DataError, type Row } from '../../table.ts';
import { roundTo } from '../figures.ts';
import { yearsToRead, type ReaderContext, type TableUpdate } from '../reader.ts';
import { fileRecords } from '../sheet.ts';
import { allCode, censusUrl, countriesByCode, parseCensusApi, type CensusFigure, type Country } from './census-api.ts';
import { areasOffMap, parseStateFile, world, type State, type StatePartner } from './census-state-file.ts';

/**
 * Converts the figures of a year to rows: World and every partner.
 * @throws {Error} with the states or countries that the tables do not have
 */
function stateRows(
  figures: CensusFigure[],
  where: string,
  year: number,
  edition: string,
  countries: Country[],
  states: State[],
): StatePartner[] {
  const countryByCode = countriesByCode(countries, figures, where);
  // USPS and FIPS codes are both accepted.
  const areas = [...states, ...areasOffMap];
  const uspsCode = (code: string): string | undefined =>
    areas.find(({ state, fips }) => state === code || (fips !== '' && fips === code))?.state;
  const byState = figures.filter(({ state }) => state !== allCode);
  const unknown = new Set(byState.filter(({ state }) => uspsCode(state) === undefined).map(({ state }) => state));
  if (unknown.size) throw new Error(`${where}: not a state in tables/us-states.csv, nor PR, VI or XX: ${[...unknown].join(', ')}`);
  const rows = byState.map(({ state, country, usd }): StatePartner => ({
    year,
    state: uspsCode(state) ?? '',
    partner: country === allCode ? world : (countryByCode.get(country)?.name ?? ''),
    exports_goods_musd: roundTo(usd / 1e6, 2),
    edition,
  }));
  const missing = states.filter(({ state }) => !rows.some((row) => row.state === state && row.partner === world)).map(({ state }) => state);
  if (missing.length) throw new Error(`${where}: no sum of all countries (CTY_CODE -) for ${missing.join(', ')}`);
  return rows;
}

/** Compares rows by year and state. Within them, World is first, then the largest. */
const compareRows = (a: Row, b: Row): number =>
  Number(a.year) - Number(b.year) ||
  (a.state === b.state ? 0 : (a.state ?? '') < (b.state ?? '') ? -1 : 1) ||
  Number(b.partner === world) - Number(a.partner === world) ||
  Number(b.exports_goods_musd) - Number(a.exports_goods_musd);

/** Prints for how many states all partners are listed: there, the bounds of a share of Asia are equal. */
function printCompleteness(rows: StatePartner[], print: (line: string) => void): void {
  for (const [year, ofYear] of Map.groupBy(rows, (row) => row.year)) {
    const states = [...Map.groupBy(ofYear, (row) => row.state)].map(([state, list]) => {
      const worldMusd = list.find(({ partner }) => partner === world)?.exports_goods_musd ?? NaN;
      const unlistedMusd = list.reduce((left, row) => (row.partner === world ? left : left - row.exports_goods_musd), worldMusd);
      return { state, unlistedMusd, isComplete: Math.abs(unlistedMusd) < 0.005 * list.length };
    });
    print(
      `${year}: in ${states.filter(({ isComplete }) => isComplete).length} of ${states.length} states the partners add up to the world`,
    );
    const exceeding = states.filter(({ unlistedMusd, isComplete }) => unlistedMusd < 0 && !isComplete);
    if (exceeding.length) {
      const list = exceeding.map(({ state, unlistedMusd }) => `${state} (${(-unlistedMusd).toFixed(2)})`).join(', ');
      print(`${year}: partners add up to more than the world in ${list}`);
    }
  }
}

/** Throws for a truncated file: every state has World and 25 partners. */
function requireComplete(rows: StatePartner[], states: State[], file: string): void {
  for (const [year, ofYear] of Map.groupBy(rows, (row) => row.year)) {
    const byState = Map.groupBy(ofYear, (row) => row.state);
    const incomplete = states.map(({ state }) => state).filter((state) => (byState.get(state)?.length ?? 0) < 26);
    if (incomplete.length) throw new Error(`${file}: ${year}, fewer rows than World and 25 partners for ${incomplete.join(', ')}`);
  }
}

async function readFiles(context: ReaderContext, countries: Country[], states: State[]): Promise<StatePartner[]> {
  const partners = new Set([world, ...countries.map(({ name }) => name)]);
  const rows: StatePartner[] = [];
  for (const file of context.files) rows.push(...parseStateFile(await fileRecords(file, context.encoding), file.name, states, partners));
  requireComplete(rows, states, context.files[0]?.name ?? '');
  return rows;
}

async function readApi(context: ReaderContext, table: Row[], countries: Country[], states: State[]): Promise<StatePartner[]> {
  const key = context.apiKey('CENSUS_API_KEY', 'https://api.census.gov/data/key_signup.html');
  const tableYears = new Set(table.map((row) => row.year));
  const edition = `API ${context.today.toISOString().slice(0, 7)}`;
  const rows: StatePartner[] = [];
  for (const year of yearsToRead(table, context)) {
    const url = censusUrl('exports/statehs', ['STATE', 'CTY_CODE', 'CTY_NAME', 'ALL_VAL_YR'], year, key);
    const found = await context.fetch(url, (text, where) => {
      const figures = parseCensusApi(text, where, 'ALL_VAL_YR', year);
      if (!figures && (tableYears.has(year) || context.years))
        throw new Error(`${where}: the response is empty, expected figures of ${year}`);
      if (figures?.[0]?.state === '') throw new DataError(where, 1, '(all)', 'CTY_CODE', 'a column STATE');
      return figures && stateRows(figures, where, year, edition, countries, states);
    });
    if (found) rows.push(...found);
    else context.print(`${year}: not published yet`);
  }
  return rows;
}

/** Reads exports of states by partner: all partners from the API, or the 25 largest from a file. */
export async function censusStates(context: ReaderContext): Promise<TableUpdate[]> {
  const table = context.tables.rows<Row>('us-states-exports');
  const countries = context.tables.rows<Country>('census-countries');
  const states = context.tables.rows<State>('us-states');
  const found = await (context.files.length ? readFiles(context, countries, states) : readApi(context, table, countries, states));
  const rows = found.filter(({ year }) => !context.years || context.years.includes(year));
  const years = new Set<unknown>(rows.map(({ year }) => year));
  const isReplaced = (row: Row): boolean => years.has(row.year);
  printCompleteness(rows, context.print);
  return [{ table: 'us-states-exports', rows, isReplaced, order: compareRows }];
}
