import { formatCsvLine, parseCsv } from '../csv.ts';
import { primaryKey, readTable, type Resource, type Row } from '../table.ts';
import { type TableUpdate } from './reader.ts';

/** A table after an update: its text, its rows, and its description, in which a later year raises the maximum. */
interface UpdatedTable {
  resource: Resource;
  text: string;
  before: Row[];
  after: Row[];
}

/**
 * Applies an update to the text of a table and validates the result. A row with the same values keeps its text, so that the
 * difference shows only what changed.
 * @throws {DataError} when a row does not match the schema
 * @throws {Error} when a year between two others would be missing
 */
export function updateTable(resource: Resource, text: string, update: TableUpdate): UpdatedTable {
  const before = readTable(resource, text);
  const fieldNames = resource.schema.fields.map(({ name }) => name);
  const valuesOf = (row: Row): string => JSON.stringify(fieldNames.map((name) => row[name] ?? null));
  const [header = { cells: [] }, ...records] = parseCsv(text);
  const oldCells = new Map(before.map((row, i) => [valuesOf(row), records[i]?.cells]));
  const newCells = (row: Row): string[] => fieldNames.map((name) => String(row[name] ?? ''));
  const rows = mergeRows(resource, before, update);
  const lines = [header.cells, ...rows.map((row) => oldCells.get(valuesOf(row)) ?? newCells(row))];
  const newText = `${lines.map(formatCsvLine).join('\n')}\n`;
  const newResource = withMaximumYear(resource, rows);
  return { resource: newResource, text: newText, before, after: readTable(newResource, newText) };
}

/** The rows of the table after the update. */
function mergeRows(resource: Resource, before: Row[], { rows, isReplaced, order }: TableUpdate): Row[] {
  const added = new Map(rows.map((row) => [primaryKey(resource, row), row]));
  const kept = before.flatMap((row) => {
    const key = primaryKey(resource, row);
    const replacement = added.get(key);
    added.delete(key);
    return replacement ? [replacement] : isReplaced(row) ? [] : [row];
  });
  const merged = [...kept, ...added.values()];
  return order ? merged.sort(order) : merged;
}

/** The description of the table with a maximum year that admits the rows. */
function withMaximumYear(resource: Resource, rows: Row[]): Resource {
  const index = resource.schema.fields.findIndex(({ name }) => name === 'year');
  const field = resource.schema.fields[index];
  if (!field || !rows.length) return resource;
  const years = [...new Set(rows.map((row) => Number(row.year)))].sort((a, b) => a - b);
  // Slices store only the first year of a column. Cited figures are no columns and may be of any year.
  if (resource.name !== 'prefecture-exports-cited') requireConsecutive(resource, years);
  const maximum = Math.max(field.constraints?.maximum ?? -Infinity, years.at(-1) ?? -Infinity);
  const fields = resource.schema.fields.with(index, { ...field, constraints: { ...field.constraints, maximum } });
  return { ...resource, schema: { ...resource.schema, fields } };
}

function requireConsecutive(resource: Resource, years: number[]): void {
  const next = years.find((year, i) => i > 0 && year !== (years[i - 1] ?? NaN) + 1);
  if (next) throw new Error(`${resource.path}: ${next - 1} would be missing before ${next}; read it too, with --years`);
}
