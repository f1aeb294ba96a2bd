import { DataError, type Row } from '../../table.ts';
import { amount, round } from '../figures.ts';
import { below, fileLines, type Line } from '../sheet.ts';
import { yearsToRead, type Context, type Fresh } from '../target.ts';
import { all, censusUrl, countriesOf, parseCensusApi, type Answer, type Country } from './census-api.ts';

/** Exports of a state to a partner, or to World, in a year: million USD, two decimals as the Bureau publishes them. */
interface StatePartner extends Row {
  year: number;
  state: string;
  partner: string;
  exports_goods_musd: number;
  edition: string;
}

interface State {
  state: string;
  fips: string;
  name_en: string;
}

const world = 'World';
/** In the table, but not on the map. XX is "unidentified" and has no FIPS code. */
const others: State[] = [
  { state: 'PR', fips: '72', name_en: 'Puerto Rico' },
  { state: 'VI', fips: '78', name_en: 'Virgin Islands' },
  { state: 'XX', fips: '', name_en: 'Unidentified' },
];

/** USPS letters of a state, from letters or a FIPS number. */
const lettersOf =
  (states: State[]) =>
  (code: string): string | undefined =>
    states.find(({ state, fips }) => state === code || (fips !== '' && fips === code))?.state;

/**
 * Turns the answers of a year into rows: World and every partner, the largest first.
 * @throws {Error} with the list of the states, or of the countries, that are in no table
 */
function stateRows(answers: Answer[], where: string, year: number, edition: string, countries: Country[], states: State[]): StatePartner[] {
  const byCode = countriesOf(countries, answers, where);
  const letters = lettersOf([...states, ...others]);
  // The sum of all states is no state.
  const ofStates = answers.filter(({ state }) => state !== all);
  const unknown = new Set(ofStates.filter(({ state }) => letters(state) === undefined).map(({ state }) => state));
  if (unknown.size) throw new Error(`${where}: not a state in tables/us-states.csv, nor PR, VI or XX: ${[...unknown].join(', ')}`);
  const rows = ofStates.map(({ state, country, usd }): StatePartner => ({
    year,
    state: letters(state) ?? '',
    partner: country === all ? world : (byCode.get(country)?.name ?? ''),
    exports_goods_musd: round(usd / 1e6, 2),
    edition,
  }));
  const missing = states.filter(({ state }) => !rows.some((row) => row.state === state && row.partner === world)).map(({ state }) => state);
  if (missing.length) throw new Error(`${where}: no sum of all countries (CTY_CODE -) for ${missing.join(', ')}`);
  return rows;
}

/**
 * Reads State trade data (exctyall, saved as CSV): titles, then `statename, rank, countryd, val2013, ..., share13, ...`,
 * million USD; World and the 25 largest partners of each state.
 */
export function parseStateFile(lines: Line[], file: string, states: State[], partners: Set<string>): StatePartner[] {
  const { columns, body } = below(lines, file, ['statename', 'countryd']);
  const valueColumns = columns.filter((name) => /^val20\d\d$/.test(name));
  const years = valueColumns.map((name) => Number(name.slice(3)));
  if (!years.length) throw new DataError(file, lines[0]?.line ?? 1, '(all)', columns.join(), 'columns val2013 and the like');
  const edition = `${Math.min(...years)}-${Math.max(...years)}`;
  const codeOf = new Map([...states, ...others].map(({ state, name_en }) => [name_en, state]));
  const seen = new Map<string, number>();
  return body.flatMap(({ line, cell, cells }) => {
    // Footers have one cell; the block of the whole country is no state.
    if (cells.slice(1).every((text) => text === '') || cell('statename') === 'United States') return [];
    const state = codeOf.get(cell('statename'));
    if (!state) throw new DataError(file, line, 'statename', cell('statename'), 'a name of tables/us-states.csv');
    const partner = cell('countryd');
    if (!partners.has(partner)) throw new DataError(file, line, 'countryd', partner, 'a name of tables/census-countries.csv, or World');
    const key = `${state} ${partner}`;
    const first = seen.get(key);
    if (first) throw new DataError(file, line, 'statename+countryd', key, `a key of its own, not that of line ${first}`);
    seen.set(key, line);
    return valueColumns.map((column): StatePartner => ({
      year: Number(column.slice(3)),
      state,
      partner,
      exports_goods_musd: round(amount(cell(column), { file, line, column }, 'million USD'), 2),
      edition,
    }));
  });
}

