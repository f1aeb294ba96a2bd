import { sum } from 'd3-array';
import { type Tables } from '../table.ts';
import { percentOf } from './rounding.ts';
import { StateExports, type StateYear } from './state-exports.ts';

/** East, Southeast and South Asia, by the names that the Census Bureau uses. */
const asia = new Set([
  ...['China', 'Hong Kong', 'Japan', 'Korea, North', 'Korea, South', 'Macau', 'Mongolia', 'Taiwan'],
  ...['Brunei', 'Burma', 'Cambodia', 'Indonesia', 'Laos', 'Malaysia', 'Philippines', 'Singapore', 'Thailand', 'Timor-Leste', 'Vietnam'],
  ...['Afghanistan', 'Bangladesh', 'Bhutan', 'India', 'Maldives', 'Nepal', 'Pakistan', 'Sri Lanka'],
]);

/**
 * Bounds of Japan's share of a state's exports to Asia, in percent. Not all partners are listed, and anything from none to
 * all of the unlisted exports may have gone to Asia. The bounds are rounded outward to a tenth, so that the share certainly
 * lies between them. They are equal if all partners are listed.
 */
export function stateAsia(tables: Tables): {
  asiaShareAtLeastPercent: (number | null)[][];
  asiaSharePossiblePercent: (number | null)[][];
} {
  const exports = new StateExports(tables);
  return {
    asiaShareAtLeastPercent: exports.columns((japanMusd, year) => bounds(japanMusd, year).atLeast),
    // The difference to the upper bound.
    asiaSharePossiblePercent: exports.columns((japanMusd, year) => {
      const { atLeast, atMost } = bounds(japanMusd, year);
      return Math.round((atMost - atLeast) * 10) / 10;
    }),
  };
}

function bounds(japanMusd: number, { partners, worldMusd }: StateYear): { atLeast: number; atMost: number } {
  const asiaMusd = sum([...partners], ([partner, musd]) => (asia.has(partner) ? musd : 0));
  const unlistedMusd = worldMusd - sum(partners.values());
  // Every figure is rounded to 0.01, so a difference below half of that per figure is rounding: nothing is unlisted.
  if (Math.abs(unlistedMusd) < 0.005 * (partners.size + 1)) {
    const share = percentOf(japanMusd / asiaMusd);
    return { atLeast: share, atMost: share };
  }
  return { atLeast: percentOf(japanMusd / (asiaMusd + unlistedMusd), Math.floor), atMost: percentOf(japanMusd / asiaMusd, Math.ceil) };
}
