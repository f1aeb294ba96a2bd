import { countryOf } from '../../model/country.ts';
import { number } from '../../model/format.ts';
import { qualityText } from '../../model/quality.ts';
import { figureCell, rankedTable } from '../../model/table.ts';
import type { TextContext, Table } from '../../model/view.ts';
import { prefecturesOf, type Options, type Slices } from './figures.ts';
import { text } from './text.ts';

/** The prefectures that are shown, with their exports in all and per resident. */
export function prefectureRankingTable(slices: Slices, options: Options, { lang, partner = 'US' }: TextContext): Table {
  const { year, per } = options;
  const t = text[lang];
  const q = qualityText[lang];
  const country = countryOf(partner, lang);
  const { shown, quality } = prefecturesOf(slices, options, lang);
  const unit = t.million + q.ofLabel(quality);
  return rankedTable(
    t.title(per, country, shown.length, year, quality),
    [
      { id: 'rank', label: t.rank },
      { id: 'prefecture', label: t.prefecture },
      { id: 'total', label: t.total(country), unit },
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
