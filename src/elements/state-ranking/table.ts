import { countryOf } from '../../model/country.ts';
import { number } from '../../model/format.ts';
import { figureCell, rankedTable } from '../../model/table.ts';
import type { Column, TextContext, Table } from '../../model/view.ts';
import { hasIntervals, statesOf, type Options, type Slices } from './figures.ts';
import { text } from './text.ts';

/** The states that are shown, with the measure that they are ranked by. */
export function stateRankingTable(slices: Slices, options: Options, { lang, partner = 'JP' }: TextContext): Table {
  const { year, measure } = options;
  const t = text[lang];
  const country = countryOf(partner, lang);
  const { shown } = statesOf(slices, options, lang);
  const isInterval = hasIntervals(shown);
  const isValue = measure === 'value';
  const columns: Column[] = isInterval
    ? [
        { id: 'at-least', label: t.atLeast(country), unit: '%' },
        { id: 'at-most', label: t.atMost, unit: '%' },
      ]
    : [{ id: isValue ? 'value' : 'share', label: t.column(measure, country), unit: isValue ? t.million : '%' }];
  return rankedTable(
    t.title(measure, country, shown.length, year),
    [{ id: 'rank', label: t.rank }, { id: 'state', label: t.state }, ...columns],
    shown.map(({ code, rank, name, atLeast, atMost }) => ({
      id: code,
      rank,
      name,
      cells: [atLeast, atMost].slice(0, columns.length).map((value) => figureCell(value, '', (one) => number(one, lang, isValue ? 2 : 1))),
    })),
  );
}
