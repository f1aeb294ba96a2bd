import { langs } from '../model/locale.ts';
import { comparisonKey } from './clean.ts';
import { nearestName, type CodeLookup } from './code-lookup.ts';
import type { ColumnSpec } from './columns.ts';
import { cellText, wrongCell, type ColumnPlan, type MatchedSheet } from './matched-sheet.ts';
import { hasDollarSign, parseNumber, type Sign } from './number.ts';
import { matchesAny, type Patterns } from './patterns.ts';
import { CustomDataError, MissingYearError, type Expectation, type Text } from './text.ts';

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
  /** Whether its source rounded it. */
  isRounded: boolean;
  /** The text of the column `note`; empty without one. */
  note: string;
}

const withoutWords = (cell: string, words: Patterns): string => langs.reduce((text, lang) => text.replace(words[lang], ''), cell);

/** The code of rows that hold a total. */
export const totalCode = 'total';

/** The names of such rows, tested on their `comparisonKey`. */
const totals: Patterns = {
  en: /^(?:totals?|world|wld|worldtotal|alltotal)$/,
  ja: /^(?:合計|総計|総額|計|世界|世界計|全世界|全国)$/,
};

/** The words beside a figure that is a lower bound or rounded: in its cell, and in a note. */
const atLeast = { cell: { en: /^\s*at least\s/i, ja: /以上\s*$/ }, note: { en: /(?:^|,)\s*at least(?:\s|$)/i, ja: /(?:以上|下限)\s*$/ } };
const rounded = { cell: { en: /^\s*about\s/i, ja: /^\s*約/ }, note: { en: /(?:^|,)\s*rounded(?:\s|$)/i, ja: /概数\s*$/ } };

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
  const hasWordsInFigures = plan.hasWordsInFigures && !columns.has('note');
  const captionYear = columns.has('year') || year !== undefined ? undefined : yearIn(sheet.caption);
  const sheetYear = columns.has('year') ? undefined : (year ?? captionYear);
  if (!columns.has('year') && sheetYear === undefined) throw new MissingYearError(t.noYear);
  if (captionYear !== undefined) matched.warnings.push(t.yearOfTitle(captionYear, sheet.caption));
  const codeOf = lookup && codeFinder(matched, lookup, kind);
  const rowNumbers = new Map<string, number>();

  const rows = sheet.rows.flatMap(({ row, cells, canBeNote = false }): Row | [] => {
    const code = codeOf ? codeOf(row, cells, canBeNote) : '';
    if (code === undefined) return [];
    const rowYear = sheetYear ?? yearOf(cellOf('year', cells));
    if (rowYear === undefined && canBeNote) return [];
    if (rowYear === undefined) throw wrongCell(matched, row, 'year', cellOf('year', cells), 'year');
    const codeAndYear = `${code} ${rowYear}`;
    const earlierRow = rowNumbers.get(codeAndYear);
    if (earlierRow !== undefined) {
      const name = code && cellText(cellOf('code', cells) ?? cellOf('name', cells));
      const label = [name, columns.has('year') ? rowYear : ''].filter(Boolean).join(' ');
      throw new CustomDataError(t.duplicate(t.place(row, undefined), label, earlierRow));
    }
    rowNumbers.set(codeAndYear, row);
    const note = cellText(cellOf('note', cells));
    let isAtLeast = matchesAny(atLeast.note, note);
    let isRounded = matchesAny(rounded.note, note);
    const figures: Row['figures'] = {};
    for (const spec of figureSpecs) {
      let cell = cellOf(spec.id, cells);
      if (typeof cell === 'string' && hasWordsInFigures) {
        const bare = withoutWords(cell, atLeast.cell);
        isAtLeast ||= bare !== cell;
        cell = withoutWords(bare, rounded.cell);
        isRounded ||= cell !== bare;
      }
      figures[spec.id] = figureOf(matched, spec, row, cell);
    }
    return { row, code, year: rowYear, figures, isAtLeast, isRounded, note };
  });
  if (!rows.length) throw new CustomDataError(t.empty);
  return rows;
}

/**
 * A function from a row to its code, by the columns `code` and `name`. The code of a note, and of a place that the chart does not draw, is
 * undefined.
 * @throws CustomDataError in that function, for an unknown code or name, or if they contradict each other
 */
function codeFinder(
  { t, columns, warnings }: MatchedSheet,
  lookup: CodeLookup,
  kind: keyof Text['codes'],
): (row: number, cells: readonly unknown[], canBeNote: boolean) => string | undefined {
  const cache = new Map<string, string | undefined>();
  const find = (text: string): string | undefined => {
    const key = comparisonKey(text);
    if (!cache.has(text)) cache.set(text, lookup.codes.get(key) ?? (matchesAny(totals, key) ? totalCode : undefined));
    return cache.get(text);
  };
  return (row, cells, canBeNote) => {
    const [code = '', name = ''] = ['code', 'name'].map((id) => cellText(cells[columns.get(id)?.index ?? -1]).trim());
    const unknown = (id: string, value: string): CustomDataError => {
      const nearest = value && nearestName(value, lookup);
      const message = t.found(t.place(row, columns.get(id)?.heading), value, t.codes[kind]);
      return new CustomDataError(nearest ? message + t.space + t.nearest(nearest) : message);
    };
    const found = (code && find(code)) || (name && find(name));
    if (!found && [code, name].some((text) => lookup.notDrawn.has(comparisonKey(text)))) {
      warnings.push(t.notDrawn(t.place(row, undefined), name || code));
      return undefined;
    }
    if (!found && canBeNote) return undefined;
    if (!found) throw unknown(code || !columns.has('name') ? 'code' : 'name', code || name);
    if (code && !find(code)) throw unknown('code', code);
    const ofName = name && find(name);
    if (ofName && ofName !== found) throw new CustomDataError(t.contradicts(t.place(row, undefined), code, name));
    return found;
  };
}

const signOf: Record<ColumnSpec['kind'], Sign> = { money: 'dollar', percent: 'percent', plain: 'none', text: 'none' };

/** Ten trillion dollars, in million: more than all exports and imports of the United States in any year. */
const plausibleMusd = 1e7;

function figureOf(matched: MatchedSheet, spec: ColumnSpec, row: number, cell: unknown): number | null {
  const { sheet, columns } = matched;
  const { shift = 0, hasUnit = false } = columns.get(spec.id) ?? {};
  const value = parseNumber(cell, sheet.decimals, shift, signOf[spec.kind]);
  const wrong = (expected: Expectation): CustomDataError => wrongCell(matched, row, spec.id, cell, expected);
  if (value === undefined) {
    const isAmbiguous = sheet.decimals === 'unsure' && parseNumber(cell, 'point', 0, signOf[spec.kind]) !== undefined;
    throw wrong(isAmbiguous ? 'ambiguous' : spec.kind === 'percent' ? 'percent' : 'number');
  }
  if (value === null) return null;
  if (spec.kind === 'percent' && (value < 0 || value > 100)) throw wrong('percent');
  if (spec.kind === 'plain' && (!Number.isInteger(value) || value < 1)) throw wrong(spec.id === 'residents' ? 'residents' : 'rank');
  if (spec.kind === 'money' && value < 0 && spec.id !== 'balance') throw wrong('notNegative');
  // Without a unit, figures are in millions. Figures in dollars or thousands would be shown far too large.
  if (spec.kind === 'money' && !hasUnit && hasDollarSign(cell)) throw wrong('unitOfDollars');
  if (spec.kind === 'money' && !hasUnit && Math.abs(value) > plausibleMusd) throw wrong('unit');
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
