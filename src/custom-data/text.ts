import { number } from '../model/format.ts';
import type { Lang } from '../model/locale.ts';
import { clean } from './clean.ts';

/** What is expected in a cell. */
export type Expectation =
  | 'number'
  | 'ambiguous'
  | 'unit'
  | 'unitOfDollars'
  | 'notNegative'
  | 'percent'
  | 'rank'
  | 'residents'
  | 'year'
  | 'noGap'
  | 'atLeastBound'
  | 'worstRank';

/** The messages of one language. */
export interface Text {
  lang: Lang;
  /** The place of an error: the number of the row in a spreadsheet, and the heading of the column. */
  place: (row: number | undefined, column: string | undefined) => string;
  found: (place: string, found: string, expected: string) => string;
  expected: Record<Expectation, string>;
  /** What the code of a row stands for. */
  codes: { state: string; prefecture: string; partner: string; sitc: string; naics: string };
  /** A sentence after `found`, with the known name that is most like an unknown one. */
  nearest: (name: string) => string;
  /** A warning: a place that the chart does not draw. */
  notDrawn: (place: string, name: string) => string;
  contradicts: (place: string, code: string, name: string) => string;
  duplicate: (place: string, name: string, earlierRow: number) => string;
  unit: (column: string, found: string, expected: string) => string;
  units: { money: string; percent: string; plain: string };
  /** `found` is empty if there is no heading. */
  columns: (found: string, expected: string) => string;
  sameColumn: (a: string, b: string) => string;
  noYear: string;
  /** A warning: the figures have no year but that of the title. */
  yearOfTitle: (year: number, title: string) => string;
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
  /** A warning: a partner is larger than the world total, which is not used. */
  worldTooSmall: (year: number) => string;
  defaultSource: string;
  /** A name in quotation marks. */
  quoted: (name: string) => string;
  or: string;
  /** Between groups of names. */
  and: string;
  comma: string;
  /** Between sentences. */
  space: string;
  reading: string;
  failed: (message: string) => string;
  inFile: (file: string, message: string) => string;
}

