/** Published figures, one row for each partner and year, the last year first. */
import { rows } from 'figures:rows';

export const rowsOf = (count) => ({ title: `US goods exports, ${count} rows`, rows: rows.slice(0, count) });
