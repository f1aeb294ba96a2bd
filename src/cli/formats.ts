import { csv, json } from '../model/csv.ts';
import type { Table, View } from '../model/view.ts';
import { html } from '../server/html.ts';
import { open, type Attributes, type Opened } from '../server/open.ts';
import type { Scheme } from './cascade.ts';
import { picture } from './picture.ts';
import { png } from './png.ts';

export const formats = ['html', 'svg', 'png', 'csv', 'json'] as const;
export type Format = (typeof formats)[number];

/** @throws {Error} with the formats that there are, where this is none */
export function formatOf(text: string): Format {
  const found = formats.find((one) => one === text);
  if (!found) throw new Error(`there is no format "${text}"; there are ${formats.join(', ')}.`);
  return found;
}

/** A figure in a sentence has neither drawing nor table. */
export const hasFormat = (tag: string, format: Format): boolean => format === 'html' || tag !== 'trade-fact';

/** The view of a chart, and its table. */
export function viewOf({ tag, element: { shown, shownTable } }: Opened): { view: View; table: Table } {
  if (!shown || !shownTable) throw new Error(`<${tag}> is a figure in a sentence: it has the format html alone.`);
  return { view: shown, table: shownTable };
}

/**
 * An element in a format: what its own download gives in a browser, or HTML for a page.
 * @throws {Error} in one sentence, where something asked is not there or not allowed
 */
export async function rendered(
  tag: string,
  attributes: Attributes,
  format: Format,
  { width, scheme, nonce }: { width: number; scheme: Scheme; nonce?: string | undefined },
): Promise<string | Uint8Array> {
  const opened = open(tag, attributes, width);
  if (format === 'html') return `${html(opened, nonce)}\n`;
  const { view, table } = viewOf(opened);
  if (format === 'csv') return `\ufeff${csv(view, table)}`;
  if (format === 'json') return `${json(view, table)}\n`;
  const svg = picture(opened, view, scheme);
  return format === 'svg' ? `${svg}\n` : png(svg);
}
