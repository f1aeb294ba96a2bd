import { type Resource, type Row } from '../table.ts';

/** The rows of a table before and after, by key. */
interface Change {
  added: Row[];
  removed: Row[];
  revised: { before: Row; after: Row }[];
}

const keyOf = (resource: Resource, row: Row): string => resource.schema.primaryKey.map((name) => row[name]).join(' ');

function changeOf(resource: Resource, before: Row[], after: Row[]): Change {
  const [old, fresh] = [before, after].map((rows) => new Map(rows.map((row) => [keyOf(resource, row), row])));
  const revised = [...(fresh ?? [])].flatMap(([key, after]) => {
    const before = old?.get(key);
    return before && resource.schema.fields.some(({ name }) => before[name] !== after[name]) ? [{ before, after }] : [];
  });
  return {
    added: after.filter((row) => !old?.has(keyOf(resource, row))),
    removed: before.filter((row) => !fresh?.has(keyOf(resource, row))),
    revised,
  };
}

/**
 * What changed in a table, for a person to judge: rows added and removed, and of every column how many figures were
 * revised, the largest of it and all of it.
 */
export function summary(resource: Resource, before: Row[], after: Row[]): string[] {
  const { added, removed, revised } = changeOf(resource, before, after);
  const lines = [`${resource.path}: ${before.length} rows, now ${after.length}`];
  for (const [what, rows] of [
    ['added', added],
    ['removed', removed],
  ] as const) {
    lines.push(`  ${rows.length} ${rows.length === 1 ? 'row' : 'rows'} ${what}${rows.length ? `: ${named(resource, rows)}` : ''}`);
  }
  const columns = resource.schema.fields.filter(({ name }) => !resource.schema.primaryKey.includes(name));
  let quiet = true;
  for (const { name, type, unit } of columns) {
    const changed = revised.filter(({ before, after }) => before[name] !== after[name]);
    if (!changed.length) continue;
    quiet = false;
    if (type === 'string') {
      lines.push(`  ${name}: ${changed.length} changed`);
      continue;
    }
    const write = (value: unknown): string =>
      typeof value === 'number' ? value.toLocaleString('en-US', { maximumFractionDigits: 6 }) : 'not published';
    const steps = changed.flatMap(({ before, after }) => {
      const [from, to] = [before[name], after[name]];
      return typeof from === 'number' && typeof to === 'number' ? [{ before, from, to, by: to - from }] : [];
    });
    const largest = steps.reduce<(typeof steps)[number] | undefined>(
      (most, step) => (most && Math.abs(most.by) >= Math.abs(step.by) ? most : step),
      undefined,
    );
    const sign = (value: number): string => `${value < 0 ? '−' : '+'}${write(Math.abs(value))}`;
    const all = steps.reduce((sum, { by }) => sum + by, 0);
    lines.push(
      `  ${name}: ${changed.length} ${changed.length === 1 ? 'figure' : 'figures'} revised` +
        (largest
          ? `, by ${sign(largest.by)} at most (${keyOf(resource, largest.before)}: ${write(largest.from)}, now ${write(largest.to)}), ${sign(all)} in all`
          : '') +
        (unit ? ` ${unit}` : ''),
    );
    for (const [what, count] of [
      ['published now', changed.filter(({ before }) => before[name] === null).length],
      ['not published any more', changed.filter(({ after }) => after[name] === null).length],
    ] as const) {
      if (count) lines.push(`  ${name}: ${count} ${what}`);
    }
  }
  if (quiet) lines.push('  no figure revised');
  return lines;
}

/** The years of rows where they have one, else their first keys. */
function named(resource: Resource, rows: Row[]): string {
  if (!resource.schema.primaryKey.includes('year')) return shortened(rows.map((row) => keyOf(resource, row)));
  const counts = Map.groupBy(rows, (row) => Number(row.year));
  return [...counts]
    .sort(([a], [b]) => a - b)
    .map(([year, rows]) => `${year} (${rows.length})`)
    .join(', ');
}

const shortened = (words: string[]): string => `${words.slice(0, 5).join(', ')}${words.length > 5 ? ', …' : ''}`;
