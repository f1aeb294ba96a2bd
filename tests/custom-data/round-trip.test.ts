import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { parse } from 'csv-parse/sync';
import { csv, json } from '../../src/model/csv.ts';
import type { Lang } from '../../src/model/locale.ts';
import type { Table, View } from '../../src/model/view.ts';
import type { Input } from '../../src/custom-data/sheet.ts';
import { read, shown, tableOf, viewOf } from './elements.ts';

const langs: Lang[] = ['en', 'ja'];
const kinds = ['csv', 'json'] as const;

const fileOf = (kind: 'csv' | 'json', view: View, table: Table): Input => ({
  kind,
  text: kind === 'csv' ? `\ufeff${csv(view, table)}` : json(view, table),
});

/** The figures of a table, to ten digits, by row. */
const figures = (table: Table): Record<string, unknown[]> =>
  Object.fromEntries(
    table.rows.map(({ id, cells, note }) => [
      id,
      [...cells.map(({ value }) => (typeof value === 'number' ? Number(value.toPrecision(10)) : value)), note],
    ]),
  );

/** The file of a view with one figure changed in its text, as a person would. */
function changed(kind: 'csv' | 'json', view: View, table: Table, row: string, column: string, to: number): Input {
  if (kind === 'json') {
    const file = JSON.parse(json(view, table)) as { rows: Record<string, unknown>[] };
    file.rows.find(({ code }) => code === row)![column] = to;
    return { kind, text: JSON.stringify(file) };
  }
  const at = 1 + table.columns.findIndex(({ id }) => id === column);
  const rows = parse(csv(view, table), { relax_column_count: true });
  rows.find(([code]) => code === row)![at] = String(to);
  return { kind, text: rows.map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join()).join('\n') };
}

/** Everything that is drawn, without words and figures. */
const drawing = ({ marks }: View): string =>
  JSON.stringify(marks.map((mark) => ({ ...mark, label: '', alias: '', spoken: '', tip: [], value: 0 })));

for (const { tag, options, column, row } of shown)
  suite(`<${tag}> ${Object.values(options).filter(Boolean).join(' ')}`, () => {
    for (const lang of langs)
      for (const kind of kinds) {
        const env = { width: 700, lang };
        const bundled = viewOf(tag, options, env);
        const table = tableOf(tag, options, env);

        test(`${lang} ${kind}: its own download shows the same figures again`, () => {
          const data = read(tag, fileOf(kind, bundled, table), { measure: tag === 'trade-balance' ? String(options.measure) : undefined });
          const again = viewOf(tag, options, env, data.slices);
          assert.deepEqual(figures(tableOf(tag, options, env, data.slices)), figures(table));
          assert.equal(again.takeaway, bundled.takeaway);
          // The parts of a whole stand in the order of all the years that are known, so that one year alone may reorder them.
          const heard = ({ marks }: View): string[] => marks.map(({ spoken }) => spoken).sort();
          assert.deepEqual(heard(again), heard(bundled));
          assert.deepEqual(data.warnings, []);
          const year = Number(options.year);
          assert.ok(data.years[0] <= year && year <= data.years[1]);
        });

        test(`${lang} ${kind}: a changed figure is drawn, told, spoken and in the table`, () => {
          const place = table.columns.findIndex(({ id }) => id === column);
          // To the first place, so that the sentence names it and its class changes.
          const values = table.rows.map(({ cells }) => (cells[place]!.value ?? 0) as number);
          const to = column === 'rank' ? 1 : Math.round(Math.max(...values) * 1.3);
          const data = read(tag, changed(kind, bundled, table, row, column, to));
          const view = viewOf(tag, options, env, data.slices);
          const cell = tableOf(tag, options, env, data.slices).rows.find(({ id }) => id === row)!.cells[place]!;
          assert.equal(cell.value, to);
          assert.notEqual(view.takeaway, bundled.takeaway);
          const heard = (from: View): string =>
            from.marks
              .filter(({ id }) => id.endsWith(row))
              .map(({ spoken }) => spoken)
              .join();
          assert.ok(heard(view));
          assert.notEqual(heard(view), heard(bundled));
          assert.ok(drawing(view) !== drawing(bundled));
        });
      }
  });
