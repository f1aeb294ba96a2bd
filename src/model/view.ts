import type { Lang } from './locale.ts';

/** What the texts of a view or a table depend on. */
export interface TextContext {
  lang: Lang;
  /** ISO 3166-1 alpha-2 code of the country that the figures are about. Default: the element's own, such as Japan. */
  partner?: string | undefined;
}

/** What a view depends on beside its figures and options. */
export interface ViewContext extends TextContext {
  /** Width of the container in CSS pixels. */
  width: number;
}

/** An item of a chart that a reader can point at and focus: a year, a partner, a region. */
export interface Mark {
  id: string;
  /** Its name, for keyboard search and events. */
  label: string;
  /** Its accessible name: name, figures, units. */
  spoken: string;
  /** Its figure in the unit of the chart; null is no data. */
  value: number | null;
  /** The point that its tooltip is placed at, in the coordinates of the view. */
  x: number;
  y: number;
  /** Ids of the neighbours up, right, down and left, for the arrow keys of a chart in two dimensions. */
  neighbours?: readonly (string | undefined)[];
  /** Another name that keyboard search finds. */
  alias?: string;
  /** Rows of the tooltip: figures that the drawing does not show. Without rows there is no tooltip. */
  tip: readonly (readonly [name: string, value: string])[];
}

/** A cell of a table: the raw figure for sorting and export, and its text. */
export interface Cell {
  value: number | string | null;
  text: string;
}

export interface Column {
  id: string;
  label: string;
  /** The unit of a column of numbers, shown under the label. */
  unit?: string;
}

export interface Table {
  caption: string;
  columns: readonly Column[];
  /** `note` qualifies the numbers of a row, such as "at least". */
  rows: readonly { id: string; cells: readonly Cell[]; note?: string }[];
}

/**
 * A chart as plain data, which `structuredClone` can copy. Drawing, keyboard, tooltip, live text, export and source line
 * are made from it. The table is not part of it: it is made when a reader opens or exports it.
 */
export interface View<M extends Mark = Mark> {
  /** Size of the drawing in CSS pixels. */
  width: number;
  height: number;
  title: string;
  /** The main result of the chart in one sentence. */
  takeaway: string;
  /** The accessible name of the drawing. */
  summary: string;
  /** In reading order. */
  marks: readonly M[];
  /** Id of the mark that is first in the tab order. */
  entry: string;
  /** The direction of the arrow keys, where marks have no `neighbours`: along a row of years, or down a list. */
  axis: 'x' | 'y';
  source: { text: string; url: string };
  notes: readonly string[];
}
