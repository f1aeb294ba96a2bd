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

/** The state of a chart with custom data. */
export interface CustomDataState {
  /** A sentence: that the data is being read, or why the bundled figures are shown instead. */
  message?: string;
  /** Whether the data is still being read. */
  isBusy?: boolean;
  figures?: {
    /** The slices to draw in place of the bundled ones. */
    slices: unknown;
    /** The values that the data allows for attributes of the element, the default first. */
    choices: Record<string, string[]>;
    /** ISO 3166-1 alpha-2 code of the country that the data is about; undefined for the element's own. */
    partner: string | undefined;
  };
  /** Gives a copy of the element the same data, for an embed code. Absent if the data cannot be read. */
  copyTo?: (copy: Element) => void;
}

/** Returns the state for a drawing in a language; undefined without custom data. */
export type CustomDataReader = (lang: Lang) => CustomDataState | undefined;
