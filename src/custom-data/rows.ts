import { comparisonKey } from './clean.ts';
import { nearestName, type CodeLookup } from './code-lookup.ts';
import type { ColumnSpec } from './columns.ts';
import { cellText, wrongCell, type ColumnPlan, type MatchedSheet } from './matched-sheet.ts';
import { parseNumber } from './number.ts';
import { matchesAny, type Patterns } from './patterns.ts';
import { CustomDataError, type Expectation, type Text } from './text.ts';

/** A row of a sheet. */
export interface Row {
  /** Its number in a spreadsheet. */
  row: number;
  code: string;
  year: number;
  /** By the ids of their columns; null is no data. */
  figures: Record<string, number | null>;
  /** Whether the figure is a lower bound. */
  isAtLeast: boolean;
}

/** The code of rows that hold a total. */
export const totalCode = 'total';

/** The names of such rows, tested on their `comparisonKey`. */
const totals: Patterns = {
  en: /^(?:totals?|world|wld|worldtotal|alltotal)$/,
  ja: /^(?:合計|総計|総額|計|世界|世界計|全世界|全国)$/,
};

/** The words for a lower bound beside a figure. */
const atLeast: Patterns = { en: /^\s*at least(?:\s|$)/i, ja: /以上\s*$/ };

/**
 * The rows of a sheet, each with a known code that occurs once a year, and with valid figures.
 * @param lookup finds the codes of the rows; without it, a row is a year
 * @param kind what a code stands for, in messages
 * @param year the year of rows that have no year
 * @throws CustomDataError for the first row that is not valid
 */
export function rowsOf(
  matched: MatchedSheet,
  plan: ColumnPlan,
  lookup: CodeLookup | undefined,
  kind: keyof Text['codes'],
  year: number | undefined,
): Row[] {
  const { t, sheet, columns } = matched;
  const cellOf = (id: string, cells: readonly unknown[]): unknown => cells[columns.get(id)?.index ?? -1];
  const figureSpecs = plan.specs.filter((spec) => spec.kind !== 'text' && columns.has(spec.id));
  // Without a column for notes, "at least" is written beside the figure.
  const hasBoundInFigure = plan.specs.some(({ id }) => id === 'note') && !columns.has('note');
  const sheetYear = columns.has('year') ? undefined : (year ?? yearIn(sheet.caption));
  if (!columns.has('year') && sheetYear === undefined) throw new CustomDataError(t.noYear);
  const codeOf = lookup && codeFinder(matched, lookup, kind);
  const rowNumbers = new Map<string, number>();

  const rows = sheet.rows.map(({ row, cells }): Row => {
    const code = codeOf?.(row, cells) ?? '';
    const rowYear = sheetYear ?? yearOf(cellOf('year', cells));
    if (rowYear === undefined) throw wrongCell(matched, row, 'year', cellOf('year', cells), 'year');
    const codeAndYear = `${code} ${rowYear}`;
    const earlierRow = rowNumbers.get(codeAndYear);
    if (earlierRow !== undefined) {
      const name = code && cellText(cellOf('code', cells) ?? cellOf('name', cells));
      const label = [name, columns.has('year') ? rowYear : ''].filter(Boolean).join(' ');
      throw new CustomDataError(t.duplicate(t.place(row, undefined), label, earlierRow));
    }
    rowNumbers.set(codeAndYear, row);
    let isAtLeast = matchesAny(atLeast, cellText(cellOf('note', cells)));
    const figures: Row['figures'] = {};
    for (const spec of figureSpecs) {
      let cell = cellOf(spec.id, cells);
      if (typeof cell === 'string' && hasBoundInFigure && matchesAny(atLeast, cell)) {
        isAtLeast = true;
        for (const pattern of Object.values(atLeast)) cell = (cell as string).replace(pattern, '');
      }
      figures[spec.id] = figureOf(matched, spec, row, cell);
    }
    return { row, code, year: rowYear, figures, isAtLeast };
  });
  if (!rows.length) throw new CustomDataError(t.empty);
  return rows;
}

/**
 * A function from a row to its code, by the columns `code` and `name`.
 * @throws CustomDataError in that function, for an unknown code or name, or if they contradict each other
 */
function codeFinder(
  { t, columns }: MatchedSheet,
  lookup: CodeLookup,
  kind: keyof Text['codes'],
): (row: number, cells: readonly unknown[]) => string {
  const cache = new Map<string, string | undefined>();
  const find = (text: string): string | undefined => {
    const key = comparisonKey(text);
    if (!cache.has(text)) cache.set(text, lookup.codes.get(key) ?? (matchesAny(totals, key) ? totalCode : undefined));
    return cache.get(text);
  };
  return (row, cells) => {
    const [code = '', name = ''] = ['code', 'name'].map((id) => cellText(cells[columns.get(id)?.index ?? -1]).trim());
    const unknown = (id: string, value: string): CustomDataError => {
      const nearest = value && nearestName(value, lookup);
      const expected = nearest ? t.nearest(t.codes[kind], nearest) : t.codes[kind];
      return new CustomDataError(t.found(t.place(row, columns.get(id)?.heading), value, expected));
    };
    const found = (code && find(code)) || (name && find(name));
    if (!found) throw unknown(code || !columns.has('name') ? 'code' : 'name', code || name);
    if (code && !find(code)) throw unknown('code', code);
    const ofName = name && find(name);
    if (ofName && ofName !== found) throw new CustomDataError(t.contradicts(t.place(row, undefined), code, name));
    return found;
  };
}

function figureOf(matched: MatchedSheet, spec: ColumnSpec, row: number, cell: unknown): number | null {
  const { sheet, columns } = matched;
  const value = parseNumber(cell, sheet.decimals, columns.get(spec.id)?.shift ?? 0, spec.kind === 'percent');
  const wrong = (expected: Expectation): CustomDataError => wrongCell(matched, row, spec.id, cell, expected);
  if (value === undefined) {
    const isAmbiguous = sheet.decimals === 'unsure' && parseNumber(cell, 'point', 0, true) !== undefined;
    throw wrong(isAmbiguous ? 'ambiguous' : spec.kind === 'percent' ? 'percent' : 'number');
  }
  if (value === null) return null;
  if (spec.kind === 'percent' && (value < 0 || value > 100)) throw wrong('percent');
  if (spec.kind === 'plain' && (!Number.isInteger(value) || value < 1)) throw wrong(spec.id === 'residents' ? 'residents' : 'rank');
  if (spec.kind === 'money' && value < 0 && spec.id !== 'balance') throw wrong('notNegative');
  return value;
}

/** The year in a cell; undefined for anything else. */
function yearOf(cell: unknown): number | undefined {
  const match = /^\s*(\d{4})\s*年?\s*$/.exec(
    typeof cell === 'number' ? String(cell) : typeof cell === 'string' ? cell.slice(0, 20).normalize('NFKC') : '',
  );
  const year = Number(match?.[1]);
  return year >= 1600 && year <= 2200 ? year : undefined;
}

/** The year in a caption, if the caption has exactly one. */
function yearIn(caption: string): number | undefined {
  const years = caption.slice(0, 400).match(/(?<![\d.,])(?:1[6-9]|20|21)\d\d(?!\d|[.,]\d)/g) ?? [];
  return years.length === 1 ? Number(years[0]) : undefined;
}
