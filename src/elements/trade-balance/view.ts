import { linesLayout, type LinesView } from '../../charts/lines/layout.ts';
import { areaBreak, areaNote, basisOf, hasOtherArea } from '../../data/provenance.ts';
import type { TradeBalanceSlice } from '../../data/trade-balance.ts';
import { countryOf } from '../../model/country.ts';
import { axisUnit, figure, labelUsd, usd } from '../../model/format.ts';
import { originOf, sourceLine } from '../../model/source.ts';
import type { ViewContext } from '../../model/view.ts';
import { annotationOf, withAnnotation } from './annotations.ts';
import { balanceOf, balanceText, flowsOf, sideOf, yearsOfBasis, type Options } from './figures.ts';
import { text, type Balance, type Change } from './text.ts';

/** US exports to a country and imports from it over the years. */
export function tradeBalanceView(slice: TradeBalanceSlice, options: Options, { width, lang, partner = 'JP' }: ViewContext): LinesView {
  const { year, measure, basis, compare, notCompared } = options;
  const t = text[lang];
  const country = countryOf(partner, lang);
  const [first, last] = yearsOfBasis(slice, basis);
  const { exportsMusd, importsMusd } = flowsOf(slice, options);
  const maxMusd = Math.max(...exportsMusd, ...importsMusd);
  const { source } = slice[basis];
  const isPublished = originOf(source) === 'published';
  const newArea = isPublished ? areaBreak(partner, lang) : undefined;
  const annotations = withAnnotation(options.annotations ?? [], newArea);
  const { years, ...drawing } = linesLayout({
    width,
    firstYear: first,
    upper: { id: 'exports', label: t.exports, values: exportsMusd },
    lower: { id: 'imports', label: t.imports, values: importsMusd },
    gap: { above: t.surplus, below: t.deficit, none: t.balanced },
    annotations,
    ...(newArea && { breaks: [newArea.year] }),
    unit: axisUnit(maxMusd, lang),
    format: (musd) => labelUsd(musd, maxMusd, lang),
    formatTick: (units, digits) => figure(units, lang, digits),
  });
  const balanceMusd = (year: number): number => balanceOf(exportsMusd[year - first] ?? NaN, importsMusd[year - first] ?? NaN);
  const balanceIn = (year: number): Balance => balanceText(balanceMusd(year), year, lang);
  const ownAreaNote = isPublished ? areaNote(partner, lang) : undefined;
  return {
    ...drawing,
    title: t.title(measure, country, first, last),
    takeaway: takeaway(compare ?? (year === first ? undefined : year - 1)),
    summary: t.summary(measure, country, first, last),
    marks: years.map((layout, i) => {
      const [exports, imports] = [usd(exportsMusd[i] ?? NaN, lang), usd(importsMusd[i] ?? NaN, lang)];
      return {
        ...layout,
        id: String(first + i),
        label: String(first + i),
        inSentence: t.year(first + i),
        value: balanceMusd(first + i),
        series: 'balance',
        spoken: t.annotated(t.spoken(exports, imports, balanceIn(first + i)), annotationOf(annotations, first + i)),
        // The drawing shows the figures of the highlighted year.
        tip: [],
      };
    }),
    entry: String(year),
    chosen: String(year),
    compared: compare === undefined ? undefined : String(compare),
    axis: 'x',
    source: sourceLine(source, basisOf[basis][lang], lang),
    notes: [
      ...(isPublished ? [t.nominal] : []),
      ...(ownAreaNote ? [ownAreaNote] : []),
      ...(notCompared ? [t.notCompared(countryOf(notCompared, lang), basis)] : []),
    ],
  };

  /** The balance of the later year, and how it has changed since the earlier one. */
  function takeaway(other: number | undefined): string {
    if (other === undefined) return t.takeaway(measure, country, balanceIn(year));
    const [from, to] = [Math.min(year, other), Math.max(year, other)];
    const changed = isPublished && hasOtherArea(partner, from, to) ? 'withUk' : change(balanceMusd(from), balanceMusd(to));
    return t.takeaway(measure, country, balanceIn(to), balanceIn(from), changed);
  }

  function change(before: number, now: number): Change {
    if (sideOf(before) !== sideOf(now)) return 'turned';
    if (usd(before, lang) === usd(now, lang)) return 'same';
    return Math.abs(now) > Math.abs(before) ? 'larger' : 'smaller';
  }
}
