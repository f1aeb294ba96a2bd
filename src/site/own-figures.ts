import { readCustomData, type Bases } from '../custom-data/read.ts';
import { toSheet, type Input, type Sheet } from '../custom-data/sheet.ts';
import { CustomDataError, MissingYearError, text } from '../custom-data/text.ts';
import type { Lang } from '../model/locale.ts';
import { yearOf } from '../model/years.ts';
import { fieldTexts } from './field-text.ts';
import { figuresText } from './figures-text.ts';
import { isInFile, type BuilderState, type OwnFigures } from './state.ts';
import { siteText } from './text.ts';

/** What was found in an editor's own figures. */
export interface Inspection {
  sheet: Sheet | undefined;
  /** Why the figures cannot be shown. */
  problem: string | undefined;
  /** Whether the problem is that the figures have no year. Then the form asks for it. */
  needsYear?: boolean;
  /** What the editor should check: amounts without a unit, and contradictions. */
  warnings: readonly string[];
  /** Headings of columns that are not read. */
  unread: readonly string[];
  /** Whether the code can contain the figures. Decimal commas are known from the file only. */
  canBeInline: boolean;
}

/** What a file is read as: JSON by its content or by its name, as a server gives its type. */
export const kindOf = ({ fileName, text }: OwnFigures): 'csv' | 'json' =>
  /^\s*[[{]/.test(text) || fileName.toLowerCase().endsWith('.json') ? 'json' : 'csv';

/** Rows in the box, with the name of the file that they came from. A name ending in .json would let a server call other rows JSON. */
export function pasted(text: string, fileName = 'figures.csv'): OwnFigures {
  const isJson = kindOf({ fileName: '', text }) === 'json';
  return { fileName: isJson || kindOf({ fileName, text }) === 'csv' ? fileName : 'figures.csv', text };
}

const inputOf = (figures: OwnFigures): Input => ({ kind: kindOf(figures), text: figures.text });

/** Whether a table shows the same figures, since a table has decimal points. Without an error, `unsure` is a file of whole numbers. */
const canBeTable = ({ decimals }: Sheet): boolean => decimals !== 'comma';

/** Reads the figures as the chart does, for its messages. */
export function inspect(
  figures: OwnFigures,
  tag: string,
  bundled: unknown,
  lang: Lang,
  { year, partner, measure }: BuilderState['attributes'],
): Inspection {
  let sheet: Sheet | undefined;
  try {
    sheet = toSheet(inputOf(figures), text[lang]);
    const { warnings, unread, unitless } = readCustomData(tag as keyof Bases, inputOf(figures), {
      ...{ lang, partner, measure },
      year: yearOf(year),
      base: bundled as Bases[keyof Bases],
    });
    const assumptions = unitless.length ? [figuresText[lang].unitless(unitless)] : [];
    return { sheet, problem: undefined, warnings: [...assumptions, ...warnings], unread, canBeInline: canBeTable(sheet) };
  } catch (error) {
    if (!(error instanceof CustomDataError)) throw error;
    const needsYear = error instanceof MissingYearError;
    const problem = needsYear ? siteText[lang].noYear(fieldTexts.year?.[lang] ?? 'year') : error.message;
    return { sheet, problem, needsYear, warnings: [], unread: [], canBeInline: !sheet || canBeTable(sheet) };
  }
}

const textOf = (cell: unknown): string => (typeof cell === 'string' || typeof cell === 'number' ? String(cell) : '');

/** The cells of a sheet as texts, one for each heading. */
export const cellsOf = ({ head, rows }: Sheet, count = Infinity): string[][] =>
  rows.slice(0, count).map(({ cells }) => head.map((_, i) => textOf(cells[i])));

/** The figures as a table inside an element: the chart reads it, and a reader without scripts sees it. */
function tableOf(sheet: Sheet): HTMLTableElement {
  const table = document.createElement('table');
  if (sheet.caption) table.createCaption().textContent = sheet.caption;
  const addRow = (section: HTMLTableSectionElement, tag: 'th' | 'td', cells: readonly string[]): void => {
    const row = document.createElement('tr');
    for (const text of cells) row.append(Object.assign(document.createElement(tag), { textContent: text }));
    section.append('\n', row);
  };
  addRow(table.createTHead(), 'th', sheet.head);
  const body = table.createTBody();
  for (const cells of cellsOf(sheet)) addRow(body, 'td', cells);
  return table;
}

/**
 * The figures inside the element of the preview, as the published page has them: the table of the code, or the text of the file. Figures
 * with a problem are the text too, so that the chart finds the same problem.
 */
export function figuresElement(state: BuilderState, figures: OwnFigures, inspection: Inspection | undefined): HTMLElement {
  const { sheet, problem, canBeInline } = inspection ?? {};
  if (sheet && problem === undefined && !isInFile(state, canBeInline)) return tableOf(sheet);
  // No script: the policy of the page forbids a script with such a text.
  const element = document.createElement('data');
  element.setAttribute('type', kindOf(figures) === 'json' ? 'application/json' : 'text/csv');
  element.textContent = figures.text;
  return element;
}

/** The figures as the attribute `data`: a block of WordPress has no content for a table. */
export function jsonOf(sheet: Sheet): string {
  const rows = cellsOf(sheet).map((cells) => Object.fromEntries(sheet.head.map((heading, i) => [heading, cells[i] ?? ''])));
  return JSON.stringify(sheet.caption ? { title: sheet.caption, rows } : rows);
}
