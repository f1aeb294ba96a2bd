/** The classes, colors and texts of <state-map>, for the maps of all libraries. */
import { firstYear, ids, names, musd, topology } from 'figures:map';

export { topology };
/** Million USD. */
export const limits = [100, 500, 1000, 2000, 5000];
export const colours = ['#e4edf6', '#bed6ec', '#8fb9de', '#5a93c8', '#2c6cab', '#103f70'];
export const classes = ['under 0.1', '0.1–0.5', '0.5–1', '1–2', '2–5', '5 and over'];
export const none = '#d8d8d8';
export const unit = 'Billion US dollars';

export const colourOf = (value) => (value === null ? none : (colours[limits.findIndex((limit) => value < limit)] ?? colours.at(-1)));

export const billions = (value) => (value === null ? 'no data' : `$${(value / 1000).toFixed(1)} billion`);

export const mapOf = (year) => ({
  title: `US goods exports to Japan by state, ${year}`,
  rows: ids.map((id, i) => ({ id, name: names[i], value: musd[i][year - firstYear] })),
});
