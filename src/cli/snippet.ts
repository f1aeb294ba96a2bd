import { basename } from 'node:path';
import { escape } from '../model/escape.ts';
import { createElement } from '../server/create-element.ts';
import { openingTag } from '../server/element-html.ts';
import type { CommandLine } from './command-line.ts';
import { fallbackOf } from './fallback.ts';
import { formatOf, renderFormat } from './formats.ts';
import type { OutputFile } from './write-files.ts';

/**
 * Markup for a page: the script, those of partner packs, and the element. The element contains a picture and a table, which are shown until the
 * element is defined, or if no script runs. They are inside a figure: a table directly in the element would be custom data.
 * @returns the markup, and with `--image` the picture
 */
export async function snippet(tag: string, commandLine: CommandLine, version: string): Promise<OutputFile[]> {
  const { attributes, width, scheme, out, image, data, base = `https://unpkg.com/trade-widgets@${version}/dist/` } = commandLine;
  const created = createElement(tag, attributes, width, data);
  const scripts = [`standalone/${tag}.js`, ...created.packScripts];
  const scriptTags = scripts.map((file) => `<script src="${escape(base.replace(/\/*$/, '/'))}${file}"></script>\n`).join('');
  const markup = (content: string): string => `${scriptTags}${openingTag(created)}${created.dataMarkup}${content}</${tag}>\n`;
  if (tag === 'trade-fact' && image !== undefined) throw new Error(`--image "${image}": <trade-fact> has no picture.`);
  if (tag === 'trade-fact') return [{ path: out, content: markup(escape(created.element.fact?.figure ?? '')) }];

  const { svg, width: pictureWidth, height, description, table } = fallbackOf(created, scheme);
  const source = image === undefined ? `data:image/svg+xml,${encodedSvg(svg)}` : escape(encodeURIComponent(basename(image)));
  const img = `<img src="${source}" alt="${escape(description)}" width="${pictureWidth}" height="${height}" style="max-width: 100%; height: auto">`;
  const files: OutputFile[] = [{ path: out, content: markup(`\n<figure style="margin:0">\n${img}\n${table}\n</figure>\n`) }];
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
