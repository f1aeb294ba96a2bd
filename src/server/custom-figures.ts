import { readCustomData, type Bases } from '../custom-data/read.ts';
import type { Input } from '../custom-data/sheet.ts';
import type { FiguresState } from '../frame/custom-data-host.ts';
import { langOf } from '../model/locale.ts';
import { yearOf } from '../model/years.ts';
import type { Attributes } from './attributes.ts';

/** Custom data: rows by the names of their columns, or the text of a CSV or JSON file. */
export type ServerData = readonly object[] | string;

const isJson = (text: string): boolean => /^\ufeff?\s*[[{]/.test(text);

const inputOf = (data: ServerData): Input => {
  if (typeof data !== 'string') return { kind: 'rows', rows: data };
  return { kind: isJson(data) ? 'json' : 'csv', text: data };
};

/**
 * The figures of custom data for an element.
 * @throws CustomDataError with a sentence: where, what was found, what was expected
 */
export function customFigures(tag: string, data: ServerData, bundled: unknown, attributes: Attributes): FiguresState {
  const textOf = (name: string): string | undefined =>
    attributes[name] == null || attributes[name] === false ? undefined : String(attributes[name]);
  const figures = readCustomData(tag as keyof Bases, inputOf(data), {
    lang: langOf(textOf('lang')),
    base: bundled as Bases[keyof Bases],
    partner: textOf('partner'),
    source: textOf('source'),
    sourceUrl: textOf('source-url'),
    measure: textOf('measure'),
    year: yearOf(textOf('year')),
  });
  return { figures, isCustom: true };
}

/**
 * The markup inside an element that gives it the same data in a browser.
 * @throws {Error} for CSV with a tag of a script, which would end the markup
 */
export function dataMarkup(data: ServerData): string {
  if (typeof data !== 'string' || isJson(data)) {
    const text = typeof data === 'string' ? data.replace(/^\ufeff/, '') : JSON.stringify(data);
    return `<script type="application/json">${text.replaceAll('<', '\\u003c')}</script>`;
  }
  if (/<(?:!--|\/?script)/i.test(data)) throw new Error('the CSV contains the tag of a script.');
  return `<script type="text/csv">${data.replace(/^\ufeff/, '')}</script>`;
}
