import type { BarMark, BarsView } from '../../charts/bars/layout.ts';
import { rankedBars } from '../../charts/bars/ranked-bars.ts';
import { statesBasis } from '../../data/provenance.ts';
import { countryOf } from '../../model/country.ts';
import { axisUnit, number, percent, usd } from '../../model/format.ts';
import { namesOrCount } from '../../model/missing.ts';
import { originOf, sourceLine } from '../../model/source.ts';
import type { ViewContext } from '../../model/view.ts';
import { yearsOf } from '../../model/years.ts';
import { hasIntervals, ranking, statesOf, type Options, type Slices } from './figures.ts';
import { text } from './text.ts';

/** A bar whose figure is known by its bounds. */
export interface IntervalMark extends BarMark {
  /** Width from the end of the bar, which is the lower bound, to the upper one; 0 for an exact figure. */
  possible: number;
}

/** The first states by their goods exports, or by the share of a country in them. */
export function stateRankingView(slices: Slices, options: Options, { width, lang, partner = 'JP' }: ViewContext): BarsView<IntervalMark> {
  const { year, measure } = options;
  const { source } = slices.exports;
  const t = text[lang];
  const country = countryOf(partner, lang);
  const origin = originOf(source);
  const { shown, missing } = statesOf(slices, options, lang);
  const write = (value: number, short = false): string => (measure === 'value' ? usd(value, lang, short) : percent(value / 100, lang));
  const max = largest(slices, options);
  const { marks, ...drawing } = rankedBars(
    shown.map((state) => {
      const { code, name, rank, atLeast, atMost } = state;
      return {
        id: code,
        label: name,
        rank,
        length: atLeast,
        text: atMost > atLeast ? t.range(number(atLeast, lang, 1), write(atMost)) : write(atLeast, true),
        value: measure === 'value' ? atLeast : atLeast / 100,
        spoken: t.spoken(rank, name, { atLeast: write(atLeast), atMost: write(atMost) }),
        tip: [],
        atMost,
      };
    }),
    {
      width,
      max,
      unit: measure === 'value' ? axisUnit(max, lang) : { perUnit: 1, name: t.unit[measure] },
      formatTick: (units) => number(units, lang),
    },
  );
  const title = t.title(measure, country, shown.length, year);
  const [first] = shown;
  return {
    ...drawing,
    title,
    takeaway: first ? t.takeaway(measure, country, first.name, { atLeast: write(first.atLeast), atMost: write(first.atMost) }, year) : '',
    summary: t.summary(title),
    tone: 'states',
    marks: marks.map(({ item, ...mark }) => {
      const possible = (mark.bar.width * (item.atMost - item.length)) / (item.length || 1);
      // In a wide drawing the figure follows the end of the interval.
      const x = mark.figure.x + (mark.figure.anchor === 'start' ? possible : 0);
      return { ...mark, possible, figure: { ...mark.figure, x } };
    }),
    entry: first?.code ?? '',
    axis: 'y',
    source: sourceLine(source, statesBasis[lang], lang),
    notes: [
      ...(hasIntervals(shown) ? [t.interval[origin]] : []),
      ...(missing.length ? [t.noData(country, namesOrCount(missing, t.many), origin)] : []),
    ],
  };
}

/** The largest figure of all years, so that the scale stays the same from year to year. */
function largest(slices: Slices, { measure, count }: Options): number {
  const { firstYear, japanMusd } = slices.exports;
  const [first, last] = yearsOf(firstYear, japanMusd[0]);
  let max = 0;
  for (let year = first; year <= last; year++)
    for (const { atMost } of ranking(slices, measure, year).slice(0, count)) max = Math.max(max, atMost);
  return max;
}
