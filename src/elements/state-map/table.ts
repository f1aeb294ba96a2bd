import { noData } from '../../data/provenance.ts';
import { countryOf } from '../../model/country.ts';
import { figure, millionUsd, percentSign } from '../../model/format.ts';
import { publishedDecimals } from '../../model/precision.ts';
import { figureCell, textCell } from '../../model/table.ts';
import type { Cell, Column, TextContext, Table } from '../../model/view.ts';
import { sortedStates, type Options, type Slices } from './figures.ts';
import { isCertain } from './rank-text.ts';
import { text } from './text.ts';

/** Every state with all its figures, in the order of the measure that the map shows. */
export function stateMapTable(slices: Slices, options: Options, { lang, partner = 'JP' }: TextContext): Table {
  const t = text[lang];
  const country = countryOf(partner, lang);
  const states = sortedStates(slices, options, lang);
  // A year in which all ranks are certain has one column of ranks.
  const hasBounds = states.some(({ rank }) => rank && !isCertain(rank));
  const rankColumns: Column[] = hasBounds
    ? [
        { id: 'rank-best', label: t.bestRank(country) },
        { id: 'rank-worst', label: t.worstRank(country) },
      ]
    : [{ id: 'rank', label: t.rank(country) }];
  const cellOf = (value: number | null, format: (value: number) => string = String): Cell => figureCell(value, noData[lang], format);
  return {
    caption: t.title(options.measure, country, options.year),
    rowHeader: 'state',
    columns: [
      { id: 'order', label: t.order },
      { id: 'state', label: t.state },
      { id: 'value', label: t.value(country), unit: millionUsd[lang] },
      { id: 'share', label: t.share, unit: percentSign[lang] },
      ...rankColumns,
    ],
    rows: states.map(({ id, order, name, valueMusd, sharePercent, rank }) => ({
      id,
      ...(rank && !isCertain(rank) && { note: t.rankNote }),
      cells: [
        // A state without data has no number.
        figureCell(order, '–', String),
        textCell(name),
        cellOf(valueMusd, (musd) => figure(musd, lang, publishedDecimals(musd))),
        cellOf(sharePercent, (share) => figure(share, lang, 1)),
        ...(hasBounds ? [cellOf(rank?.best ?? null), cellOf(rank?.worst ?? null)] : [cellOf(rank?.best ?? null)]),
      ],
    })),
  };
}
