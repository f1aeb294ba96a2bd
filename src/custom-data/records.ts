import { clean, key } from './clean.ts';
import { matchHeading, type Found, type Spec } from './columns.ts';
import { parseNumber } from './number.ts';
import { nearest, type Regions } from './regions.ts';
import type { Sheet } from './sheet.ts';
import { CustomDataError, type text, type Wanted } from './text.ts';

type Text = (typeof text)['en'];

/** A row that was read, with its figures by the ids of their columns; null is no data. */
export interface Row {
  row: number;
  code: string;
  year: number;
  figures: Record<string, number | null>;
  /** Whether the figure is a lower bound. */
  atLeast: boolean;
}

/** A sheet with its known columns, on which every reader works. */
export interface Reading {
  t: Text;
  sheet: Sheet;
  columns: Map<string, Found>;
  /** Sentences for the editor, shown once in the console. */
  warnings: string[];
}

/** The columns that an element can read. */
export interface Plan {
  specs: readonly Spec[];
  /** At least one column of each group is required. */
  required: readonly (readonly string[])[];
}

/** The columns of a sheet that a plan knows. @throws CustomDataError for a missing or doubled column, or a wrong unit */
export function open(sheet: Sheet, { specs, required }: Plan, t: Text): Reading {
  const columns = new Map<string, Found>();
  sheet.head.forEach((heading, at) => {
    const match = matchHeading(heading, specs);
    if (!match) return;
    const { spec, shift, isEstimate, wrong } = match;
    const before = columns.get(spec.id);
    if (before) throw new CustomDataError(t.sameColumn(before.heading, heading));
    if (wrong !== undefined) throw new CustomDataError(t.unit(heading, wrong, t.units[spec.kind === 'text' ? 'plain' : spec.kind]));
    columns.set(spec.id, { at, heading, shift, isEstimate });
  });
  if (!required.every((group) => group.some((id) => columns.has(id)))) {
    const label = (id: string): string => specs.find((spec) => spec.id === id)?.label ?? id;
    const found = sheet.head.filter((heading) => heading.trim()).slice(0, 20);
    throw new CustomDataError(
      t.columns(
        found.map((heading) => `“${clean(heading, 60)}”`).join(t.comma),
        required.map((group) => group.map((id) => `“${label(id)}”`).join(t.or)).join(t.comma),
      ),
    );
  }
  return { t, sheet, columns, warnings: [] };
}

/** A cell as text, for names and messages. */
export const written = (value: unknown): string =>
  typeof value === 'string'
    ? value
    : typeof value === 'number' || typeof value === 'boolean'
      ? String(value)
      : value == null
        ? ''
        : Object.prototype.toString.call(value);

/** The error for a cell. */
export const wrongCell = ({ t, columns }: Reading, row: number, id: string, value: unknown, wanted: Wanted): CustomDataError =>
  new CustomDataError(t.found(t.place(row, columns.get(id)?.heading), written(value), t.wanted[wanted]));

const totals = new Set([
  'total',
  'totals',
  'world',
  'wld',
  'worldtotal',
  'alltotal',
  '合計',
  '総計',
  '総額',
  '計',
  '世界',
  '世界計',
  '全世界',
  '全国',
]);

/** The code of rows that hold a total. */
export const totalCode = 'total';

const bounds = /^\s*at least(?:\s|$)|以上\s*$/i;

/**
 * The rows of a sheet, checked: known regions, each once in a year, figures within their bounds.
 * @param regions of the rows; without it a row is a year
 * @param year of rows that name no year
 */
