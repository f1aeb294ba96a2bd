import { country } from '../../model/country.ts';
import { number } from '../../model/format.ts';
import { qualityText } from '../../model/quality.ts';
import { figureCell, rankedTable } from '../../model/table.ts';
import type { Reader, Table } from '../../model/view.ts';
import { prefecturesOf, type Options, type Slices } from './figures.ts';
import { text } from './text.ts';

/** The prefectures that are shown, with their exports in all and per resident. */
export function prefectureRankingTable(slices: Slices, options: Options, { lang, partner = 'US' }: Reader): Table {
  const { year, per } = options;
  const t = text[lang];
  const q = qualityText[lang];
  const about = country(partner, lang);
  const { shown, quality } = prefecturesOf(slices, options, lang);
  const unit = t.million + q.ofLabel(quality);
  return rankedTable(
    t.title(per, about, shown.length, year, quality),
    [
      { id: 'rank', label: t.rank },
      { id: 'prefecture', label: t.prefecture },
      { id: 'total', label: t.total(about), unit },
      { id: 'per-residents', label: t.perResidents, unit },
      { id: 'residents', label: t.residents },
    ],
    shown.map(({ code, name, rank, totalMusd, perResidentsMusd, residents, quality }) => ({
      id: code,
      rank,
      name,
      note: quality === 'at-least' ? q.atLeast : undefined,
      cells: [
        ...[totalMusd, perResidentsMusd].map((musd) => figureCell(musd, '', (one) => q.amount(number(one, lang, 1), quality))),
        figureCell(residents, '', (persons) => number(persons, lang)),
      ],
    })),
  );
}
