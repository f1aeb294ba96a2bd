/** What a run has measured: the shape that the report and the picture are made from. */
import { median, type Load, type Rows, type Switch } from './measure.ts';
import { kit, type Chart, type Stack } from './stacks.ts';

export interface Bytes {
  gzip: number;
  brotli: number;
}
/** What is measured of one form of a stack. */
export interface Form {
  stack: Stack;
  /** `module`: bundled; `script`: official files and script tags; the kit has two more of the latter kind. */
  form: 'module' | 'script' | 'all' | 'cdn';
  bytes: Partial<Record<Chart | 'three', Bytes>>;
  loads: Load[];
  map: Switch[];
  bars: Switch[];
}
export interface Measured {
  forms: Form[];
  /** Of the stacks, by id: 50 charts on one page, and bar charts of so many rows. */
  fifty: Record<string, Load[]>;
  rows: Record<string, Record<number, Rows[]>>;
  rounds: number;
}

export const rowCounts = [10, 100, 1000];

/** The form of the kit that a form of any stack is compared with. */
export const kitOf = ({ forms }: Measured, form: Form['form']): Form | undefined =>
  forms.find((one) => one.stack.id === kit.id && one.form === (form === 'module' ? 'module' : 'script'));

/** The middle one of a measure over the rounds; NaN where there is none. */
export const middle = <T>(rounds: readonly T[] | undefined, of: (one: T) => number): number => median((rounds ?? []).map(of));
