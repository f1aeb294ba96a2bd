/** What the kit shows: the texts and figures of a chart, as a reader gets them. The only module here that imports the kit. */
import type { PartnerBalance, PartnerFacts } from '../../src/data/partner-pack.ts';
import { tradeFactsSlice } from '../../src/data/trade-facts.ts';
import { factsOfPartner, namesOf } from '../../src/elements/trade-fact/figures.ts';
import { packOf } from '../../src/frame/pack-registry.ts';
import { description } from '../../src/model/description.ts';
import type { History } from '../../src/model/history.ts';
import type { Lang } from '../../src/model/locale.ts';
import { csv, json } from '../../src/model/csv.ts';
import type { Table, View } from '../../src/model/view.ts';
import type { Attributes } from '../../src/server/attributes.ts';
import { createElement } from '../../src/server/create-element.ts';
import { registerPartnerPacks } from '../support/partner-packs.ts';

registerPartnerPacks();

/** Where a text is: on a label, in a tooltip and so on. */
export type TextPlace =
  | 'title'
  | 'takeaway'
  | 'summary'
  | 'description'
  | 'note'
  | 'source'
  | 'label'
  | 'class'
  | 'uncertain'
  | 'spoken'
  | 'tip'
  | 'facts'
  | 'caption'
  | 'column'
  | 'cell'
  | 'row note';

export interface ShownText {
  place: TextPlace;
  text: string;
  /** Id of the mark or the row that it belongs to. */
  of?: string;
}

export interface ShownMark {
  id: string;
  name: string;
  value: number | null;
}

/** A row of the table: raw values and texts by the id of the column. */
export interface ShownRow {
  id: string;
  cells: Record<string, { value: number | string | null; text: string }>;
}

/** The table of a chart, and the files that a reader downloads. */
export interface ShownTable {
  texts: ShownText[];
  rows: ShownRow[];
  /** Ids of the columns that are not in the files. */
  shownOnly: string[];
  csv: string;
  json: string;
}

export interface ShownChart {
  /** Texts that belong to no mark. */
  ownTexts: ShownText[];
  /** All texts. */
  texts: ShownText[];
  marks: ShownMark[];
  /** Composes the table. */
  table: () => ShownTable;
}

/** Keys of a view that hold no text of the drawing: other places, ids, geometry, and the ticks of axes. */
const notLabels = new Set([
  ...['title', 'takeaway', 'summary', 'marks', 'source', 'notes', 'spoken', 'tip', 'facts', 'label', 'legend', 'ticks', 'yTicks', 'xTicks'],
  ...[
    'id',
    'key',
    'product',
    'alias',
    'entry',
    'series',
    'inSentence',
    'chosen',
    'axis',
    'tone',
    'path',
    'transform',
    'coast',
    'inset',
    'leader',
    'axisLine',
    'anchor',
    'neighbours',
  ],
]);

/** The texts of the drawing in a view or a mark. */
function labelsIn(value: unknown): string[] {
  if (typeof value === 'string') return value ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => (notLabels.has(key) ? [] : labelsIn(child)));
}

/** A map has a legend, and marks with a class of it. */
interface Classes {
  /** Names and figures of regions, written on the map. */
  labels?: readonly { id: string; lines: readonly { text: string }[] }[];
  legend?: readonly { bin: number; text: string; spoken: string; isUncertain?: boolean }[];
}

function ownTexts(view: View & Classes): ShownText[] {
  const text = (place: TextPlace, ...texts: string[]): ShownText[] => texts.map((text) => ({ place, text }));
  return [
    ...text('title', view.title),
    ...text('takeaway', view.takeaway),
    ...text('summary', view.summary),
    ...text('note', ...view.notes),
    ...text('source', view.source.text),
    ...text('label', ...labelsIn({ ...view, labels: [] })),
    ...(view.legend ?? []).map((item) => ({ place: item.isUncertain ? ('uncertain' as const) : ('class' as const), text: item.text })),
  ];
}

const descriptionTexts = (view: View & Classes, lang: string): ShownText[] =>
  description(view, lang as Lang).map((text) => ({ place: 'description', text }));

