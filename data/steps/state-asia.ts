import { type Tables } from '../table.ts';
import { statesByYear } from './state-exports.ts';

/** East, Southeast and South Asia, in the names that Census writes. */
const asia = new Set([
  ...['China', 'Hong Kong', 'Japan', 'Korea, North', 'Korea, South', 'Macau', 'Mongolia', 'Taiwan'],
  ...['Brunei', 'Burma', 'Cambodia', 'Indonesia', 'Laos', 'Malaysia', 'Philippines', 'Singapore', 'Thailand', 'Timor-Leste', 'Vietnam'],
  ...['Afghanistan', 'Bangladesh', 'Bhutan', 'India', 'Maldives', 'Nepal', 'Pakistan', 'Sri Lanka'],
]);

/**
 * Japan's share of a state's exports to Asia, in percent: what is certain, and what may come on top, since nobody knows
 * how much of what went to partners that are not listed went to Asia, anything from none to all of it. Both ends are
 * rounded outward to a tenth, so that "at least" and "at most" stay true; where every partner is listed they are one.
 * Null where Japan is not listed.
 */
export function stateAsia(tables: Tables): object {
  const { states, years, at } = statesByYear(tables);
  const bounds = states.map((state) =>
    years.map((year) => {
      const { partners, worldMusd } = at(state, year);
      const japan = partners.get('Japan');
      if (japan === undefined) return { atLeast: null, possible: null };
      const sum = (of: (partner: string) => boolean): number =>
        [...partners].reduce((sum, [partner, value]) => sum + (of(partner) ? value : 0), 0);
      const listed = sum((partner) => asia.has(partner));
      const unlisted = worldMusd - sum(() => true);
      // Every figure is rounded to a hundredth: less than half of one for each is the rounding of a sum, of nothing unlisted.
      if (Math.abs(unlisted) < 0.005 * (partners.size + 1)) return { atLeast: tenths(japan / listed, Math.round), possible: 0 };
      const [atLeast, atMost] = [tenths(japan / (listed + unlisted), Math.floor), tenths(japan / listed, Math.ceil)];
      return { atLeast, possible: Math.round((atMost - atLeast) * 10) / 10 };
    }),
  );
  return {
    asiaShareAtLeastPercent: bounds.map((years) => years.map(({ atLeast }) => atLeast)),
    asiaSharePossiblePercent: bounds.map((years) => years.map(({ possible }) => possible)),
  };
}

/** A share in percent to a tenth. */
const tenths = (share: number, round: (value: number) => number): number => round(share * 1000) / 10;
