/** The delimiter: the most frequent candidate in the heading, outside quotation marks; `sep=;` names it. */
function delimiterOf(text: string): string {
  const counts = new Map([',', ';', '\t'].map((sign) => [sign, 0]));
  let isQuoted = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] ?? '';
    if (sign === '"') isQuoted = !isQuoted;
    else if (isQuoted) continue;
    // Empty lines and notes before the heading are skipped.
    else if (sign === '\n' || sign === '\r') {
      if ([...counts.values()].some(Boolean)) break;
    } else if (sign === '#' && text[at + 1] === ' ' && (!at || /[\r\n]/.test(text[at - 1] ?? ''))) {
      while (at + 1 < text.length && !/[\r\n]/.test(text[at + 1] ?? '')) at++;
    } else counts.set(sign, (counts.get(sign) ?? -Infinity) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? ',';
}

/** Rows of cells, and their delimiter. */
interface Cells {
  rows: string[][];
  delimiter: string;
  /** The row, from 1, whose quotation mark is not closed. */
  open?: number;
}

/**
 * Reads CSV (RFC 4180) as spreadsheets write it: commas, semicolons or tabs, any line end, a byte order mark, line
 * breaks within quotation marks. Empty lines are rows, so that a row has the number that a spreadsheet shows.
 * @param most the largest number of rows that are read
 */
export function parseCsv(source: string, most = Infinity): Cells {
  let text = source.replace(/^\ufeff/, '');
  const [line, named] = /^sep=([,;\t])(?:\r\n|\r|\n)/i.exec(text) ?? [];
  const delimiter = named ?? delimiterOf(text);
  const rows: string[][] = line ? [[]] : [];
  if (line) text = text.slice(line.length);

  const end = new RegExp(`[${delimiter}\r\n]`, 'g');
  let row: string[] = [];
  for (let at = 0; at <= text.length && rows.length < most;) {
    let cell = '';
    if (text[at] === '"') {
      for (;;) {
        const close = text.indexOf('"', at + 1);
        if (close < 0) return { rows, delimiter, open: rows.length + 1 };
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

/** Removes the apostrophe that keeps a spreadsheet from reading a name as a formula. */
const unguarded = (cell: string): string => (cell.startsWith("'") && /^'[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell);
