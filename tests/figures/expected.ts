import type { Figure, Lang } from './figure.ts';

export type Names = Record<Lang, string>;

/** Figures that a text must contain, and others that it may contain. */
export interface Figures {
  must: readonly Figure[];
  may: readonly Figure[];
}

interface Takeaway extends Figures {
  /** Words that it must contain, such as surplus for an amount without a sign. */
  words?: Record<Lang, readonly string[]>;
}

/** A bar, a region, a part or a year of a chart. */
export interface ExpectedMark {
  name: Names;
  /** The figure in the unit of the chart; null is no data. */
  value: number | null;
  /** How far that figure may be from the exact one, where the kit stores it rounded. */
  valueError?: number;
  /** What its spoken text must contain. */
  spoken: readonly Figure[];
  /** Words that its spoken text must contain, such as up for a change without a sign. */
  words?: Record<Lang, string>;
  /** What its labels in the drawing must contain. */
  labels: readonly Figure[];
  /** What its tooltip must contain. */
  tip: readonly Figure[];
  /** Other figures of the mark, which its texts may contain. */
  others: readonly Figure[];
  /** The figure by which a map gives it a class, in the unit of the legend by language; null is no data. A pair is an interval. */
  classValue?: Record<Lang, number | readonly [low: number, high: number] | null>;
}

/** A cell of a table: a raw figure, or a pair of bounds that it must lie between. Null is no data. */
export interface ExpectedCell {
  raw: number | readonly [least: number, most: number] | null;
  /** How far the raw figure may be from the exact one, where the kit stores it rounded. */
  error?: number;
  /** The most digits of its text, for a figure that is not exact. */
  digits?: number;
  /** How its text is rounded. */
  rounding?: 'down' | 'up';
}

/** Everything that a chart must show. */
export interface ExpectedChart {
  tag: string;
  attributes: Record<string, string | number>;
  /** The tables that its source line is about, with the years of its figures where they are not all years of the table. */
  tables: readonly { table: string; source?: number; years?: readonly number[] }[];
  /** Whether only title and takeaway differ from those of another chart in the list. */
  isTakeawayOnly?: boolean;
  /** Years, counts and thresholds, which every text may contain. */
  common: readonly Figure[];
  /** What its title must contain; the first one, a year, must be in the summary too. */
  title: readonly Figure[];
  /** A takeaway may also contain the figures of the marks that it names. */
  takeaway: Takeaway;
  /** Figures of the drawing that belong to no mark. */
  labels: readonly Figure[];
  /** Figures of the notes, beside the common ones. */
  notes: readonly Figure[];
  /** Marks by their ids; all of them, or those of a map. */
  marks: ReadonlyMap<string, ExpectedMark>;
  /** Cells by the id of the row and the id of the column. */
  rows: ReadonlyMap<string, Record<string, ExpectedCell>>;
  /** The cells of a row of totals, if the table has one. */
  totals?: Record<string, ExpectedCell>;
}
