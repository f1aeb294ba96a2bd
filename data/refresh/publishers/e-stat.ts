import { DataError, type Row } from '../../table.ts';
import { decode } from '../decode.ts';
import { parseAmount } from '../figures.ts';
import { parseJson, toArray, valueAt } from '../json.ts';
import { shortList, type ReaderContext, type TableUpdate } from '../reader.ts';

/** Census of Manufacture 2014: shipments by prefecture and JSIC division. */
const statsDataId = '0003144102';
/** The beginning of the name of the item to read: value of shipments. */
const itemName = '製造品出荷額等';
const maxCellsPerPage = '100000';

type Status = 'published' | 'suppressed' | 'none';

/** A cell of the publication. */
interface Cell {
  /** ISO 3166-2. */
  prefecture: string;
  /** The Japanese name of the industry, without its number. */
  industry: string;
  shipments10kJpy: number | null;
  status: Status;
}

interface Page {
  cells: Cell[];
  /** The start position of the next page; undefined on the last page. */
  next: number | undefined;
}

/**
 * Parses a response of e-Stat to getStatsData. The marks X and *** mean suppressed and - means none, unless the notes of the
 * response define them otherwise. A mark is never read as zero.
 * @throws {Error} with the message of e-Stat if the response is an error
 */
export function parseEStat(text: string, where: string): Page {
  const response = valueAt(parseJson(text, where), 'GET_STATS_DATA');
  const status = valueAt(response, 'RESULT', 'STATUS');
  if (status === undefined) throw new DataError(where, 1, 'GET_STATS_DATA.RESULT.STATUS', text.trim().slice(0, 80), 'a response of e-Stat');
  if (Number(status) !== 0)
    throw new Error(`${where}: e-Stat answers with ${JSON.stringify(status)}: ${JSON.stringify(valueAt(response, 'RESULT', 'ERROR_MSG'))}`);
  const data = valueAt(response, 'STATISTICAL_DATA');
  const values = toArray(valueAt(data, 'DATA_INF', 'VALUE'));
  if (!values.length) throw new DataError(where, 1, 'DATA_INF.VALUE', null, 'figures');
  const codeLists = readCodeLists(data);
  const marks = new Map(
    toArray(valueAt(data, 'DATA_INF', 'NOTE')).map((note) => [String(valueAt(note, '@char')), String(valueAt(note, '$'))]),
  );
  const cells = values.flatMap((value, i) => parseCell(value, where, i + 1, codeLists, marks) ?? []);
  const next = valueAt(data, 'RESULT_INF', 'NEXT_KEY');
  return { cells: withUniqueKeys(cells, where), next: next === undefined ? undefined : Number(next) };
}

/** The names of the codes of each dimension, by the ids of dimensions and codes. */
function readCodeLists(data: unknown): Map<string, Map<string, string>> {
  const dimensions = toArray(valueAt(data, 'CLASS_INF', 'CLASS_OBJ'));
  return new Map(
    dimensions.map((dimension) => {
      const codes = toArray(valueAt(dimension, 'CLASS'));
      return [
        String(valueAt(dimension, '@id')),
        new Map(codes.map((code) => [String(valueAt(code, '@code')), String(valueAt(code, '@name'))])),
      ];
    }),
  );
}

