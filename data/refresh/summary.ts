import { greatest, sum } from 'd3-array';
import { primaryKey, type Resource, type Row } from '../table.ts';

/** A row before and after a refresh. */
interface RowChange {
  before: Row;
  after: Row;
}

/** A figure that is a number before and after a refresh. */
interface Revision {
  key: string;
  from: number;
  to: number;
}

type Column = Resource['schema']['fields'][number];

/**
 * Summarises what changed in a table: the rows that were added and removed, and for each column how many figures were
 * revised, the largest revision and their sum.
 */
export function summary(resource: Resource, before: Row[], after: Row[]): string[] {
  const keyOf = (row: Row): string => primaryKey(resource, row);
  const byKey = (rows: Row[]): Map<string, Row> => new Map(rows.map((row) => [keyOf(row), row]));
  const [oldRows, newRows] = [byKey(before), byKey(after)];
  const added = after.filter((row) => !oldRows.has(keyOf(row)));
  const removed = before.filter((row) => !newRows.has(keyOf(row)));
  const common = before.flatMap((row): RowChange[] => {
    const newRow = newRows.get(keyOf(row));
    return newRow ? [{ before: row, after: newRow }] : [];
  });
  const columns = resource.schema.fields.filter(({ name }) => !resource.schema.primaryKey.includes(name));
  const columnLines = columns.flatMap((column) => columnSummary(resource, column, common));
  return [
    `${resource.path}: ${before.length} rows, now ${after.length}`,
    `  ${rowsSummary(resource, 'added', added)}`,
    `  ${rowsSummary(resource, 'removed', removed)}`,
    ...(columnLines.length ? columnLines.map((line) => `  ${line}`) : ['  no figure revised']),
  ];
}

/** The number of rows, with their years, or with their keys if the table has no years. */
function rowsSummary(resource: Resource, verb: string, rows: Row[]): string {
  const count = `${rows.length} ${rows.length === 1 ? 'row' : 'rows'} ${verb}`;
  if (!rows.length) return count;
  if (!resource.schema.primaryKey.includes('year')) {
    const keys = rows.map((row) => primaryKey(resource, row));
    return `${count}: ${keys.slice(0, 5).join(', ')}${keys.length > 5 ? ', …' : ''}`;
  }
  const byYear = [...Map.groupBy(rows, (row) => Number(row.year))].sort(([a], [b]) => a - b);
  return `${count}: ${byYear.map(([year, ofYear]) => `${year} (${ofYear.length})`).join(', ')}`;
}

function columnSummary(resource: Resource, { name, type, unit }: Column, common: RowChange[]): string[] {
  const changed = common.filter(({ before, after }) => before[name] !== after[name]);
  if (!changed.length) return [];
  if (type === 'string') return [`${name}: ${changed.length} changed`];
  const revisions = changed.flatMap(({ before, after }): Revision[] => {
    const [from, to] = [before[name], after[name]];
    return typeof from === 'number' && typeof to === 'number' ? [{ key: primaryKey(resource, before), from, to }] : [];
  });
  const count = `${name}: ${changed.length} ${changed.length === 1 ? 'figure' : 'figures'} revised`;
  const lines = [`${count}${sizeOfRevisions(revisions)}${unit ? ` ${unit}` : ''}`];
  const published = changed.filter(({ before }) => before[name] === null).length;
  const withdrawn = changed.filter(({ after }) => after[name] === null).length;
  if (published) lines.push(`${name}: ${published} newly published`);
  if (withdrawn) lines.push(`${name}: ${withdrawn} no longer published`);
  return lines;
}

/** The largest revision and the sum of all. */
function sizeOfRevisions(revisions: Revision[]): string {
  const largest = greatest(revisions, ({ from, to }) => Math.abs(to - from));
  if (!largest) return '';
  const { key, from, to } = largest;
  const total = sum(revisions, ({ from, to }) => to - from);
  return `, by ${signed(to - from)} at most (${key}: ${formatted(from)}, now ${formatted(to)}), ${signed(total)} in total`;
}

const formatted = (value: number): string => value.toLocaleString('en-US', { maximumFractionDigits: 6 });
const signed = (value: number): string => `${value < 0 ? '−' : '+'}${formatted(Math.abs(value))}`;
