import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { parse } from 'csv-parse/sync';
import { csv, json } from '../../src/model/csv.ts';
import type { Lang } from '../../src/model/locale.ts';
import type { View } from '../../src/model/view.ts';
import type { Input } from '../../src/own/sheet.ts';
import { read, shown, viewOf } from './elements.ts';

const langs: Lang[] = ['en', 'ja'];
const kinds = ['csv', 'json'] as const;

const fileOf = (kind: 'csv' | 'json', view: View): Input => ({ kind, text: kind === 'csv' ? `\ufeff${csv(view)}` : json(view) });

/** The figures of a table, to ten digits, by row. */
const figures = ({ table }: View): Record<string, unknown[]> =>
  Object.fromEntries(
    table.rows.map(({ id, cells, note }) => [
      id,
      [...cells.map(({ value }) => (typeof value === 'number' ? Number(value.toPrecision(10)) : value)), note],
    ]),
  );

/** The file of a view with one figure changed in its text, as a person would. */
function changed(kind: 'csv' | 'json', view: View, row: string, column: string, to: number): Input {
  if (kind === 'json') {
    const file = JSON.parse(json(view)) as { rows: Record<string, unknown>[] };
    file.rows.find(({ code }) => code === row)![column] = to;
    return { kind, text: JSON.stringify(file) };
  }
  const at = 1 + view.table.columns.findIndex(({ id }) => id === column);
  const rows = parse(csv(view), { relax_column_count: true });
  rows.find(([code]) => code === row)![at] = String(to);
  return { kind, text: rows.map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join()).join('\n') };
}

/** Everything that is drawn, without the words. */
const drawing = ({ marks }: View): string =>
  JSON.stringify(
    marks.map((mark) => ({ ...mark, label: '', alias: '', spoken: '', tip: [], value: 0, state: 0, percent: 0, score: 0, amount: '' })),
  );

for (const { tag, options, column, row } of shown)
  suite(`<${tag}> ${Object.values(options).filter(Boolean).join(' ')}`, () => {
    for (const lang of langs)
      for (const kind of kinds) {
        const env = { width: 700, lang };
        const bundled = viewOf(tag, options, env);

        test(`${lang} ${kind}: its own download shows the same figures again`, () => {
          const own = read(tag, fileOf(kind, bundled), { measure: tag === 'trade-balance' ? String(options.measure) : undefined });
          const again = viewOf(tag, options, env, own.slices);
          assert.deepEqual(figures(again), figures(bundled));
          assert.equal(again.takeaway, bundled.takeaway);
          // The parts of a whole stand in the order of all the years that are known, so that one year alone may reorder them.
          const heard = ({ marks }: View): string[] => marks.map(({ spoken }) => spoken).sort();
          assert.deepEqual(heard(again), heard(bundled));
          assert.deepEqual(own.warnings, []);
          const year = Number(options.year);
          assert.ok(own.years[0] <= year && year <= own.years[1]);
        });

        test(`${lang} ${kind}: a changed figure is drawn, told, spoken and in the table`, () => {
          const place = bundled.table.columns.findIndex(({ id }) => id === column);
          // To the first place, so that the sentence names it and its class changes.
          const values = bundled.table.rows.map(({ cells }) => (cells[place]!.value ?? 0) as number);
          const to = column === 'rank' ? 1 : Math.round(Math.max(...values) * 1.3);
          const own = read(tag, changed(kind, bundled, row, column, to));
          const view = viewOf(tag, options, env, own.slices);
          const cell = view.table.rows.find(({ id }) => id === row)!.cells[place]!;
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
