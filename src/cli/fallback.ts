import { escape } from '../model/escape.ts';
import type { Lang } from '../model/locale.ts';
import { headingOf } from '../model/table.ts';
import type { Table, View } from '../model/view.ts';
import type { CreatedElement } from '../server/create-element.ts';
import type { Scheme } from './cascade.ts';
import { viewOf } from './formats.ts';
import { picture } from './picture.ts';

/** What stands for a chart where no script runs. */
interface Fallback {
  /** The picture as an SVG file, with its size in CSS pixels. */
  svg: string;
  width: number;
  height: number;
  /** The takeaway, for the `alt` of the picture. */
  description: string;
  /** The table and its source as HTML. */
  table: string;
}

/**
 * The picture and the table of a chart.
 * @throws {Error} for `trade-fact`, which has neither
 */
export function fallbackOf(created: CreatedElement, scheme: Scheme): Fallback {
  const { view, table } = viewOf(created);
  const svg = picture(created, view, scheme);
  const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
  return {
    svg,
    width: Number(width),
    height: Number(height),
    description: view.takeaway,
    table: tableHtml(view, table, created.lang),
  };
}

/** The table of a chart with its source as plain HTML. */
function tableHtml({ source }: View, table: Table, lang: Lang): string {
  const head = table.columns.map((column) => `<th scope="col">${escape(headingOf(column, lang))}</th>`).join('');
  const header = table.columns.findIndex(({ id }) => id === (table.rowHeader ?? table.columns[0]?.id));
  const cellHtml = (text: string, i: number): string => (i === header ? `<th scope="row">${text}</th>` : `<td>${text}</td>`);
  const rows = table.rows.map(({ cells }) => `<tr>${cells.map(({ text }, i) => cellHtml(escape(text), i)).join('')}</tr>`);
  return `<table>
<caption>${escape(table.caption)}</caption>
<thead><tr>${head}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>
<p><a href="${escape(source.url)}">${escape(source.text)}</a></p>`;
}