/** Year, state, World first, then the largest first, as the table has them. */
const order = (a: Row, b: Row): number =>
  Number(a.year) - Number(b.year) ||
  (a.state === b.state ? 0 : (a.state ?? '') < (b.state ?? '') ? -1 : 1) ||
  Number(b.partner === world) - Number(a.partner === world) ||
  Number(b.exports_goods_musd) - Number(a.exports_goods_musd);

/** Says how many states are known to the last partner: there the bounds of a share of Asia are one. */
function report(rows: StatePartner[], print: (line: string) => void): void {
  for (const [year, ofYear] of Map.groupBy(rows, (row) => row.year)) {
    const states = [...Map.groupBy(ofYear, (row) => row.state)].map(([state, list]) => {
      const whole = list.find(({ partner }) => partner === world)?.exports_goods_musd ?? NaN;
      const rest = list.reduce((left, row) => (row.partner === world ? left : left - row.exports_goods_musd), whole);
      return { state, rest, isWhole: Math.abs(rest) < 0.005 * list.length };
    });
    print(`${year}: ${states.filter(({ isWhole }) => isWhole).length} of ${states.length} states add up to their sum for the world`);
    const over = states.filter(({ rest, isWhole }) => rest < 0 && !isWhole);
    if (over.length)
      print(
        `${year}: partners add up to more than the world in ${over.map(({ state, rest }) => `${state} (${(-rest).toFixed(2)})`).join(', ')}`,
      );
  }
}

/** Stops where a file has ended early: every state has World and 25 partners in it. */
function complete(rows: StatePartner[], states: State[], file: string): void {
  for (const [year, ofYear] of Map.groupBy(rows, (row) => row.year)) {
    const counts = new Map([...Map.groupBy(ofYear, (row) => row.state)].map(([state, list]) => [state, list.length]));
    const short = states.map(({ state }) => state).filter((state) => (counts.get(state) ?? 0) < 26);
    if (short.length) throw new Error(`${file}: ${year}, fewer rows than World and 25 partners for ${short.join(', ')}`);
  }
}

/** Exports of states by partner: every partner from the API, the largest 25 from the file. */
export async function censusStates(context: Context): Promise<Fresh[]> {
  const table = context.tables.rows<Row>('us-states-exports');
  const countries = context.tables.rows<Country>('census-countries');
  const states = context.tables.rows<State>('us-states');
  const rows: StatePartner[] = [];
  if (context.files.length) {
    const partners = new Set([world, ...countries.map(({ name }) => name)]);
    for (const given of context.files) rows.push(...parseStateFile(await fileLines(given, context.encoding), given.name, states, partners));
    complete(rows, states, context.files[0]?.name ?? '');
  } else {
    const key = context.key('CENSUS_API_KEY', 'https://api.census.gov/data/key_signup.html');
    const known = new Set(table.map((row) => row.year));
    const edition = `API ${context.today.toISOString().slice(0, 7)}`;
    for (const year of yearsToRead(table, context)) {
      const url = censusUrl('exports/statehs', ['STATE', 'CTY_CODE', 'CTY_NAME', 'ALL_VAL_YR'], year, key);
      const found = await context.read(url, (text, where) => {
        const answers = parseCensusApi(text, where, 'ALL_VAL_YR', year);
        if (!answers && (known.has(year) || context.years)) throw new Error(`${where}: the answer is empty, expected figures of ${year}`);
        if (answers?.[0]?.state === '') throw new DataError(where, 1, '(all)', 'CTY_CODE', 'a column STATE');
        return answers && stateRows(answers, where, year, edition, countries, states);
      });
      if (found) rows.push(...found);
      else context.print(`${year}: not published yet`);
    }
  }
  const wanted = rows.filter(({ year }) => !context.years || context.years.includes(year));
  const years = new Set<unknown>(wanted.map(({ year }) => year));
  report(wanted, context.print);
  const editions = new Set([...table.filter((row) => !years.has(row.year)), ...wanted].map((row) => String(row.edition)));
  return [
    { table: 'us-states-exports', rows: wanted, replaces: (row) => years.has(row.year), order, vintage: spans([...editions].sort()) },
  ];
}

/** `2013-2016 to 2017-2020, API 2026-11`. */
function spans(editions: string[]): string {
  const files = editions.filter((edition) => !edition.startsWith('API'));
  const first = files[0];
  const last = files.at(-1);
  const written = first === undefined ? [] : [first === last ? first : `${first} to ${last}`];
  return [...written, ...editions.filter((edition) => edition.startsWith('API'))].join(', ');
}
