import { csv, json } from '../model/csv.ts';
import type { Table, View } from '../model/view.ts';
import type { Attributes } from '../server/attributes.ts';
import { createElement, type CreatedElement } from '../server/create-element.ts';
import { elementHtml } from '../server/element-html.ts';
import type { Scheme } from './cascade.ts';
import { picture } from './picture.ts';
import { png } from './png.ts';

export const formats = ['html', 'svg', 'png', 'csv', 'json'] as const;
export type Format = (typeof formats)[number];

/** @throws {Error} for an unknown format; the message has the allowed ones */
export function formatOf(text: string): Format {
  const format = formats.find((name) => name === text);
  if (!format) throw new Error(`unknown format "${text}"; expected one of ${formats.join(', ')}.`);
  return format;
}

/** Whether an element can be written in a format. `trade-fact` has neither drawing nor table. */
export const hasFormat = (tag: string, format: Format): boolean => format === 'html' || tag !== 'trade-fact';

/**
 * The view and the table of a chart.
 * @throws {Error} for `trade-fact`, which has neither
 */
export function viewOf({ tag, element: { shown, shownTable } }: CreatedElement): { view: View; table: Table } {
  if (!shown || !shownTable) throw new Error(`<${tag}> is a figure in a sentence: its only format is html.`);
  return { view: shown, table: shownTable };
}

/**
 * An element in a format: the file that its download gives in a browser, or HTML for a page.
 * @throws {Error} for an unknown tag, attribute or value, or a format that the element does not have
 */
export async function renderFormat(
  tag: string,
  attributes: Attributes,
  format: Format,
  { width, scheme, nonce, data }: { width: number; scheme: Scheme; nonce?: string | undefined; data?: string | undefined },
): Promise<string | Uint8Array> {
  const created = createElement(tag, attributes, width, data);
  if (format === 'html') return `${elementHtml(created, nonce)}\n`;
  const { view, table } = viewOf(created);
  if (format === 'csv') return `\ufeff${csv(view, table, created.lang)}`;
  if (format === 'json') return `${json(view, table)}\n`;
  const svg = picture(created, view, scheme);
  return format === 'svg' ? `${svg}\n` : png(svg);
}
