import { nameOf } from '../../data/names.ts';
import { countryOf } from '../../model/country.ts';
import { percent, usd } from '../../model/format.ts';
import { historyOf, type History, type YearFigure } from '../../model/history.ts';
import { originOf } from '../../model/source.ts';
import type { TextContext } from '../../model/view.ts';
import { yearsFrom } from '../../model/years.ts';
import { statesOf, type Options, type Slices, type State } from './figures.ts';
import { text } from './text.ts';

/** The figures of a state in every year, of the measure that the map shows. */
export function stateMapHistory(slices: Slices, options: Options, id: string, { lang, partner = 'JP' }: TextContext): History | undefined {
  const { measure, year } = options;
  const { firstYear, partnerMusd, source } = slices.exports;
  const t = text[lang];
  const country = countryOf(partner, lang);
  const figureOf = ({ valueMusd, sharePercent, rank }: State): YearFigure | null => {
    if (measure === 'rank') return rank && { atLeast: -rank.worst, atMost: -rank.best, text: t.rankOf(rank) };
    if (measure === 'share') return sharePercent === null ? null : exact(sharePercent, percent(sharePercent / 100, lang));
    return valueMusd === null ? null : exact(valueMusd, usd(valueMusd, lang));
  };
  return historyOf(
    {
      name: nameOf(slices.names, id, lang),
      label: { value: t.value(country), share: t.share, rank: t.rank(country) }[measure],
      firstYear,
      year,
      figures: yearsFrom(firstYear, partnerMusd[0]).map((year) => {
        const state = statesOf(slices, { ...options, year }, lang).find((state) => state.id === id);
        return state ? figureOf(state) : null;
      }),
      missing: originOf(source) === 'published' ? 'unlisted' : 'unknown',
    },
    lang,
  );
}

const exact = (value: number, text: string): YearFigure => ({ atLeast: value, atMost: value, text });
