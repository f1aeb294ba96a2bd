import { basename } from 'node:path';
import type { Table, View } from '../model/view.ts';
import { escape } from '../model/escape.ts';
import { createElement } from '../server/create-element.ts';
import { openingTag } from '../server/element-html.ts';
import type { CommandLine } from './command-line.ts';
import { formatOf, renderFormat, viewOf } from './formats.ts';
import { picture } from './picture.ts';
import type { OutputFile } from './write-files.ts';

/**
 * Markup for a page: the script and the element. The element contains a picture and a table, which are shown until the
 * element is defined, or if no script runs. They are inside a figure: a table directly in the element would be custom data.
 * @returns the markup, and with `--image` the picture
 */
export async function snippet(tag: string, commandLine: CommandLine, version: string): Promise<OutputFile[]> {
  const { attributes, width, scheme, out, image, base = `https://unpkg.com/trade-widgets@${version}/dist/` } = commandLine;
  const created = createElement(tag, attributes, width);
  const markup = (content: string): string =>
    `<script src="${escape(base.replace(/\/*$/, '/'))}standalone/${tag}.js"></script>\n${openingTag(created)}${content}</${tag}>\n`;
  if (tag === 'trade-fact') return [{ path: out, content: markup(escape(created.element.fact?.figure ?? '')) }];

  const { view, table } = viewOf(created);
  const svg = picture(created, view, scheme);
  const size = /width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
  const source = image === undefined ? `data:image/svg+xml,${encodedSvg(svg)}` : escape(encodeURI(basename(image)));
  const img = `<img src="${source}" alt="${escape(view.takeaway)}" width="${size[1]}" height="${size[2]}" style="max-width: 100%; height: auto">`;
  const files: OutputFile[] = [
    { path: out, content: markup(`\n<figure style="margin:0">\n${img}\n${tableHtml(view, table)}\n</figure>\n`) },
  ];
  if (image !== undefined) {
    const format = formatOf(/\.(\w+)$/.exec(image)?.[1] ?? 'svg');
    if (format !== 'svg' && format !== 'png') throw new Error(`--image "${image}" does not end in .svg or .png.`);
    files.push({ path: image, content: await renderFormat(tag, attributes, format, commandLine) });
  }
  return files;
}

/** Percent-encodes the characters that a data URL or a quoted attribute cannot contain. */
const encodedSvg = (svg: string): string =>
  svg.replace(/[%#&<>"\s]+|[^ -~]+/g, (part) => (part.trim() ? encodeURIComponent(part.replace(/\s+/g, ' ')) : '%20'));

/** The table of a chart with its source as plain HTML. */
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
