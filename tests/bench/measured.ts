/** The measurements of a run, from which report and picture are made. */
import { median, type Load, type Rows, type Switch } from './measure.ts';
import { kit, type Chart, type Stack } from './stacks.ts';

export interface Bytes {
  gzip: number;
  brotli: number;
}
/** The measurements of one form of a stack. */
export interface Form {
  stack: Stack;
  /** `module` is bundled, `script` has script tags for official files. `all` (the script of all elements) and `cdn` are forms of the kit only. */
  form: 'module' | 'script' | 'all' | 'cdn';
  bytes: Partial<Record<Chart | 'three', Bytes>>;
  loads: Load[];
  map: Switch[];
  bars: Switch[];
}
export interface Measured {
  forms: Form[];
  /** 50 charts on one page, by the id of the stack. */
  fifty: Record<string, Load[]>;
  /** Bar charts, by the id of the stack and the number of rows. */
  rows: Record<string, Record<number, Rows[]>>;
  rounds: number;
}

export const rowCounts = [10, 100, 1000];

/** Returns the form of the kit with which a form of any stack is compared. */
export const kitOf = ({ forms }: Measured, form: Form['form']): Form | undefined =>
  forms.find((one) => one.stack.id === kit.id && one.form === (form === 'module' ? 'module' : 'script'));

/** Returns the median of a measure over the rounds, or NaN without rounds. */
export const medianOf = <T>(rounds: readonly T[] | undefined, of: (one: T) => number): number => median((rounds ?? []).map(of));
