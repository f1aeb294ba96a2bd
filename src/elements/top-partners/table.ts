import type { TopPartnersSlice } from '../../data/top-partners.ts';
import { number } from '../../model/format.ts';
import { figureCell, rankedTable } from '../../model/table.ts';
import type { TextContext, Table } from '../../model/view.ts';
import { partnersOf, worldMusd, type Options } from './figures.ts';
import { text } from './text.ts';

/** The partners that are shown, with their shares where the world total is known. */
export function topPartnersTable(slice: TopPartnersSlice, options: Options, { lang, partner = 'JP' }: TextContext): Table {
  const { year, flow, count } = options;
  const t = text[lang];
  const { all, shown } = partnersOf(slice, options, partner, lang);
  const world = worldMusd(slice, options);
  return rankedTable(
    t.title(flow, Math.min(count, all.length), year),
    [
      { id: 'rank', label: t.rank },
      { id: 'partner', label: t.partner },
      { id: flow, label: t.flow[flow], unit: t.million },
      ...(world ? [{ id: 'share', label: t.share, unit: '%' }] : []),
    ],
    shown.map(({ code, rank, name, valueMusd }) => ({
      id: code,
      rank,
      name,
      cells: [
        figureCell(valueMusd, '', (musd) => number(musd, lang)),
        ...(world ? [figureCell((valueMusd / world) * 100, '', (share) => number(share, lang, 1))] : []),
      ],
    })),
  );
}
