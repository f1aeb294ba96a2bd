/** The largest partners of a year, as the kit's chart of them has them. */
import { codes, firstYear, names, musd } from 'figures:bars';

export const japan = '#1a5fa4';
export const other = '#a9b1ba';
export const unit = 'Billion US dollars';
export const billions = (value) => `$${(value / 1000).toFixed(1)} billion`;

/** The end of the scale, million USD, which stays from year to year. */
export const largest = musd.flat().reduce((max, value) => Math.max(max, value), 0);

export const barsOf = (year) => ({
  title: `The 15 largest buyers of US goods, ${year}`,
  rows: names
    .map((name, i) => ({ name, value: musd[i][year - firstYear] ?? 0 }))
    .sort((a, b) => b.value - a.value)
    .slice(0, 15),
});

/** Partner and year as one row each, from the last year back: as many rows as are asked for, none made up. */
export const rowsOf = (count) => ({
  title: `US goods exports, ${count} rows`,
  rows: musd[0]
    .flatMap((_, n) =>
      names.map((name, i) => ({ name: `${name} ${firstYear + n}`, code: codes[i], year: firstYear + n, value: musd[i][n] })),
    )
    .filter(({ value }) => value !== null)
    .reverse()
    .slice(0, count),
});
