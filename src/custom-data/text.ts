import type { Lang } from '../model/locale.ts';
import { clean } from './clean.ts';

/** What is expected in a cell. */
export type Expectation = 'number' | 'ambiguous' | 'notNegative' | 'percent' | 'rank' | 'residents' | 'year' | 'noGap' | 'atLeastBound';

/** The messages of one language. */
export interface Text {
  /** The place of an error: the number of the row in a spreadsheet, and the heading of the column. */
  place: (row: number | undefined, column: string | undefined) => string;
  found: (place: string, found: string, expected: string) => string;
  expected: Record<Expectation, string>;
  /** What the code of a row stands for. */
  codes: { state: string; prefecture: string; partner: string; sitc: string; naics: string };
  nearest: (expected: string, name: string) => string;
  contradicts: (place: string, code: string, name: string) => string;
  duplicate: (place: string, name: string, earlierRow: number) => string;
  unit: (column: string, found: string, expected: string) => string;
  units: { money: string; percent: string; plain: string };
  columns: (found: string, expected: string) => string;
  sameColumn: (a: string, b: string) => string;
  noYear: string;
  yearGap: (year: number, first: number, last: number) => string;
  noShares: (year: number, column: string) => string;
  empty: string;
  cells: (place: string, found: number, expected: number) => string;
  openQuote: (place: string) => string;
  invalidJson: (line: string | undefined) => string;
  noRowList: string;
  tooWide: (columns: number) => string;
  tooLong: (rows: number) => string;
  partner: (found: string) => string;
  tag: (tag: string, allowed: string) => string;
  /** A warning: the value in the file contradicts other columns, and another one is shown. */
  contradiction: (place: string, found: string, shown: string) => string;
  defaultSource: string;
  or: string;
  comma: string;
  /** Between sentences. */
  space: string;
  reading: string;
  failed: (message: string) => string;
  /** What the chart shows if custom data cannot be read. */
  instead: string;
  web: {
    page: string;
    status: (status: number, text: string) => string;
    unreachable: string;
    large: (megabytes: number) => string;
    charset: (charset: string) => string;
  };
}