const markTexts = ({ marks, legend, labels }: View & Classes): ShownText[] =>
  marks.flatMap((mark) => {
    const bin = (mark as { bin?: number }).bin;
    const className = legend?.find((item) => item.bin === bin && !item.isUncertain)?.text;
    return [
      { place: 'spoken' as const, text: mark.spoken, of: mark.id },
      {
        place: 'label' as const,
        text: [mark.label, ...labelsIn(mark), ...labelsIn(labels?.find(({ id }) => id === mark.id))].join('\n'),
        of: mark.id,
      },
      ...(mark.tip.length ? [{ place: 'tip' as const, text: mark.tip.flat().join('\n'), of: mark.id }] : []),
      ...(mark.facts ? [{ place: 'facts' as const, text: mark.facts.flat().join('\n'), of: mark.id }] : []),
      ...(className === undefined ? [] : [{ place: 'class' as const, text: className, of: mark.id }]),
    ];
  });

const textsOfTable = (table: Table): ShownText[] => [
  { place: 'caption', text: table.caption },
  ...table.columns.map(({ label, unit }) => ({ place: 'column' as const, text: unit ? `${label}\n${unit}` : label })),
  ...table.rows.flatMap(({ id, cells, note }) => [
    ...cells.map(({ text }) => ({ place: 'cell' as const, text, of: id })),
    ...(note ? [{ place: 'row note' as const, text: note, of: id }] : []),
  ]),
];

/** Headings of the file depend on the language. */
const csvIn = csv as (view: View, table: Table, lang: string) => string;

const shownTable = (view: View, table: Table, lang: string): ShownTable => ({
  texts: textsOfTable(table),
  rows: table.rows.map(({ id, cells }) => ({
    id,
    cells: Object.fromEntries(table.columns.map((column, i) => [column.id, cells[i]!])),
  })),
  shownOnly: table.columns.flatMap(({ id, isShownOnly }) => (isShownOnly ? [id] : [])),
  csv: csvIn(view, table, lang),
  json: json(view, table),
});

/** What a view and its table show. */
export function shownOf(view: View, table: () => Table, lang: string): ShownChart {
  const own = ownTexts(view);
  let all: ShownText[] | undefined;
  return {
    ownTexts: own,
    // The texts of marks are collected when they are read: of many charts only the takeaway is.
    get texts() {
      return (all ??= [...own, ...descriptionTexts(view, lang), ...markTexts(view)]);
    },
    marks: view.marks.map(({ id, label, value }) => ({ id, name: label, value })),
    table: () => shownTable(view, table(), lang),
  };
}

/** What an element with these attributes shows. */
export function shownChart(tag: string, attributes: Attributes, width = 680): ShownChart {
  const { element } = createElement(tag, attributes, width);
  return shownOf(element.shown!, () => element.shownTable!, String(attributes.lang));
}

export type ShownHistory = History;

/** The history of a mark in an element with these attributes. */
export function shownHistory(tag: string, attributes: Attributes, id: string): ShownHistory {
  const { element, lang } = createElement(tag, attributes, 680);
  const chart = element as unknown as { history: (options: unknown, id: string, reader: { lang: string }) => History | undefined };
  const history = chart.history(element.options.value, id, { lang });
  if (!history) throw new Error(`<${tag}> has no history of ${id}.`);
  return history;
}

/** The names of all facts that the kit has for a partner. */
export function factNames(partner: string): readonly string[] {
  if (partner === 'JP') return namesOf(tradeFactsSlice);
  const { balance, facts } = packOf(partner)!.slices;
  return namesOf(factsOfPartner(tradeFactsSlice, balance as PartnerBalance, facts as PartnerFacts));
}

interface ShownFact {
  figure: string;
  /** How the figure is spoken, if not as it is written. */
  spokenFigure?: string;
  title: string;
  spoken: string;
}

/** A fact of a year; undefined if the kit has no figure. */
export function shownFact(name: string, attributes: Attributes): ShownFact | undefined {
  try {
    return createElement('trade-fact', { name, ...attributes }, 680).element.fact as ShownFact | undefined;
  } catch (error) {
    if (/there is no figure|is not a whole number/.test(String(error))) return undefined;
    throw error;
  }
}
