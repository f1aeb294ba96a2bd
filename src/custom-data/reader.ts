import type { CustomSource } from '../model/source.ts';
import type { ColumnSpec } from './columns.ts';
import type { CustomData } from './custom-data.ts';
import type { Sheet } from './sheet.ts';
import type { Text } from './text.ts';

/** What the reader of an element depends on beside the file. */
export interface ReaderOptions {
  t: Text;
  year: number | undefined;
  source: CustomSource;
  /** What the figures of a trade balance count. Without it, the caption of the file decides. */
  measure: string | undefined;
}

/**
 * Reads a sheet into the slices of an element. `base` has the bundled slices.
 * @throws CustomDataError if the sheet lacks a column, or has a wrong cell
 */
export type Reader<Base> = <B extends Base>(sheet: Sheet, base: B, options: ReaderOptions) => ReaderResult<B>;

export type ReaderResult<B> = Omit<CustomData<B>, 'partner'>;

export const yearSpec: ColumnSpec = {
  id: 'year',
  kind: 'text',
  headings: { en: /^calendaryear$/, ja: /^(?:年|年次|暦年)$/ },
  label: { en: 'year', ja: '年' },
};

/** How well the figures of a row are known, in the words of a downloaded table. */
export const noteSpec: ColumnSpec = {
  id: 'note',
  kind: 'text',
  headings: { en: /^note$/, ja: /^(?:備考|注)$/ },
  label: { en: 'note', ja: '備考' },
};
