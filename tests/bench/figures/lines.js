/** Both flows of the trade balance, with a value for each year. */
import { firstYear, exports, imports } from 'figures:lines';

export const flows = [
  { name: 'Exports', colour: '#1a5fa4', values: exports },
  { name: 'Imports', colour: '#b0500c', values: imports },
];
export const years = exports.map((_, i) => firstYear + i);
export const title = `US trade with Japan in goods and services, ${years[0]}–${years.at(-1)}`;
export const unit = 'Billion US dollars';
export const billions = (value) => `$${(value / 1000).toFixed(1)} billion`;
