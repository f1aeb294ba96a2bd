import type { Lang } from './locale.ts';

/** What a view is computed for: the space there is and the language it is read in. */
export interface Env {
  /** CSS pixels of the container. */
  width: number;
  lang: Lang;
}

/** One thing a reader can point at, move to or hear: a year, a partner, a region. */
export interface Mark {
  id: string;
  /** Its name, for type-ahead and events. */
  label: string;
  /** All of it in one spoken sentence: name, figures, units. */
  spoken: string;
  /** The figure behind it, in the unit of the chart; null is no data. */
  value: number | null;
  /** Where its tooltip points to, in the view's own coordinates. */
  x: number;
  y: number;
  /** Ids of the marks that the arrows up, right, down and left lead to, where space matters. */
  to?: readonly (string | undefined)[];
  /** Another name that letters jump to. */
  alias?: string;
  /** What the drawing does not already say, name and value; empty for no tooltip. */
  tip: readonly (readonly [string, string])[];
}

/** One cell: the raw figure for sorting and export, and how it is written. */
export interface Cell {
  value: number | string | null;
  text: string;
}

export interface Column {
  id: string;
  label: string;
  /** Written under the label; also says that the column holds numbers. */
  unit?: string;
}

export interface Table {
  caption: string;
  columns: readonly Column[];
  /** A note says what the numbers of a row do not: at least. */
  rows: readonly { id: string; cells: readonly Cell[]; note?: string }[];
}

/** The one shape that drawing, keyboard, tooltip, table, export and source line are made from. */
export interface View<M extends Mark = Mark> {
  width: number;
  height: number;
  title: string;
  takeaway: string;
  /** What the drawing is, for a screen reader that meets it before its marks. */
  summary: string;
  /** In reading order. */
  marks: readonly M[];
  /** The mark that the one tab stop enters at. */
  entry: string;
  /** Arrow keys that move: along a row of years, or down a list; a mark with `to` has its own. */
  axis: 'x' | 'y';
  table: Table;
  source: { text: string; url: string };
  notes: readonly string[];
}