export const text: Record<Lang, Text> = {
  en: {
    lang: 'en',
    place: (row, column) =>
      [row === undefined ? '' : `Row ${row}`, column && `${row === undefined ? 'C' : 'c'}olumn “${clean(column)}”`]
        .filter(Boolean)
        .join(', '),
    found: (place, found, expected) => `${place}: found ${found ? `“${clean(found, 60)}”` : 'nothing'}, expected ${expected}.`,
    expected: {
      number: 'a number such as 1234.5, or an empty cell for no data',
      ambiguous: 'a number that can be read in one way only: 1234 or 1,234.0 or 1.234,0',
      unit: 'a unit in the heading, such as “Exports (US dollars)”; without a unit figures are in millions, and this one would be over $10 trillion',
      unitOfDollars: 'a unit in the heading, such as “Exports (million US dollars)”; without a unit this figure can be read in two ways',
      notNegative: 'a number that is not negative',
      percent: 'a percentage from 0 to 100',
      rank: 'a whole number, 1 or more',
      residents: 'a whole number of people, 1 or more',
      year: 'a year such as 2014',
      noGap: 'a number, because a line has no gap between its first and last year',
      atLeastBound: 'a percentage from the lower bound to 100, or two empty bounds',
      worstRank: 'a whole number from the best rank, or both ranks empty',
    },
    codes: {
      state: 'a US state (CA, 06 or California)',
      prefecture: 'a Japanese prefecture (JP-23, 23 or Aichi)',
      partner: 'a country (KR or South Korea)',
      sitc: 'an SITC section (0 to 9)',
      naics: 'a three-digit NAICS industry (336)',
    },
    nearest: (name) => `The nearest name is “${name}”.`,
    notDrawn: (place, name) => `${place}: “${clean(name)}” is not one of the 50 states or the District of Columbia, so it is not shown.`,
    contradicts: (place, code, name) =>
      `${place}: the code “${clean(code, 60)}” and the name “${clean(name, 60)}” refer to different places.`,
    duplicate: (place, name, earlierRow) => `${place}: “${clean(name)}” is already in row ${earlierRow}.`,
    unit: (column, found, expected) => `Column “${clean(column)}”: found the unit “${clean(found, 60)}”, expected ${expected}.`,
    units: {
      money: 'million US dollars (or thousand, or billion), as in “Exports (million US dollars)”',
      percent: 'percent',
      plain: 'no unit',
    },
    columns: (found, expected) => `Column headings found: ${found || 'none'}. Expected: ${expected}.`,
    sameColumn: (a, b) => `The columns “${clean(a)}” and “${clean(b)}” mean the same. Keep one of them.`,
    noYear: 'No year: add a column “year”, or set the attribute “year”.',
    yearOfTitle: (year, title) =>
      `The year ${year} is from the title “${clean(title)}”. A column “year” or the attribute “year” comes first.`,
    yearGap: (year, first, last) => `There is no figure for ${year}. Every year from ${first} to ${last} needs one.`,
    noShares: (year, column) => `The column “${clean(column)}” has no figure above zero for ${year}, so there are no shares to draw.`,
    empty: 'There are no rows of figures.',
    cells: (place, found, expected) =>
      `${place}: found ${found} cells, expected ${expected} as in the heading; a figure such as 1,234 needs quotation marks around it.`,
    openQuote: (place) => `${place}: a quotation mark is not closed.`,
    invalidJson: (line) => `${line ? `Line ${line}: t` : 'T'}his is not JSON.`,
    noRowList: 'The JSON has no list of rows: expected [{"code": "CA", "value": 1234.5}, …] or {"rows": […]}.',
    tooWide: (columns) => `There are more than ${number(columns, 'en')} columns, which is the limit.`,
    tooLong: (rows) => `There are more than ${number(rows, 'en')} rows, which is the limit.`,
    partner: (found) => `Attribute “partner”: found “${clean(found)}”, expected an ISO 3166-1 code of two letters such as KR.`,
    tag: (tag, allowed) => `<${clean(tag)}> takes no custom data; expected one of ${allowed}.`,
    contradiction: (place, found, shown) => `${place}: ${clean(found, 60)} contradicts the other columns; ${shown} is shown.`,
    worldTooSmall: (year) => `The world total for ${year} is smaller than a partner, so no shares of it are shown.`,
    defaultSource: 'custom data, source not given',
    quoted: (name) => `“${name}”`,
    or: ' or ',
    and: ', and ',
    comma: ', ',
    space: ' ',
    reading: 'Reading the figures…',
    failed: (message) => `The figures cannot be read (${clean(message)}).`,
    inFile: (file, message) => `${clean(file)}: ${message}`,
  },
  ja: {
    lang: 'ja',
    place: (row, column) => (row === undefined ? '' : `${row}行目`) + (column ? `「${clean(column)}」列` : ''),
    found: (place, found, expected) => `${place}：${found ? `「${clean(found, 60)}」ではなく、` : '空欄です。'}${expected}が必要です。`,
    expected: {
      number: '1234.5のような数、またはデータがないことを示す空欄',
      ambiguous: '読み方が一つに決まる数（1234、1,234.0、1.234,0）',
      unit: '見出しに「輸出額（ドル）」のような単位（単位がなければ百万ドルと読むため、この数値は10兆ドルを超えます）',
      unitOfDollars: '見出しに「輸出額（百万ドル）」のような単位（単位がなければ、ドルか百万ドルか決められません）',
      notNegative: '0以上の数',
      percent: '0以上100以下の百分率',
      rank: '1以上の整数',
      residents: '1以上の整数（人数）',
      year: '2014のような年',
      noGap: '数（折れ線は最初の年から最後の年まで途切れずに引くため）',
      atLeastBound: '下限以上100以下の百分率（上限・下限とも空欄でも可）',
      worstRank: '最高の順位以上の整数（または最高・最低とも空欄）',
    },
    codes: {
      state: '米国の州（CA、06、カリフォルニア州など）',
      prefecture: '都道府県（JP-23、23、愛知県など）',
      partner: '国・地域（KR、韓国など）',
      sitc: 'SITC大分類（0〜9）',
      naics: '3桁のNAICS産業コード（336など）',
    },
    nearest: (name) => `最も近い名前は「${name}」です。`,
    notDrawn: (place, name) => `${place}：「${clean(name)}」は50州とコロンビア特別区に含まれないため、表示しません。`,
    contradicts: (place, code, name) => `${place}：コード「${clean(code, 60)}」と名前「${clean(name, 60)}」は別の場所を指しています。`,
    duplicate: (place, name, earlierRow) => `${place}：「${clean(name)}」は${earlierRow}行目にもあります。`,
    unit: (column, found, expected) => `「${clean(column)}」列：単位が「${clean(found, 60)}」ですが、${expected}が必要です。`,
    units: {
      money: '「輸出額（百万ドル）」のように百万ドル（または千ドル・億ドル・十億ドル）の単位',
      percent: '％',
      plain: '単位のない見出し',
    },
    columns: (found, expected) => `${found ? `見出しは${found}です` : '見出しがありません'}。必要な列は${expected}です。`,
    sameColumn: (a, b) => `「${clean(a)}」列と「${clean(b)}」列は同じ意味です。どちらか一つにしてください。`,
    yearOfTitle: (year, title) => `${year}年は表題「${clean(title)}」によります。「年」の列かyear属性があれば、そちらを優先します。`,
    noYear: '何年の数値か分かりません。「年」の列を加えるか、year属性を指定してください。',
    yearGap: (year, first, last) => `${year}年の数値がありません。${first}年から${last}年まで、すべての年の数値が必要です。`,
    noShares: (year, column) => `「${clean(column)}」列に${year}年の0より大きい数値がないため、割合を図にできません。`,
    empty: '数値の行がありません。',
    cells: (place, found, expected) =>
      `${place}：セルが${found}個ありますが、見出しは${expected}個です。1,234のような数は引用符で囲んでください。`,
    openQuote: (place) => `${place}：引用符が閉じられていません。`,
    invalidJson: (line) => `${line ? `${line}行目：` : ''}JSONとして読めません。`,
    noRowList: 'JSONに行の配列がありません。[{"code": "CA", "value": 1234.5}, …] または {"rows": […]} が必要です。',
    tooWide: (columns) => `列の数が上限の${number(columns, 'ja')}を超えています。`,
    tooLong: (rows) => `行の数が上限の${number(rows, 'ja')}を超えています。`,
    partner: (found) => `partner属性：「${clean(found)}」ではなく、KRのような2文字のISO 3166-1コードが必要です。`,
    tag: (tag, allowed) => `<${clean(tag)}>では独自データを使えません。使えるのは${allowed}です。`,
    contradiction: (place, found, shown) => `${place}：${clean(found, 60)}はほかの列の数値と矛盾するため、${shown}を表示します。`,
    worldTooSmall: (year) => `${year}年の世界全体の額が一つの国・地域の額より小さいため、割合は表示しません。`,
    defaultSource: '独自データ（出典の記載なし）',
    quoted: (name) => `「${name}」`,
    or: 'または',
    and: 'と、',
    comma: '、',
    space: '',
    reading: '数値を読み込んでいます…',
    failed: (message) => `数値を読み込めません（${clean(message)}）。`,
    inFile: (file, message) => `${clean(file)}：${message}`,
  },
};

/** An error in custom data. The message is a sentence: where, what was found, what was expected. */
export class CustomDataError extends Error {
  override name = 'CustomDataError';
}

/** Figures without a year. A program that can ask for the year says so in words of its own. */
export class MissingYearError extends CustomDataError {
  override name = 'MissingYearError';
}
