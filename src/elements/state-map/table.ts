import { noData } from '../../data/provenance.ts';
import { countryOf } from '../../model/country.ts';
import { number } from '../../model/format.ts';
import { figureCell, rankedTable } from '../../model/table.ts';
import type { TextContext, Table } from '../../model/view.ts';
import { sortedStates, type Options, type Slices } from './figures.ts';
import { text } from './text.ts';

/** Every state with all its figures, in the order of the measure that the map shows. */
export function stateMapTable(slices: Slices, options: Options, { lang, partner = 'JP' }: TextContext): Table {
  const t = text[lang];
  const none = noData[lang];
  const country = countryOf(partner, lang);
  return rankedTable(
    t.title(options.measure, country, options.year),
    [
      { id: 'order', label: t.order },
      { id: 'state', label: t.state },
      { id: 'value', label: t.value(country), unit: t.million },
      { id: 'share', label: t.share, unit: '%' },
      { id: 'rank', label: t.rank(country) },
    ],
    sortedStates(slices, options, lang).map(({ id, name, valueMusd, sharePercent, rank }, i) => ({
      id,
      rank: i + 1,
      name,
      cells: [
        figureCell(valueMusd, none, (musd) => number(musd, lang, 2)),
        figureCell(sharePercent, none, (share) => number(share, lang, 1)),
        figureCell(rank, none, String),
      ],
    })),
  );
}
