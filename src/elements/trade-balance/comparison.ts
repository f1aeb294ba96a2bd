import { panelsLayout, type PanelsView } from '../../charts/lines/panels.ts';
import { areaBreak, areaNote, basisOf } from '../../data/provenance.ts';
import { countryOf } from '../../model/country.ts';
import { axisUnit, figure, labelUsd, millionUsd, usd } from '../../model/format.ts';
import type { Lang } from '../../model/locale.ts';
import { sourceLine } from '../../model/source.ts';
import { countCell, figureCell } from '../../model/table.ts';
import type { Cell, Table, TextContext, ViewContext } from '../../model/view.ts';
import { annotationOf, withAnnotation } from './annotations.ts';
import { comparisonText } from './comparison-text.ts';
import { balanceOf, balanceText, commonYears, digitsOf, flowsOf, yearsOfBasis, type Options, type PartnerTrade } from './figures.ts';
import { annotationCell, annotationColumn } from './table.ts';
import { text } from './text.ts';

/** The partner of the chart, and the one that it is compared with. */
export type Pair = readonly [PartnerTrade, PartnerTrade];

/** The flows of a partner in the years that the basis has for both partners. */
function flowsIn({ slice }: PartnerTrade, options: Options, [first, last]: readonly [number, number]): ReturnType<typeof flowsOf> {
  const [ownFirst] = yearsOfBasis(slice, options.basis);
  const { exportsMusd, importsMusd } = flowsOf(slice, options);
  const inYears = (values: number[]): number[] => values.slice(first - ownFirst, last - ownFirst + 1);
  return { exportsMusd: inYears(exportsMusd), importsMusd: inYears(importsMusd) };
}

const both = <T, R>([a, b]: readonly [T, T], map: (item: T, i: 0 | 1) => R): [R, R] => [map(a, 0), map(b, 1)];

/** The id of a mark. That of the first partner is the year, as in the chart of one partner, so that charts of a group share it. */
const markId = ({ partner }: PartnerTrade, i: number, year: number): string => (i === 0 ? String(year) : `${partner}-${year}`);

/** The ids of the marks of both partners. */
export function markIdsOf(pair: Pair, { basis }: Options): string[] {
  const [first, last] = commonYears(pair, basis);
  const years = [...Array(last - first + 1).keys()].map((i) => first + i);
  return both(pair, (trade, n) => years.map((year) => markId(trade, n, year))).flat();
}

/** The year of a mark. */
export const yearOfMark = (id: string): string => id.slice(-4);

