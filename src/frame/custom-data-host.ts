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
  readonly kind: string;
  readonly bundled: unknown;
  /** What the figures of a trade balance are of. */
  measure?: string | null | undefined;
}

/** What a chart with custom data shows at the moment. */
export interface CustomDataState {
  /** One sentence: that the data are being read, or why the bundled figures are shown instead. */
  message?: string;
  /** Whether the data are still being read. */
  isBusy?: boolean;
  figures?: {
    /** In place of the bundled slices. */
    slices: unknown;
    /** Values of the element's attributes that the data allow. */
    choices: Record<string, string[]>;
    /** ISO 3166-1 alpha-2 code of the country that the data are about, where it is not the element's own. */
    partner: string | undefined;
  };
  /** Sets what a copy of the element needs to show the same data elsewhere; absent where it cannot. */
  copyTo?: (copy: Element) => void;
}

/** The state at a drawing in a language; undefined where the chart has no custom data. */
export type CustomDataReader = (lang: Lang) => CustomDataState | undefined;
