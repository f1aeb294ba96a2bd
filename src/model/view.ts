import type { Lang } from './locale.ts';
import type { SourceLine } from './source.ts';

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
  /** What it is called in a sentence. Default: the label. */
  inSentence?: string;
  /** Its accessible name: name, figures, units. */
  spoken: string;
  /** Its figure in the unit of the chart; null is no data. */
  value: number | null;
  /**
   * The series in which it can be the highest or the lowest. Without one, no superlative is said of it: of ranked bars only the first are
   * drawn, and a rank can lie between bounds.
   */
  series?: string;
  /** Whether it is the sum of small parts, which are no marks of their own. */
  isSum?: boolean;
  /** The point that its tooltip is placed at, in the coordinates of the view. */
  x: number;
  y: number;
  /** Ids of the neighbours up, right, down and left, for the arrow keys of a chart in two dimensions. */
  neighbours?: readonly (string | undefined)[];
  /** Another name that keyboard search finds. */
  alias?: string;
  /** Rows of the tooltip: figures that the drawing does not show. Without rows there is no tooltip. */
  tip: readonly (readonly [name: string, value: string])[];
  /** All its figures, for the strip of the chosen mark. Default: those of the tooltip. */
  facts?: readonly (readonly [name: string, value: string])[];
}

/** What a reader does with a mark: points at it, has chosen it, or has moved the keyboard focus to it. */
export type MarkState = 'previewed' | 'chosen' | 'focused';

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
  /** Left out of downloads, whose columns are those that custom data has. Such columns are the last ones. */
  isShownOnly?: boolean;
}

export interface Table {
  caption: string;
  columns: readonly Column[];
  /** Id of the column whose cells name their rows. Default: the first one. */
  rowHeader?: string;
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
  /** The corner of the empty space beside the drawing, in its coordinates; undefined if it has none. */
  beside?: { x: number; y: number } | undefined;
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
  source: SourceLine;
  notes: readonly string[];
}