/** Parses one cell. Returns undefined for another item, the whole country and cities. */
function parseCell(
  value: unknown,
  where: string,
  line: number,
  codeLists: Map<string, Map<string, string>>,
  marks: Map<string, string>,
): (Cell & { line: number }) | undefined {
  const textOf = (property: string): string => {
    const found = valueAt(value, property);
    if (typeof found !== 'string') throw new DataError(where, line, property, found ?? null, 'text');
    return found.trim();
  };
  const nameOf = (dimension: string): string => {
    const code = textOf(`@${dimension}`);
    const name = codeLists.get(dimension)?.get(code);
    if (name === undefined) throw new DataError(where, line, `@${dimension}`, code, 'a code of CLASS_INF');
    return name;
  };
  if (!nameOf('tab').startsWith(itemName)) return undefined;
  const area = textOf('@area');
  if (!/^\d{5}$/.test(area)) throw new DataError(where, line, '@area', area, 'an area of five digits');
  const prefectureNumber = Number(area.slice(0, 2));
  if (prefectureNumber < 1 || !area.endsWith('000')) return undefined;
  if (prefectureNumber > 47) throw new DataError(where, line, '@area', area, 'a prefecture, 01000 to 47000');
  const prefecture = `JP-${area.slice(0, 2)}`;
  const industry = nameOf('cat01').replace(/^[\d０-９\s_]+/, '');
  const text = textOf('$');
  const status = statusOfMark(text, marks);
  if (status) return { line, prefecture, industry, shipments10kJpy: null, status };
  if (textOf('@unit') !== '万円') throw new DataError(where, line, '@unit', textOf('@unit'), '万円 (10,000 JPY)');
  const shipments10kJpy = parseAmount(text, { file: where, line, column: '$' }, '10,000 JPY');
  return { line, prefecture, industry, shipments10kJpy, status: 'published' };
}

/** The status that a mark means, by the notes of the response or by convention; undefined if the text is not a mark. */
function statusOfMark(text: string, marks: Map<string, string>): Exclude<Status, 'published'> | undefined {
  const meaning = marks.get(text);
  if (meaning !== undefined) return meaning.includes('秘匿') ? 'suppressed' : /なし|ない|皆無|該当/.test(meaning) ? 'none' : undefined;
  if (/^([XxＸｘχΧ]|\*{3})$/.test(text)) return 'suppressed';
  return /^[-－―‐]$/.test(text) ? 'none' : undefined;
}

function withUniqueKeys(cells: (Cell & { line: number })[], where: string): Cell[] {
  const keys = new Set<string>();
  for (const { line, prefecture, industry } of cells) {
    const key = `${prefecture} ${industry}`;
    if (keys.has(key))
      throw new DataError(where, line, '@area+@cat01', key, 'each prefecture and industry once; the table has another dimension');
    keys.add(key);
  }
  return cells;
}

interface Shipment extends Row {
  prefecture: string;
  jsic_division: string;
  industry: string;
  industry_ja: string;
  shipments_10k_jpy: number | null;
  status: string;
}

async function readApi(context: ReaderContext): Promise<Cell[]> {
  const key = context.apiKey('ESTAT_APP_ID', 'https://www.e-stat.go.jp/api/');
  const cells: Cell[] = [];
  for (let next: number | undefined = 1; next !== undefined;) {
    const url = new URL('https://api.e-stat.go.jp/rest/3.0/app/json/getStatsData');
    const query = { appId: key, lang: 'J', statsDataId, startPosition: String(next), limit: maxCellsPerPage };
    url.search = new URLSearchParams(query).toString();
    const page: Page = await context.fetch(url, parseEStat);
    cells.push(...page.cells);
    if (page.next !== undefined && !(page.next > next))
      throw new Error(`e-Stat: found ${page.next} as the start of the next page, expected more than ${next}`);
    next = page.next;
  }
  return cells;
}

/** Reads shipments of manufacturing by prefecture and JSIC division. */
export async function eStat(context: ReaderContext): Promise<TableUpdate[]> {
  const table = context.tables.rows<Shipment>('japan-shipments-2014');
  const cells = context.files.length
    ? context.files.flatMap(({ name, bytes }) => parseEStat(decode(bytes, name, context.encoding, 'shift_jis'), name).cells)
    : await readApi(context);
  const cellByKey = new Map(cells.map((cell) => [`${cell.prefecture} ${cell.industry}`, cell]));
  const missing: string[] = [];
  const rows = table.map((row): Row => {
    const key = `${row.prefecture} ${row.industry_ja}`;
    const cell = cellByKey.get(key);
    if (cell) return { ...row, shipments_10k_jpy: cell.shipments10kJpy, status: cell.status };
    // An industry that does not exist in a prefecture may have no cell.
    if (row.status !== 'none') missing.push(key);
    return row;
  });
  if (missing.length) throw new Error(`e-Stat: no cell for ${shortList(missing, 8)}, which the table has`);
  return [{ table: 'japan-shipments-2014', rows, isReplaced: () => false }];
}
