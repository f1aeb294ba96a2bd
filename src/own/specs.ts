import type { Spec } from './columns.ts';
import type { text } from './text.ts';

/** What a reader of one element is told. */
export interface Options {
  t: (typeof text)['en'];
  year: number | undefined;
  /** ISO 3166-1 alpha-2 code of the country that the figures are about. */
  partner: string | undefined;
  source: { text: string; url: string };
  /** What the figures of the trade balance are of, where no caption says it. */
  measure: string | undefined;
}

export const yearSpec: Spec = { id: 'year', kind: 'text', names: /^(?:calendaryear|年|年次|暦年)$/, label: 'year' };