/** US trade with two partners on one scale. */
export function comparisonView(pair: Pair, options: Options, { width, lang }: ViewContext): PanelsView {
  const { year, measure, basis } = options;
  const t = text[lang];
  const compared = comparisonText[lang];
  const years = commonYears(pair, basis);
  const [first, last] = years;
  const countries = both(pair, ({ partner }) => countryOf(partner, lang));
  const flows = both(pair, (trade) => flowsIn(trade, options, years));
  const balances = both(flows, ({ exportsMusd, importsMusd }) => exportsMusd.map((musd, i) => balanceOf(musd, importsMusd[i] ?? NaN)));
  const max = Math.max(...flows.flatMap(({ exportsMusd, importsMusd }) => [...exportsMusd, ...importsMusd]));
  const { panels, ...size } = panelsLayout({
    width,
    firstYear: first,
    panels: both(flows, ({ exportsMusd, importsMusd }, n) => ({
      name: countries[n].bareName,
      upper: { id: 'exports', label: t.exports, values: exportsMusd },
      lower: { id: 'imports', label: t.imports, values: importsMusd },
      breaks: [areaBreak(pair[n].partner, lang)?.year ?? []].flat(),
      ids: exportsMusd.map((_, i) => markId(pair[n], n, first + i)),
    })),
    max,
    gap: { above: t.surplus, below: t.deficit, none: t.balanced },
    annotations: options.annotations ?? [],
    unit: axisUnit(max, lang),
    format: (musd) => labelUsd(musd, max, lang),
    formatTick: (units, digits) => figure(units, lang, digits),
  });
  return {
    ...size,
    panels: panels.map(({ years: _, ...panel }) => panel),
    title: compared.title(measure, countries, first, last),
    takeaway: compared.takeaway(
      measure,
      countries,
      both(balances, (musd) => balanceText(musd[year - first] ?? NaN, year, lang)),
      year,
    ),
    summary: compared.summary(measure, countries, first, last),
    marks: [0, 1].flatMap((n) => marksOf(n as 0 | 1)),
    entry: markId(pair[0], 0, year),
    chosen: year,
    axis: 'x',
    // Both are of one publication. The source of the partner with fewer years names the years that are shown.
    source: sourceLine((startsIn(pair[0]) === first ? pair[0] : pair[1]).slice[basis].source, basisOf[basis][lang], lang),
    notes: [t.nominal, ...pair.flatMap(({ partner }) => areaNote(partner, lang) ?? []), ...laterYears()],
  };

  function marksOf(n: 0 | 1): PanelsView['marks'] {
    const { exportsMusd, importsMusd } = flows[n];
    const annotations = withAnnotation(options.annotations ?? [], areaBreak(pair[n].partner, lang));
    return (panels[n]?.years ?? []).map((layout, i) => {
      const [year, balanceMusd] = [first + i, balances[n][i] ?? NaN];
      const [exports, imports] = [usd(exportsMusd[i] ?? NaN, lang), usd(importsMusd[i] ?? NaN, lang)];
      return {
        ...layout,
        id: markId(pair[n], n, year),
        label: compared.mark(countries[n], year),
        alias: String(year),
        panel: n,
        year,
        value: balanceMusd,
        series: String(n),
        spoken: t.annotated(
          compared.spoken(countries[n], t.spoken(exports, imports, balanceText(balanceMusd, year, lang))),
          annotationOf(annotations, year),
        ),
        tip: [],
      };
    });
  }

  function startsIn({ slice }: PartnerTrade): number {
    return yearsOfBasis(slice, basis)[0];
  }

  /** A note if the years of one partner begin later than those of the other. */
  function laterYears(): string[] {
    const [a, b] = both(pair, startsIn);
    return a === b ? [] : [compared.laterYears(countries[a > b ? 0 : 1], first)];
  }
}

/** Every year with exports, imports and balance of both partners. */
export function comparisonTable(pair: Pair, options: Options, { lang }: TextContext): Table {
  const { measure, basis } = options;
  const t = comparisonText[lang];
  const years = commonYears(pair, basis);
  const countries = both(pair, ({ partner }) => countryOf(partner, lang));
  const flows = both(pair, (trade) => flowsIn(trade, options, years));
  return {
    caption: t.title(measure, countries, ...years),
    columns: [
      { id: 'year', label: text[lang].columnYear },
      ...countries.flatMap((country) =>
        (['exports', 'imports', 'balance'] as const).map((id) => ({
          id: `${id}-${country.code}`,
          label: t.columns[id](country),
          unit: millionUsd[lang],
        })),
      ),
      ...annotationColumn(options.annotations, lang),
    ],
    rows: flows[0].exportsMusd.map((_, i) => ({
      id: String(years[0] + i),
      cells: [
        countCell(years[0] + i),
        ...both(flows, (flow, n) => cellsOf(flow, i, digitsOf(pair[n].slice, basis), lang)).flat(),
        ...annotationCell(options.annotations, years[0] + i),
      ],
    })),
  };
}

/** Exports, imports and balance of a year. */
function cellsOf({ exportsMusd, importsMusd }: ReturnType<typeof flowsOf>, i: number, digits: number, lang: Lang): Cell[] {
  const [exports, imports] = [exportsMusd[i] ?? NaN, importsMusd[i] ?? NaN];
  return [exports, imports, balanceOf(exports, imports)].map((musd) => figureCell(musd, '', (value) => figure(value, lang, digits)));
}
