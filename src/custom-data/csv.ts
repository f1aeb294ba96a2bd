/** The most frequent of comma, semicolon and tab in the heading, outside quotation marks. */
function delimiterOf(text: string): string {
  const counts = new Map([',', ';', '\t'].map((delimiter) => [delimiter, 0]));
  let isQuoted = false;
  for (let at = 0; at < text.length; at++) {
    const character = text[at] ?? '';
    if (character === '"') isQuoted = !isQuoted;
    else if (isQuoted) continue;
    // Empty lines and comments before the heading are skipped.
    else if (character === '\n' || character === '\r') {
      if ([...counts.values()].some(Boolean)) break;
    } else if (character === '#' && text[at + 1] === ' ' && (!at || /[\r\n]/.test(text[at - 1] ?? ''))) {
      while (at + 1 < text.length && !/[\r\n]/.test(text[at + 1] ?? '')) at++;
    } else counts.set(character, (counts.get(character) ?? -Infinity) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? ',';
}

/** Rows of cells, and their delimiter. */
interface Cells {
  rows: string[][];
  delimiter: string;
  /** The row, from 1, with a quotation mark that is not closed. */
  unclosedRow?: number;
}

/**
 * Reads CSV (RFC 4180) with the variations of spreadsheets: commas, semicolons or tabs, a first line such as `sep=;`, any line
 * end, a byte order mark, line breaks within quotation marks. Empty lines are rows, so that row numbers are those of a
 * spreadsheet.
 * @param maxRows the largest number of rows that are read
 */
export function parseCsv(source: string, maxRows = Infinity): Cells {
  let text = source.replace(/^\ufeff/, '');
  const [firstLine, declared] = /^sep=([,;\t])(?:\r\n|\r|\n)/i.exec(text) ?? [];
  const delimiter = declared ?? delimiterOf(text);
  const rows: string[][] = firstLine ? [[]] : [];
  if (firstLine) text = text.slice(firstLine.length);

  const end = new RegExp(`[${delimiter}\r\n]`, 'g');
  let row: string[] = [];
  for (let at = 0; at <= text.length && rows.length < maxRows;) {
    let cell = '';
    if (text[at] === '"') {
      for (;;) {
        const close = text.indexOf('"', at + 1);
        if (close < 0) return { rows, delimiter, unclosedRow: rows.length + 1 };
        cell += text.slice(at + 1, close);
        at = close + 1;
        if (text[at] !== '"') break;
        cell += '"';
      }
    }
    // Text after a closing quotation mark belongs to the cell, as in spreadsheets.
    end.lastIndex = at;
    const stop = end.exec(text)?.index ?? text.length;
    cell += text.slice(at, stop);
    row.push(unguarded(cell));
    at = stop + 1;
    if (text[stop] === delimiter) continue;
    if (stop < text.length || row.length > 1 || cell) rows.push(row);
    row = [];
    if (text[stop] === '\r' && text[at] === '\n') at++;
  }
  return { rows, delimiter };
}

/** Removes the apostrophe that keeps a spreadsheet from evaluating a name as a formula. */
const unguarded = (cell: string): string => (cell.startsWith("'") && /^'[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell);
