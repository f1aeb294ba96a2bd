/** The largest partners of a year, as in <top-partners>. */
import { firstYear, names, musd } from 'figures:bars';

export const japan = '#1a5fa4';
export const other = '#a9b1ba';
export const unit = 'Billion US dollars';
export const billions = (value) => `$${(value / 1000).toFixed(1)} billion`;

/** The end of the scale in million USD, which is the same in every year. */
export const largest = musd.flat().reduce((max, value) => Math.max(max, value), 0);

export const barsOf = (year) => ({
  title: `The 15 largest buyers of US goods, ${year}`,
  rows: names
    .map((name, i) => ({ name, value: musd[i][year - firstYear] ?? 0 }))
    .sort((a, b) => b.value - a.value)
    .slice(0, 15),
});
