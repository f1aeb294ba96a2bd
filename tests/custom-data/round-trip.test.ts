import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { parse } from 'csv-parse/sync';
import { csv, json } from '../../src/model/csv.ts';
import { langs, type Lang } from '../../src/model/locale.ts';
import { downloadedOf } from '../../src/model/table.ts';
import type { Table, View } from '../../src/model/view.ts';
import type { Input } from '../../src/custom-data/sheet.ts';
import { read, samples, tableOf, viewOf } from './elements.ts';

const kinds = ['csv', 'json'] as const;

const fileOf = (kind: 'csv' | 'json', view: View, table: Table, lang: Lang): Input => ({
  kind,
  text: kind === 'csv' ? `\ufeff${csv(view, table, lang)}` : json(view, table),
});

/** Returns the values of a table that are in its files, by row, to ten digits. */
const valuesByRow = (table: Table): Record<string, unknown[]> =>
  Object.fromEntries(
    downloadedOf(table).rows.map(({ id, cells, note }) => [
      id,
      [...cells.map(({ value }) => (typeof value === 'number' ? Number(value.toPrecision(10)) : value)), note],
    ]),
  );

/** Exports the file of a view and changes one figure in its text, as an editor would. */
function changeFigure(kind: 'csv' | 'json', view: View, table: Table, lang: Lang, row: string, column: string, value: number): Input {
  if (kind === 'json') {
    const file = JSON.parse(json(view, table)) as { rows: Record<string, unknown>[] };
    file.rows.find(({ code }) => code === row)![column] = value;
    return { kind, text: JSON.stringify(file) };
  }
  const index = 1 + table.columns.findIndex(({ id }) => id === column);
  const rows = parse(csv(view, table, lang), { relax_column_count: true });
  rows.find(([code]) => code === row)![index] = String(value);
  return { kind, text: rows.map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join()).join('\n') };
}

/** Returns the marks of a view without words and values. */
const drawing = ({ marks }: View): string =>
  JSON.stringify(marks.map((mark) => ({ ...mark, label: '', alias: '', spoken: '', tip: [], value: 0 })));

const ofTenStates: Record<Lang, string> = { en: 'Of the 10 states with data, ', ja: 'データのある10州のうち、' };

for (const { tag, options, column, row } of samples)
  suite(`<${tag}> ${Object.values(options).filter(Boolean).join(' ')}`, () => {
    for (const lang of langs)
      for (const kind of kinds) {
        const env = { width: 700, lang };
        const bundled = viewOf(tag, options, env);
        const table = tableOf(tag, options, env);

        test(`${lang} ${kind}: the exported file gives the same figures`, () => {
          const data = read(tag, fileOf(kind, bundled, table, lang), {
            measure: tag === 'trade-balance' ? String(options.measure) : undefined,
          });
          const again = viewOf(tag, options, env, data.slices);
          assert.deepEqual(valuesByRow(tableOf(tag, options, env, data.slices)), valuesByRow(table));
          // The file of a ranking has some states only, and the sentence says so.
          assert.equal(again.takeaway, (tag === 'state-ranking' ? ofTenStates[lang] : '') + bundled.takeaway);
          // The parts of a composition are ordered over all known years, so a file of one year can order them differently.
          const spokenTexts = ({ marks }: View): string[] => marks.map(({ spoken }) => spoken).sort();
          assert.deepEqual(spokenTexts(again), spokenTexts(bundled));
          // A download of one year has it in its title.
          for (const warning of data.warnings) assert.match(warning, /^(The year 2\d{3} is from the title|2\d{3}年は表題)/);
          const year = Number(options.year);
          assert.ok(data.years[0] <= year && year <= data.years[1]);
        });

        test(`${lang} ${kind}: a changed figure changes drawing, takeaway, spoken text and table`, () => {
          const index = table.columns.findIndex(({ id }) => id === column);
          // The row becomes the first one, so that the takeaway names it and its class changes; or it leaves the first ten ranks.
          const values = table.rows.map(({ cells }) => (cells[index]!.value ?? 0) as number);
          const newValue = column === 'rank-worst' ? 40 : Math.round(Math.max(...values) * 1.3);
          const data = read(tag, changeFigure(kind, bundled, table, lang, row, column, newValue));
          const view = viewOf(tag, options, env, data.slices);
          const cell = tableOf(tag, options, env, data.slices).rows.find(({ id }) => id === row)!.cells[index]!;
          assert.equal(cell.value, newValue);
          assert.notEqual(view.takeaway, bundled.takeaway);
          const spokenText = ({ marks }: View): string =>
            marks
              .filter(({ id }) => id.endsWith(row))
              .map(({ spoken }) => spoken)
              .join();
          assert.ok(spokenText(view));
          assert.notEqual(spokenText(view), spokenText(bundled));
          assert.ok(drawing(view) !== drawing(bundled));
        });
      }
  });
