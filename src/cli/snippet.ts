import { basename } from 'node:path';
import type { Table, View } from '../model/view.ts';
import { escape } from '../model/escape.ts';
import { opening } from '../server/html.ts';
import { open } from '../server/open.ts';
import type { File } from './deliver.ts';
import { formatOf, rendered, viewOf } from './formats.ts';
import type { Asked } from './options.ts';
import { picture } from './picture.ts';

/**
 * What is pasted into a page: script, element, and inside it picture and table, which are there until the element is
 * defined, and for good where no script runs. A table directly inside the element would be custom data.
 * @returns the snippet, and the picture where it has a file of its own
 */
export async function snippet(tag: string, asked: Asked, version: string): Promise<File[]> {
  const { attributes, width, scheme, out, image, base = `https://unpkg.com/trade-widgets@${version}/dist/` } = asked;
  const opened = open(tag, attributes, width);
  const around = (inside: string): string =>
    `<script src="${escape(base.replace(/\/*$/, '/'))}standalone/${tag}.js"></script>\n${opening(opened)}${inside}</${tag}>\n`;
  if (tag === 'trade-fact') return [{ path: out, content: around(escape(opened.element.fact?.figure ?? '')) }];

  const { view, table } = viewOf(opened);
  const svg = picture(opened, view, scheme);
  const size = /width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
  const source = image === undefined ? `data:image/svg+xml,${encoded(svg)}` : escape(encodeURI(basename(image)));
  const img = `<img src="${source}" alt="${escape(view.takeaway)}" width="${size[1]}" height="${size[2]}" style="max-width: 100%; height: auto">`;
  const files: File[] = [{ path: out, content: around(`\n<figure style="margin:0">\n${img}\n${tableHtml(view, table)}\n</figure>\n`) }];
  if (image !== undefined) {
    const format = formatOf(/\.(\w+)$/.exec(image)?.[1] ?? 'svg');
    if (format !== 'svg' && format !== 'png') throw new Error(`--image "${image}" does not end in .svg or .png.`);
    files.push({ path: image, content: await rendered(tag, attributes, format, asked) });
  }
  return files;
}

/** What an address cannot hold, and what would end the attribute that it stands in. */
const encoded = (svg: string): string =>
  svg.replace(/[%#&<>"\s]+|[^ -~]+/g, (part) => (part.trim() ? encodeURIComponent(part.replace(/\s+/g, ' ')) : '%20'));

/** The figures as a table, with source, in plain HTML. */
function tableHtml({ source }: View, table: Table): string {
  const head = table.columns.map(({ label, unit }) => `<th scope="col">${escape(unit ? `${label} (${unit})` : label)}</th>`).join('');
  const rows = table.rows.map(({ cells }) => {
    const [first = '', ...rest] = cells.map(({ text }) => escape(text));
    return `<tr><th scope="row">${first}</th>${rest.map((text) => `<td>${text}</td>`).join('')}</tr>`;
  });
  return `<table>
<caption>${escape(table.caption)}</caption>
<thead><tr>${head}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>
<p><a href="${escape(source.url)}">${escape(source.text)}</a></p>`;
}
