import { parse } from 'csv-parse/sync';
import { readTable, type Resource, type Row } from '../table.ts';
import { type Fresh } from './target.ts';

const quoted = (cell: string): string => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** The rows of a table as they will be: fresh ones in the place of old ones, new ones after them, or all in `order`. */
function merged(resource: Resource, before: Row[], { rows, replaces, order }: Fresh): Row[] {
  const keyOf = (row: Row): string => resource.schema.primaryKey.map((name) => row[name]).join(' ');
  const fresh = new Map(rows.map((row) => [keyOf(row), row]));
  const kept = before.flatMap((row) => {
    const found = fresh.get(keyOf(row));
    fresh.delete(keyOf(row));
    return found ? [found] : replaces(row) ? [] : [row];
  });
  const all = [...kept, ...fresh.values()];
  return order ? all.sort(order) : all;
}

/**
 * The new text of a table, checked by its schema. A row that says what it said keeps its spelling, so that only what
 * changed is in the difference; a year after the last one raises the maximum of the schema.
 * @throws {Error} where a row does not fit the schema, or a year between two others would be missing
 */
export function composed(
  resource: Resource,
  text: string,
  fresh: Fresh,
): { resource: Resource; text: string; before: Row[]; after: Row[] } {
  const before = readTable(resource, text);
  const { fields } = resource.schema;
  const [head = [], ...records] = parse(text, { bom: true, skip_empty_lines: true });
  const spelled = new Map(before.map((row, i) => [row, records[i] ?? []]));
  const same = new Map(before.map((row) => [JSON.stringify(fields.map(({ name }) => row[name])), spelled.get(row) ?? []]));
  const rows = merged(resource, before, fresh);
  const lines = rows.map((row) => {
    const cells = fields.map(({ name }) => row[name] ?? null);
    return (same.get(JSON.stringify(cells)) ?? cells.map((cell) => (cell === null ? '' : String(cell)))).map(quoted).join();
  });
  const next = `${[head.join(), ...lines].join('\n')}\n`;
  const raised = withYears(resource, rows);
  return { resource: raised, text: next, before, after: readTable(raised, next) };
}

function withYears(resource: Resource, rows: Row[]): Resource {
  const at = resource.schema.fields.findIndex(({ name }) => name === 'year');
  const field = resource.schema.fields[at];
  if (!field || !rows.length) return resource;
  const years = [...new Set(rows.map((row) => Number(row.year)))].sort((a, b) => a - b);
  // Series say only their first year; cited figures are of any years.
  const gap =
    resource.name === 'prefecture-exports-cited' ? undefined : years.find((year, i) => i > 0 && year !== (years[i - 1] ?? NaN) + 1);
  if (gap) throw new Error(`${resource.path}: ${gap - 1} would be missing before ${gap}; read it too, with --years`);
  const maximum = Math.max(field.constraints?.maximum ?? -Infinity, years.at(-1) ?? -Infinity);
  const fields = resource.schema.fields.with(at, { ...field, constraints: { ...field.constraints, maximum } });
  return { ...resource, schema: { ...resource.schema, fields } };
}
