import type { Lang } from '../model/locale.ts';

/** What the builder says of an editor's own figures. */
interface FiguresText {
  figuresHint: string;
  /** On the whole page, while a file is held over it. */
  dropHere: string;
  chooseFile: string;
  paste: string;
  removeFigures: string;
  /** @param unread headings of columns that mean nothing to the chart, or that it computes itself */
  figuresRead: (rows: number, read: readonly string[], unread: readonly string[]) => string;
  /** About headings of amounts without a unit. */
  unitless: (columns: readonly string[]) => string;
  firstRows: string;
  hosting: string;
  inline: string;
  asFile: (file: string) => string;
  saveFile: (file: string) => string;
  fileHint: string;
  decimalCommas: string;
}

const inBrackets = (columns: readonly string[]): string => columns.map((column) => `「${column}」`).join('');

export const figuresText: Record<Lang, FiguresText> = {
  en: {
    figuresHint:
      'Drop a CSV or JSON file on this page, choose one, or paste rows from a spreadsheet with their headings. To get a file with the right columns, press Download under the preview.',
    dropHere: 'Drop the CSV or JSON file anywhere on this page.',
    chooseFile: 'File',
    paste: 'Rows',
    removeFigures: 'Remove these figures',
    figuresRead: (rows, read, unread) =>
      `Rows: ${rows}. Columns: ${read.join(', ')}.${unread.length ? ` Not used: ${unread.join(', ')}.` : ''}`,
    unitless: (columns) =>
      `No unit in ${columns.map((column) => `“${column}”`).join(', ')}: read as million US dollars. Another unit belongs in the heading: “Exports (billion US dollars)”.`,
    firstRows: 'The first rows',
    hosting: 'The figures are',
    inline: 'in the code',
    asFile: (file) => `in the file ${file}`,
    saveFile: (file) => `Save ${file}`,
    fileHint: 'Save the file and put it beside your page.',
    decimalCommas: 'The figures have decimal commas, so they must stay in a file.',
  },
  ja: {
    figuresHint:
      'CSVかJSONのファイルをこのページにドロップするか、選択するか、表計算ソフトの行を見出しごと貼り付けます。必要な列のあるファイルは、プレビューの下の「保存」で作れます。',
    dropHere: 'CSVかJSONのファイルを、このページのどこにでもドロップできます。',
    chooseFile: 'ファイル',
    paste: '行',
    removeFigures: 'この数値を使わない',
    figuresRead: (rows, read, unread) =>
      `${rows}行、列は${inBrackets(read)}。${unread.length ? `${inBrackets(unread)}は使いません。` : ''}`,
    unitless: (columns) =>
      `${inBrackets(columns)}に単位がないため、百万米ドルとして読みました。ほかの単位は「輸出額（10億ドル）」のように見出しに書いてください。`,
    firstRows: '最初の行',
    hosting: '数値を置く場所',
    inline: 'コードの中',
    asFile: (file) => `ファイル（${file}）`,
    saveFile: (file) => `${file}を保存`,
    fileHint: 'ファイルを保存し、ページと同じフォルダーに置きます。',
    decimalCommas: '小数点にコンマを使った数値のため、コードには含められません。',
  },
};
