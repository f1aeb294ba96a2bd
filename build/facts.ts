import { tradeFactsSlice } from '../src/data/trade-facts.ts';
import { factOf, namesOf, yearsOfFact } from '../src/elements/trade-fact/figures.ts';
import { labelOf } from '../src/elements/trade-fact/labels.ts';
import { tradeFactView } from '../src/elements/trade-fact/view.ts';
import { countryOf } from '../src/model/country.ts';
import { markdownTable } from './markdown-table.ts';

/** A fact as its row in the guide: the name, what it says, and its newest figure. */
function rowOf(name: string): string[] {
  const fact = factOf(tradeFactsSlice, name);
  if (!fact) throw new Error(`trade-fact has no figure ${name}`);
  const [first, last] = yearsOfFact(fact);
  const figure = (lang: 'en' | 'ja'): string =>
    tradeFactView(tradeFactsSlice, { name, year: last, absolute: false }, lang)?.figure ?? 'no data';
  const partner = countryOf(name.startsWith('prefecture') ? 'US' : 'JP', 'en');
  const years = first === last ? String(last) : `${first}–${last}`;
  return [`\`${name}\``, labelOf.en(name, partner), figure('en'), figure('ja'), String(last), years];
}

/** The names of all figures of `<trade-fact>`, with their newest values. */
export const factsTable = (): string =>
  markdownTable(['name', 'what it is', 'newest figure', 'in Japanese', 'its year', 'years'], namesOf(tradeFactsSlice).map(rowOf));
