import { countryOf } from '../../model/country.ts';
import { percent } from '../../model/format.ts';
import { historyOf, type History, type YearFigure } from '../../model/history.ts';
import { qualityText } from '../../model/quality.ts';
import type { TextContext } from '../../model/view.ts';
import { yearsFrom } from '../../model/years.ts';
import { partOfMark, partsOf, type Options, type Slices } from './figures.ts';
import { text } from './text.ts';

/**
 * The share of a part in every year of the classification. The sum of the small parts has none: it has other parts in other years.
 */
export function tradeCompositionHistory(
  slices: Slices,
  { year, classification }: Options,
  id: string,
  { lang, partner = 'JP' }: TextContext,
): History | undefined {
  const { firstYear, exportsMusd } = slices.slice[classification];
  const { flow, code } = partOfMark(id);
  const t = text[lang];
  const years = yearsFrom(firstYear, exportsMusd[0]).map((year) => partsOf(slices, { year, classification, flow }, lang));
  const name = years[0]?.parts.find((part) => part.code === code)?.name;
  if (name === undefined) return undefined;
  return historyOf(
    {
      name,
      label: t.shareOf(flow, countryOf(partner, lang)),
      firstYear,
      year,
      figures: years.map(({ parts, quality }): YearFigure | null => {
        const part = parts.find((part) => part.code === code);
        const share = part?.shares[0] ?? null;
        return share === null ? null : { atLeast: share, atMost: share, text: percent(share, lang), note: qualityText[lang].note(quality) };
      }),
      missing: 'unknown',
    },
    lang,
  );
}
