/** Partner and year as one row each, from the last year back: as many rows as are asked for, none made up. */
import { rows } from 'figures:rows';

export const rowsOf = (count) => ({ title: `US goods exports, ${count} rows`, rows: rows.slice(0, count) });
