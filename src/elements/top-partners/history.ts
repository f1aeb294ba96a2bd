import type { TopPartnersSlice } from '../../data/top-partners.ts';
import { usd } from '../../model/format.ts';
import { historyOf, type History } from '../../model/history.ts';
import type { TextContext } from '../../model/view.ts';
import { yearsFrom } from '../../model/years.ts';
import { partnerName, valueOf, type Options } from './figures.ts';
import { text } from './text.ts';

/** The trade with a partner in every year, of the flow that is ranked. */
export function topPartnersHistory(
  slice: TopPartnersSlice,
  { flow, year }: Options,
  id: string,
  { lang }: TextContext,
): History | undefined {
  const { firstYear, partners, exportsMusd, importsMusd, worldExportsMusd } = slice;
  const p = partners.indexOf(id);
  return historyOf(
    {
      name: partnerName(slice, id, lang),
      label: text[lang].flow[flow],
      firstYear,
      year,
      figures: yearsFrom(firstYear, worldExportsMusd).map((_, i) => {
        const musd = valueOf(flow, exportsMusd[p]?.[i] ?? null, importsMusd[p]?.[i] ?? null);
        return musd === null ? null : { atLeast: musd, atMost: musd, text: usd(musd, lang) };
      }),
      missing: 'unknown',
    },
    lang,
  );
}