export function rowsOf(
  reading: Reading,
  plan: Plan,
  regions: Regions | undefined,
  kind: keyof Text['region'],
  year: number | undefined,
): Row[] {
  const { t, sheet, columns } = reading;
  const at = (id: string, cells: readonly unknown[]): unknown => cells[columns.get(id)?.at ?? -1];
  const numbers = plan.specs.filter((spec) => spec.kind !== 'text' && columns.has(spec.id));
  const common = columns.has('year') ? undefined : (year ?? yearIn(sheet.caption));
  if (!columns.has('year') && common === undefined) throw new CustomDataError(t.noYear);
  const known = new Map<string, string | undefined>();
  const find = (name: string): string | undefined => {
    if (!known.has(name)) known.set(name, regions?.codes.get(key(name)) ?? (totals.has(key(name)) ? totalCode : undefined));
    return known.get(name);
  };
  const before = new Map<string, number>();

  const rows = sheet.rows.map(({ row, cells }): Row => {
    const unknown = (id: string, value: string): CustomDataError => {
      const near = regions && value ? nearest(value, regions) : '';
      const wanted = near ? t.nearest(t.region[kind], near) : t.region[kind];
      return new CustomDataError(t.found(t.place(row, columns.get(id)?.heading), value, wanted));
    };
    let code = '';
    if (regions) {
      const [written1, written2] = [written(at('code', cells)).trim(), written(at('name', cells)).trim()];
      const found = (written1 && find(written1)) || (written2 && find(written2));
      if (!found) throw unknown(written1 || !columns.has('name') ? 'code' : 'name', written1 || written2);
      if (written1 && !find(written1)) throw unknown('code', written1);
      const named = written2 && find(written2);
      if (named && named !== found) throw new CustomDataError(t.contradicts(t.place(row, undefined), written1, written2));
      code = found;
    }
    const ofYear = common ?? yearOf(at('year', cells));
    if (ofYear === undefined) throw wrongCell(reading, row, 'year', at('year', cells), 'year');
    const place = `${code} ${ofYear}`;
    const earlier = before.get(place);
    if (earlier !== undefined) {
      const name = [code && written(at('code', cells) ?? at('name', cells)), columns.has('year') ? ofYear : ''].filter(Boolean).join(' ');
      throw new CustomDataError(t.twice(t.place(row, undefined), name, earlier));
    }
    before.set(place, row);
    let atLeast = bounds.test(written(at('note', cells)));
    const figures: Row['figures'] = {};
    for (const spec of numbers) {
      let cell = at(spec.id, cells);
      if (
        typeof cell === 'string' &&
        columns.get('note') === undefined &&
        plan.specs.some(({ id }) => id === 'note') &&
        bounds.test(cell)
      ) {
        atLeast = true;
        cell = cell.replace(bounds, '');
      }
      figures[spec.id] = figureOf(reading, spec, row, cell);
    }
    return { row, code, year: ofYear, figures, atLeast };
  });
  if (!rows.length) throw new CustomDataError(t.empty);
  return rows;
}

function figureOf(reading: Reading, spec: Spec, row: number, cell: unknown): number | null {
  const { sheet, columns } = reading;
  const value = parseNumber(cell, sheet.decimals, columns.get(spec.id)?.shift ?? 0, spec.kind === 'percent');
  const wrong = (wanted: Wanted): CustomDataError => wrongCell(reading, row, spec.id, cell, wanted);
  if (value === undefined) {
    const isTwofold = sheet.decimals === 'unsure' && parseNumber(cell, 'point', 0, true) !== undefined;
    throw wrong(isTwofold ? 'ambiguous' : spec.kind === 'percent' ? 'percent' : 'number');
  }
  if (value === null) return null;
  if (spec.kind === 'percent' && (value < 0 || value > 100)) throw wrong('percent');
  if (spec.kind === 'plain' && (!Number.isInteger(value) || value < 1)) throw wrong(spec.id === 'residents' ? 'residents' : 'rank');
  if (spec.kind === 'money' && value < 0 && spec.id !== 'balance') throw wrong('notNegative');
  return value;
}

/** The year in a cell; undefined for anything else. */
function yearOf(cell: unknown): number | undefined {
  const found = /^\s*(\d{4})\s*年?\s*$/.exec(
    typeof cell === 'number' ? String(cell) : typeof cell === 'string' ? cell.slice(0, 20).normalize('NFKC') : '',
  );
  const year = Number(found?.[1]);
  return year >= 1600 && year <= 2200 ? year : undefined;
}

/** The year of a caption that names exactly one. */
function yearIn(caption: string): number | undefined {
  const years = caption.slice(0, 400).match(/(?<![\d.,])(?:1[6-9]|20|21)\d\d(?!\d|[.,]\d)/g) ?? [];
  return years.length === 1 ? Number(years[0]) : undefined;
}

/**
 * The years with a figure, without a gap: [first, last].
 * @param isKnown whether a row has a figure
 */
export function spanOf(rows: readonly Row[], isKnown: (row: Row) => boolean, t: Text): [first: number, last: number] {
  const years = new Set(rows.filter(isKnown).map(({ year }) => year));
  if (!years.size) throw new CustomDataError(t.empty);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  for (let year = first; year <= last; year++) if (!years.has(year)) throw new CustomDataError(t.yearGap(year, first, last));
  return [first, last];
}

/** A column for each code, a value for each year; null is no data. */
export function grid(
  rows: readonly Row[],
  codes: readonly string[],
  [first, last]: readonly [number, number],
  pick: (row: Row) => number | null,
): (number | null)[][] {
  const values = codes.map(() => Array<number | null>(last - first + 1).fill(null));
  const places = new Map(codes.map((code, i) => [code, i]));
  for (const row of rows) {
    const column = values[places.get(row.code) ?? -1];
    if (column && row.year >= first && row.year <= last) column[row.year - first] = pick(row);
  }
  return values;
}
