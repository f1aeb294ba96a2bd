import { clean } from './clean.ts';
import { matchHeading, type ColumnSpec } from './columns.ts';
import type { Sheet } from './sheet.ts';
import { CustomDataError, type Expectation, type Text } from './text.ts';

/** The columns that an element can read. */
export interface ColumnPlan {
  specs: readonly ColumnSpec[];
  /** At least one column of each group is required. */
  required: readonly (readonly string[])[];
  /** Whether "at least" and "about" beside a figure are read, in a file without a column for notes. */
  hasWordsInFigures?: boolean;
}

/** A column of a sheet that matches a spec. */
interface MatchedColumn {
  /** Index in a row. */
  index: number;
  heading: string;
  /** Power of ten from the unit in the heading to the unit of the slice. */
  shift: number;
  /** Whether the heading names a unit. */
  hasUnit: boolean;
  isEstimate: boolean;
}

/** A sheet with the columns that were recognized. */
export interface MatchedSheet {
  t: Text;
  sheet: Sheet;
  /** By the ids of their specs. */
  columns: Map<string, MatchedColumn>;
  /** Sentences for the editor, for the console. */
  warnings: string[];
  /** Headings of amounts without a unit. */
  unitless: string[];
  /** Headings that match no spec. */
  unread: string[];
}

/**
 * Finds the columns of a plan in a sheet.
 * @throws CustomDataError for a missing or repeated column, or a wrong unit
 */
export function matchColumns(sheet: Sheet, { specs, required }: ColumnPlan, t: Text): MatchedSheet {
  const columns = new Map<string, MatchedColumn>();
  const [unitless, unread]: [string[], string[]] = [[], []];
  sheet.head.forEach((heading, index) => {
    const match = matchHeading(heading, specs);
    if (!match) {
      if (heading.trim()) unread.push(heading);
      return;
    }
    const { spec, shift, hasUnit, isEstimate, wrongUnit } = match;
    const earlier = columns.get(spec.id);
    if (earlier) throw new CustomDataError(t.sameColumn(earlier.heading, heading));
    if (wrongUnit !== undefined) throw new CustomDataError(t.unit(heading, wrongUnit, t.units[spec.kind === 'text' ? 'plain' : spec.kind]));
    if (spec.kind === 'money' && !hasUnit) unitless.push(heading);
    columns.set(spec.id, { index, heading, shift, hasUnit, isEstimate });
  });
  if (!required.every((group) => group.some((id) => columns.has(id)))) {
    const label = (id: string): string => specs.find((spec) => spec.id === id)?.label[t.lang] ?? id;
    const found = sheet.head.filter((heading) => heading.trim()).slice(0, 20);
    throw new CustomDataError(
      t.columns(
        found.map((heading) => t.quoted(clean(heading, 60))).join(t.comma),
        required.map((group) => group.map((id) => t.quoted(label(id))).join(t.or)).join(t.and),
      ),
    );
  }
  return { t, sheet, columns, warnings: [], unitless, unread };
}

/** A cell as text, for names and messages. */
export function cellText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return value == null ? '' : Object.prototype.toString.call(value);
}

/** The error for a cell with another value than expected. */
export const wrongCell = (
  { t, columns }: MatchedSheet,
  row: number,
  columnId: string,
  value: unknown,
  expected: Expectation,
): CustomDataError => new CustomDataError(t.found(t.place(row, columns.get(columnId)?.heading), cellText(value), t.expected[expected]));

/** What a reader found besides the figures. */
export const findingsOf = ({ warnings, unitless, unread }: MatchedSheet): Pick<MatchedSheet, 'warnings' | 'unitless' | 'unread'> => ({
  warnings,
  unitless,
  unread,
});
