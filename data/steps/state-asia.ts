import { type Tables } from '../table.ts';
import { statesByYear } from './state-exports.ts';

/** East, Southeast and South Asia, in the names that Census writes. */
const asia = new Set([
  ...['China', 'Hong Kong', 'Japan', 'Korea, North', 'Korea, South', 'Macau', 'Mongolia', 'Taiwan'],
  ...['Brunei', 'Burma', 'Cambodia', 'Indonesia', 'Laos', 'Malaysia', 'Philippines', 'Singapore', 'Thailand', 'Timor-Leste', 'Vietnam'],
  ...['Afghanistan', 'Bangladesh', 'Bhutan', 'India', 'Maldives', 'Nepal', 'Pakistan', 'Sri Lanka'],
]);

/**
 * What bounds a state's exports to Asia, million USD: what it sold to the Asian partners that are listed for it, and
 * what it sold to partners that are not listed, of which anything from nothing to all went to Asia.
 */
export function stateAsia(tables: Tables): object {
  const { states, years, at } = statesByYear(tables);
  const listed = (state: string, year: number, of: (partner: string) => boolean): number =>
    [...at(state, year).partners].reduce((sum, [partner, value]) => sum + (of(partner) ? value : 0), 0);
  // The figures have two decimals; their sums must not gain more.
  const cents = (value: number): number => Math.round(value * 100) / 100;
  return {
    asiaListedMusd: states.map((state) => years.map((year) => cents(listed(state, year, (partner) => asia.has(partner))))),
    unlistedMusd: states.map((state) =>
      years.map((year) => Math.max(0, cents(at(state, year).worldMusd - listed(state, year, () => true)))),
    ),
  };
}
