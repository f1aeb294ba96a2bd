import type { ReactiveControllerHost } from 'lit';
import type { Lang } from '../model/locale.ts';

/** A chart that draws custom data in place of its bundled figures. */
export interface CustomDataHost extends ReactiveControllerHost, HTMLElement {
  src: string | null | undefined;
  data: readonly object[] | string | null | undefined;
  partner: string | null | undefined;
  source: string | null | undefined;
  sourceUrl: string | null | undefined;
  year: string | number | null | undefined;
  readonly kitTag: string;
  readonly bundled: unknown;
  /** What the figures of a trade balance count: total, goods or services. */
  measure?: string | null | undefined;
}

/** The state of a chart that is asked for other figures than the bundled ones: custom data, or those of a partner pack. */
export interface FiguresState {
  /** A sentence: that the figures are being read, or why there are none. Without figures it takes the place of the drawing. */
  message?: string;
  /** Whether the figures are still being read. */
  isBusy?: boolean;
  figures?: {
    /** The slices to draw in place of the bundled ones. */
    slices: unknown;
    /** The values that the figures allow for attributes of the element, the default first. */
    choices: Record<string, string[]>;
    /** ISO 3166-1 alpha-2 code of the country that the figures are about; undefined for the element's own. */
    partner: string | undefined;
    /** The slices of the partner that the chart compares with. */
    compared?: { slices: unknown; partner: string } | undefined;
  };
  /** Whether the figures are custom data. */
  isCustom?: boolean;
  /** The files in dist/ that have the figures of partners, for an embed code. */
  scripts?: readonly string[];
  /** Gives a copy of the element the same custom data, for an embed code. */
  copyTo?: (copy: Element) => void;
}

/** Returns the state for a drawing in a language; undefined without custom data. */
export type CustomDataReader = (lang: Lang) => FiguresState | undefined;
