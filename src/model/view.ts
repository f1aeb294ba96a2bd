import type { Lang } from './locale.ts';

/** What decides the words of a view or table. */
export interface Reader {
  lang: Lang;
  /** ISO 3166-1 alpha-2 code of the country that the figures are about; without it the element's own, such as Japan. */
  partner?: string | undefined;
}

/** What a view is computed for. */
export interface Env extends Reader {
  /** CSS pixels of the container. */
  width: number;
}

/** One thing a reader can point at, move to or hear: a year, a partner, a region. */
export interface Mark {
  id: string;
  /** Its name, for type-ahead and events. */
  label: string;
  /** What a screen reader says for it: name, figures, units. */
  spoken: string;
  /** Its figure, in the unit of the chart; null is no data. */
  value: number | null;
  /** Where its tooltip points to, in the view's own coordinates. */
  x: number;
  y: number;
  /** Ids of the marks that the arrow keys up, right, down and left lead to, where space matters. */
  to?: readonly (string | undefined)[];
  /** Another name that letters jump to. */
  alias?: string;
  /** Names and values for the tooltip: what the drawing does not already say. Empty for no tooltip. */
  tip: readonly (readonly [name: string, value: string])[];
}

/** One cell: the raw figure for sorting and export, and its text. */
export interface Cell {
  value: number | string | null;
  text: string;
}

export interface Column {
  id: string;
  label: string;
  /** Shown under the label; also says that the column holds numbers. */
  unit?: string;
}

export interface Table {
  caption: string;
  columns: readonly Column[];
  /** `note`: what the numbers of a row do not say, such as "at least". */
  rows: readonly { id: string; cells: readonly Cell[]; note?: string }[];
}

/**
 * Plain data that drawing, keyboard, tooltip, live text, export and source line are made from; it survives
 * `structuredClone`. The table is made on its own, when a reader opens or exports it.
 */
export interface View<M extends Mark = Mark> {
  width: number;
  height: number;
  title: string;
  takeaway: string;
  /** What the drawing is, for a screen reader that meets it before its marks. */
  summary: string;
  /** In reading order. */
  marks: readonly M[];
  /** Id of the mark that receives focus first. */
  entry: string;
  /** Which arrow keys move: along a row of years, or down a list. A mark with `to` has its own. */
  axis: 'x' | 'y';
  source: { text: string; url: string };
  notes: readonly string[];
}
