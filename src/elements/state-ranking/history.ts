import { nameOf } from '../../data/names.ts';
import { countryOf } from '../../model/country.ts';
import { historyOf, type History } from '../../model/history.ts';
import { originOf } from '../../model/source.ts';
import type { TextContext } from '../../model/view.ts';
import { yearsFrom } from '../../model/years.ts';
import { boundsText } from './bounds-text.ts';
import { ranking, type Options, type Slices } from './figures.ts';
import { text } from './text.ts';

/** The figures of a state in every year, of the measure that is ranked. */
export function stateRankingHistory(
  slices: Slices,
  { measure, year }: Options,
  id: string,
  { lang, partner = 'JP' }: TextContext,
): History | undefined {
  const { firstYear, partnerMusd, source } = slices.exports;
  const t = text[lang];
  const country = { ...countryOf(partner, lang), ...t.regions[slices.region.region] };
  return historyOf(
    {
      name: nameOf(slices.names, id, lang),
      label: t.ofState(measure, country),
      firstYear,
      year,
      figures: yearsFrom(firstYear, partnerMusd[0]).map((year) => {
        const state = ranking(slices, measure, year).find(({ code }) => code === id);
        return state ? { atLeast: state.atLeast, atMost: state.atMost, text: boundsText(state, measure, lang) } : null;
      }),
      missing: originOf(source) === 'published' ? 'unlisted' : 'unknown',
    },
    lang,
  );
}
