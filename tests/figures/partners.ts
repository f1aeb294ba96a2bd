import { namesIn, rowsOf, yearsIn } from './csv.ts';
import type { Names } from './expected.ts';

/** The elements are about Japan, if they have no attribute `partner`. */
export const home = 'JP';

/** The attribute of an element about a partner. */
export const partnerAttribute = (partner: string): { partner?: string } => (partner === home ? {} : { partner });

/** The partners of a table, without Japan, the world and the EU, which has members among them. */
const countriesIn = (table: string): string[] =>
  [...new Set(rowsOf(table).map((row) => row.partner ?? ''))].filter((code) => !['WORLD', home, 'EU'].includes(code)).sort();

export const goodsPartners: readonly string[] = countriesIn('us-partners-goods-census');
export const bopPartners: readonly string[] = [...countriesIn('us-partners-bop'), 'EU'];

export const partners: readonly string[] = [...new Set([...bopPartners, ...goodsPartners])].sort();

const namesOfPartners = namesIn('partner-names', 'iso_3166_1');
export const partnerName = (code: string): Names => namesOfPartners.get(code) ?? { en: code, ja: code };

const censusNames = new Map(rowsOf('census-countries').map((row) => [row.iso_3166_1, row.name ?? '']));

/** The name of a partner in the table of states. */
export const censusName = (code: string): string => censusNames.get(code) ?? '';

const states = new Set(rowsOf('us-states').flatMap(({ state = '' }) => (state === 'DC' ? [] : [state])));

/** Those that at least 40 of the 50 states list in every year. */
export const statePartners: readonly string[] = goodsPartners.filter((code) => {
  const name = censusName(code);
  const rows = rowsOf('us-states-exports').filter((row) => row.partner === name && states.has(row.state ?? ''));
  return yearsIn('us-states-exports').every((year) => rows.filter((row) => row.year === String(year)).length >= 40);
});
