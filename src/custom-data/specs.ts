import type { CustomSource } from '../model/source.ts';
import type { Spec } from './columns.ts';
import type { text } from './text.ts';

/** What the reader of one element depends on beside the file. */
export interface Options {
  t: (typeof text)['en'];
  year: number | undefined;
  source: CustomSource;
  /** What the figures of a trade balance are of; without it the caption says so. */
  measure: string | undefined;
}

export const yearSpec: Spec = { id: 'year', kind: 'text', names: /^(?:calendaryear|年|年次|暦年)$/, label: 'year' };
