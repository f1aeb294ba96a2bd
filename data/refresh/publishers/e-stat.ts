import { DataError, type Row } from '../../table.ts';
import { decode } from '../decode.ts';
import { amount } from '../figures.ts';
import { type Context, type Fresh } from '../target.ts';

/** Census of Manufacture 2014: shipments by prefecture and JSIC division. */
const statsDataId = '0003144102';
/** The item of the table that is read, as its name begins. */
const item = '製造品出荷額等';

/** One published cell: 10,000 JPY, or why there is none. */
interface Cell {
  /** ISO 3166-2. */
  prefecture: string;
  /** Name of the industry as published, without a number in front of it. */
  industry: string;
  value: number | null;
  status: 'published' | 'suppressed' | 'none';
}

interface Page {
  cells: Cell[];
  /** Where the next page starts; undefined on the last one. */
  next: number | undefined;
}

const part = (of: unknown, ...path: string[]): unknown =>
  path.reduce<unknown>(
    (at, name) => (typeof at === 'object' && at !== null && Object.hasOwn(at, name) ? (at as Record<string, unknown>)[name] : undefined),
    of,
  );
/** One element comes without its array. */
const list = (of: unknown): unknown[] => (Array.isArray(of) ? (of as unknown[]) : of === undefined ? [] : [of]);

/**
 * Reads an answer of e-Stat to getStatsData.
 * Marks: X and *** are suppressed, - is none, unless the answer's own notes say otherwise. A mark is never a zero.
 * @throws {Error} with e-Stat's own words where the answer is an error
 */
export function parseEStat(text: string, where: string): Page {
  let answer: unknown;
  try {
    answer = JSON.parse(text);
  } catch (error) {
    throw new DataError(where, 1, '(all)', text.trim().slice(0, 80), 'JSON', { cause: error });
  }
  const result = part(answer, 'GET_STATS_DATA', 'RESULT');
  const status = part(result, 'STATUS');
  if (status === undefined) throw new DataError(where, 1, 'GET_STATS_DATA.RESULT.STATUS', text.trim().slice(0, 80), 'an answer of e-Stat');
  if (Number(status) !== 0)
    throw new Error(`${where}: e-Stat answers with ${JSON.stringify(status)}: ${JSON.stringify(part(result, 'ERROR_MSG'))}`);
  const data = part(answer, 'GET_STATS_DATA', 'STATISTICAL_DATA');
  const classes = new Map(
    list(part(data, 'CLASS_INF', 'CLASS_OBJ')).map((object) => [
      String(part(object, '@id')),
      new Map(list(part(object, 'CLASS')).map((one) => [String(part(one, '@code')), String(part(one, '@name'))])),
    ]),
  );
  const meanings = new Map(list(part(data, 'DATA_INF', 'NOTE')).map((note) => [String(part(note, '@char')), String(part(note, '$'))]));
  const values = list(part(data, 'DATA_INF', 'VALUE'));
  if (!values.length) throw new DataError(where, 1, 'DATA_INF.VALUE', null, 'figures');
  const seen = new Set<string>();
  const cells = values.flatMap((value, i): Cell[] => {
    const line = i + 1;
    const cell = (column: string): string => {
      const found = part(value, column);
      if (typeof found !== 'string') throw new DataError(where, line, column, found ?? null, 'text');
      return found.trim();
    };
    /** The name of a code of a class. */
    const name = (id: string): string => {
      const found = classes.get(id)?.get(cell(`@${id}`));
      if (found === undefined) throw new DataError(where, line, `@${id}`, cell(`@${id}`), 'a code of CLASS_INF');
      return found;
    };
    if (!name('tab').startsWith(item)) return [];
    const area = cell('@area');
    if (!/^\d{5}$/.test(area)) throw new DataError(where, line, '@area', area, 'an area of five digits');
    const number = Number(area.slice(0, 2));
    // The whole country, and cities.
    if (number < 1 || !area.endsWith('000')) return [];
    if (number > 47) throw new DataError(where, line, '@area', area, 'a prefecture, 01000 to 47000');
    const industry = name('cat01').replace(/^[\d０-９\s_]+/, '');
    const prefecture = `JP-${area.slice(0, 2)}`;
    const key = `${prefecture} ${industry}`;
    if (seen.has(key))
      throw new DataError(where, line, '@area+@cat01', key, 'every prefecture and industry once; the table has one more dimension');
    seen.add(key);
    const found = cell('$');
    const reason = mark(found, meanings);
    if (reason) return [{ prefecture, industry, value: null, status: reason }];
    if (cell('@unit') !== '万円') throw new DataError(where, line, '@unit', cell('@unit'), '万円 (10,000 JPY)');
    return [{ prefecture, industry, value: amount(found, { file: where, line, column: '$' }, '10,000 JPY'), status: 'published' }];
  });
  const next = part(data, 'RESULT_INF', 'NEXT_KEY');
  return { cells, next: next === undefined ? undefined : Number(next) };
}

/** Why a cell has no figure, from its mark and what the notes say the mark means; undefined where it is no mark. */
function mark(text: string, meanings: Map<string, string>): 'suppressed' | 'none' | undefined {
  const meaning = meanings.get(text);
  if (meaning !== undefined) return meaning.includes('秘匿') ? 'suppressed' : /なし|ない|皆無|該当/.test(meaning) ? 'none' : undefined;
  if (/^([XxＸｘχΧ]|\*{3})$/.test(text)) return 'suppressed';
  return /^[-－―‐]$/.test(text) ? 'none' : undefined;
}

interface Shipment extends Row {
  prefecture: string;
  jsic_division: string;
  industry: string;
  industry_ja: string;
  shipments_10k_jpy: number | null;
  status: string;
}

/** Shipments of manufacturing by prefecture and division. */
export async function eStat(context: Context): Promise<Fresh[]> {
  const table = context.tables.rows<Shipment>('japan-shipments-2014');
  const cells: Cell[] = [];
  if (context.files.length) {
    for (const { name, bytes } of context.files) cells.push(...parseEStat(decode(bytes, name, context.encoding, 'shift_jis'), name).cells);
  } else {
    const key = context.key('ESTAT_APP_ID', 'https://www.e-stat.go.jp/api/');
    for (let next: number | undefined = 1; next !== undefined;) {
      const url = new URL('https://api.e-stat.go.jp/rest/3.0/app/json/getStatsData');
      url.search = new URLSearchParams({ appId: key, lang: 'J', statsDataId, startPosition: String(next), limit: '100000' }).toString();
      const page: Page = await context.read(url, parseEStat);
      cells.push(...page.cells);
      if (page.next !== undefined && !(page.next > next))
        throw new Error(`e-Stat: the next page starts at ${page.next}, expected more than ${next}`);
      next = page.next;
    }
  }
  const byPlace = new Map(cells.map((cell) => [`${cell.prefecture} ${cell.industry}`, cell]));
  const missing: string[] = [];
  const rows = table.map((row): Row => {
    const cell = byPlace.get(`${row.prefecture} ${row.industry_ja}`);
    if (cell) return { ...row, shipments_10k_jpy: cell.value, status: cell.status };
    // An industry that does not exist there may have no cell at all.
    if (row.status !== 'none') missing.push(`${row.prefecture} ${row.industry_ja}`);
    return row;
  });
  if (missing.length) {
    throw new Error(
      `e-Stat: no cell for ${missing.slice(0, 8).join(', ')}${missing.length > 8 ? ` and ${missing.length - 8} more` : ''}, which the table has`,
    );
  }
  return [{ table: 'japan-shipments-2014', rows, replaces: () => false }];
}