export const text: Record<Lang, Text> = {
  en: {
    place: (row, column) =>
      [row === undefined ? '' : `Row ${row}`, column && `${row === undefined ? 'C' : 'c'}olumn “${clean(column)}”`]
        .filter(Boolean)
        .join(', '),
    found: (place, found, expected) => `${place}: found ${found ? `“${clean(found, 60)}”` : 'nothing'}, expected ${expected}.`,
    expected: {
      number: 'a number such as 1234.5, or an empty cell for no data',
      ambiguous: 'a number that can be read in one way only: 1234 or 1,234.0 or 1.234,0',
      notNegative: 'a number that is not negative',
      percent: 'a percentage from 0 to 100',
      rank: 'a whole number from 1',
      residents: 'a whole number of people, more than zero',
      year: 'a year such as 2014',
      noGap: 'a number: the lines have no gaps between their first and last year',
      atLeastBound: 'a percentage from the lower bound up to 100, or both bounds empty',
    },
    codes: {
      state: 'a US state (CA, 06 or California)',
      prefecture: 'a Japanese prefecture (JP-23, 23 or Aichi)',
      partner: 'a country (KR or South Korea)',
      sitc: 'an SITC section (0 to 9)',
      naics: 'a three-digit NAICS industry (336)',
    },
    nearest: (expected, name) => `${expected}; the nearest is “${name}”`,
    contradicts: (place, code, name) =>
      `${place}: the code “${clean(code, 60)}” and the name “${clean(name, 60)}” refer to different places.`,
    duplicate: (place, name, earlierRow) => `${place}: “${clean(name)}” is already in row ${earlierRow}.`,
    unit: (column, found, expected) => `Column “${clean(column)}”: found the unit “${clean(found, 60)}”, expected ${expected}.`,
    units: { money: 'million US dollars (or thousand, or billion)', percent: 'percent', plain: 'no unit' },
    columns: (found, expected) => `The columns are ${found || 'none'}; expected: ${expected}.`,
    sameColumn: (a, b) => `The columns “${clean(a)}” and “${clean(b)}” mean the same; keep one of them.`,
    noYear: 'No year: add a column “year”, or set the attribute `year`.',
    yearGap: (year, first, last) => `There is no figure for ${year}, between ${first} and ${last}: the years must follow one another.`,
    noShares: (year, column) => `The column “${clean(column)}” has no figure above zero for ${year}, so there are no shares to draw.`,
    empty: 'There are no rows of figures.',
    cells: (place, found, expected) =>
      `${place}: found ${found} cells, expected ${expected} as in the heading; a figure such as 1,234 needs quotation marks around it.`,
    openQuote: (place) => `${place}: a quotation mark is not closed.`,
    invalidJson: (line) => `${line ? `Line ${line}: t` : 'T'}his is not JSON.`,
    noRowList: 'The JSON has no list of rows: expected [{"code": "CA", "value": 1234.5}, …] or {"rows": […]}.',
    tooWide: (columns) => `Found more than ${columns} columns.`,
    tooLong: (rows) => `Found more than ${rows} rows.`,
    partner: (found) => `partner: found “${clean(found)}”, expected an ISO 3166-1 code of two letters such as KR.`,
    tag: (tag, allowed) => `<${clean(tag)}> takes no custom data; expected ${allowed}.`,
    contradiction: (place, found, shown) => `${place}: ${clean(found, 60)} does not fit the other columns; ${shown} is shown.`,
    defaultSource: 'custom data, source not given',
    or: ' or ',
    comma: ', ',
    space: ' ',
    reading: 'Reading the figures…',
    failed: (message) => `The figures cannot be read (${clean(message)}).`,
    instead: 'The chart shows its bundled figures.',
    web: {
      page: 'Found a web page, not a CSV or JSON file.',
      status: (status, text) => `The server answered ${status}${text && ` (${clean(text)})`} instead of a file.`,
      unreachable: 'The server does not allow other sites to read it (CORS), or it cannot be reached.',
      large: (megabytes) => `The file is larger than ${megabytes} MB.`,
      charset: (charset) => `The file is not in the character encoding ${clean(charset)} that was expected.`,
    },
  },
  ja: {
    place: (row, column) => (row === undefined ? '' : `${row}行目`) + (column ? `「${clean(column)}」列` : ''),
    found: (place, found, expected) => `${place}：${found ? `「${clean(found, 60)}」ではなく、` : '空欄です。'}${expected}が必要です。`,
    expected: {
      number: '1234.5のような数、またはデータがないことを示す空欄',
      ambiguous: '読み方が一つに決まる数（1234、1,234.0、1.234,0）',
      notNegative: '負でない数',
      percent: '0から100までの百分率',
      rank: '1以上の整数',
      residents: '1人以上の整数',
      year: '2014のような年',
      noGap: '数（折れ線は最初の年から最後の年まで途切れません）',
      atLeastBound: '下限以上100以下の百分率（または上限・下限とも空欄）',
    },
    codes: {
      state: '米国の州（CA、06、カリフォルニア州）',
      prefecture: '都道府県（JP-23、23、愛知県）',
      partner: '国・地域（KR、韓国）',
      sitc: 'SITC大分類（0から9）',
      naics: '3桁のNAICS産業（336）',
    },
    nearest: (expected, name) => `${expected}（最も近い名前は「${name}」）`,
    contradicts: (place, code, name) => `${place}：コード「${clean(code, 60)}」と名前「${clean(name, 60)}」が別の場所を指しています。`,
    duplicate: (place, name, earlierRow) => `${place}：「${clean(name)}」は${earlierRow}行目にもあります。`,
    unit: (column, found, expected) => `「${clean(column)}」列：単位が「${clean(found, 60)}」ですが、${expected}が必要です。`,
    units: { money: '百万ドル（または千ドル・億ドル・十億ドル）', percent: '％', plain: '単位なし' },
    columns: (found, expected) => `列は${found || 'ありません'}。必要な列：${expected}。`,
    sameColumn: (a, b) => `「${clean(a)}」列と「${clean(b)}」列は同じ意味です。一つにしてください。`,
    noYear: '何年の数値か分かりません。「年」の列が必要です。',
    yearGap: (year, first, last) => `${first}年から${last}年の間の${year}年の数値がありません。年は連続している必要があります。`,
    noShares: (year, column) => `「${clean(column)}」列に${year}年の正の数がないため、割合を描けません。`,
    empty: '数値の行がありません。',
    cells: (place, found, expected) =>
      `${place}：セルが${found}個ありますが、見出しは${expected}個です。1,234のような数は引用符で囲む必要があります。`,
    openQuote: (place) => `${place}：引用符が閉じられていません。`,
    invalidJson: (line) => `${line ? `${line}行目：` : ''}JSONとして読めません。`,
    noRowList: 'JSONに行の配列がありません。[{"code": "CA", "value": 1234.5}, …] または {"rows": […]} が必要です。',
    tooWide: (columns) => `列が${columns}を超えています。`,
    tooLong: (rows) => `行が${rows}を超えています。`,
    partner: (found) => `partner：「${clean(found)}」ではなく、KRのような2文字のISO 3166-1コードが必要です。`,
    tag: (tag, allowed) => `<${clean(tag)}>には独自データを使えません。使えるのは${allowed}です。`,
    contradiction: (place, found, shown) => `${place}：${clean(found, 60)}は他の列と合わないため、${shown}を表示します。`,
    defaultSource: '独自データ（出典の記載なし）',
    or: 'または',
    comma: '、',
    space: '',
    reading: '数値を読み込んでいます…',
    failed: (message) => `数値を読み込めません（${clean(message)}）。`,
    instead: '図は付属の数値によるものです。',
    web: {
      page: 'CSVやJSONのファイルではなく、ウェブページです。',
      status: (status, text) => `サーバーはファイルではなく${status}${text && `（${clean(text)}）`}を返しました。`,
      unreachable: 'サーバーが他のサイトからの読み取り（CORS）を許可していないか、接続できません。',
      large: (megabytes) => `ファイルが${megabytes} MBを超えています。`,
      charset: (charset) => `ファイルの文字コードが${clean(charset)}ではありません。`,
    },
  },
};

/** An error in custom data. The message is a sentence: where, what was found, what was expected. */
export class CustomDataError extends Error {
  override name = 'CustomDataError';
}
