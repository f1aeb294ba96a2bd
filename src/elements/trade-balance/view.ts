import { linesLayout, type LinesView } from '../../charts/lines/layout.ts';
import { bopBasis, censusBasis } from '../../data/provenance.ts';
import type { TradeBalanceSlice } from '../../data/trade-balance.ts';
import { countryOf } from '../../model/country.ts';
import { axisUnit, number, usd } from '../../model/format.ts';
import { originOf, sourceLine } from '../../model/source.ts';
import type { ViewContext } from '../../model/view.ts';
import { flowsOf, yearsOfBasis, type Options } from './figures.ts';
import { text, type Balance, type Change } from './text.ts';

/** US exports to a country and imports from it over the years. */
export function tradeBalanceView(slice: TradeBalanceSlice, options: Options, { width, lang, partner = 'JP' }: ViewContext): LinesView {
  const { year, measure, basis } = options;
  const t = text[lang];
  const country = countryOf(partner, lang);
  const [first, last] = yearsOfBasis(slice, basis);
  const { exportsMusd, importsMusd } = flowsOf(slice, options);
  const { years, ...drawing } = linesLayout({
    width,
    firstYear: first,
    upper: { id: 'exports', label: t.exports, values: exportsMusd },
    lower: { id: 'imports', label: t.imports, values: importsMusd },
    gap: { above: t.surplus, below: t.deficit },
    unit: axisUnit(Math.max(...exportsMusd, ...importsMusd), lang),
    format: (musd) => usd(musd, lang, true),
    formatTick: (units) => number(units, lang),
  });
  const balanceMusd = (year: number): number => (exportsMusd[year - first] ?? NaN) - (importsMusd[year - first] ?? NaN);
  const balanceOf = (year: number): Balance => {
    const musd = balanceMusd(year);
    return { isDeficit: musd < 0, amount: usd(Math.abs(musd), lang), year };
  };
  const { source } = slice[basis];
  return {
    ...drawing,
    title: t.title(measure, country, first, last),
    takeaway:
      year === first
        ? t.takeaway(measure, country, balanceOf(year))
        : t.takeaway(measure, country, balanceOf(year), balanceOf(year - 1), change(balanceMusd(year - 1), balanceMusd(year))),
    summary: t.summary(measure, country, first, last),
    marks: years.map((drawn, i) => {
      const [exports, imports] = [usd(exportsMusd[i] ?? NaN, lang), usd(importsMusd[i] ?? NaN, lang)];
      return {
        ...drawn,
        id: String(first + i),
        label: String(first + i),
        value: balanceMusd(first + i),
        spoken: t.spoken(exports, imports, balanceOf(first + i)),
        // The drawing itself shows the figures of the year that is pointed at.
        tip: [],
      };
    }),
    entry: String(year),
    chosen: String(year),
    axis: 'x',
    source: sourceLine(source, (basis === 'bop' ? bopBasis : censusBasis)[lang], lang),
    notes: originOf(source) === 'published' ? [t.nominal] : [],
  };

  function change(before: number, now: number): Change {
    if (before < 0 !== now < 0) return 'turned';
    if (usd(before, lang) === usd(now, lang)) return 'same';
    return Math.abs(now) > Math.abs(before) ? 'larger' : 'smaller';
  }
}
