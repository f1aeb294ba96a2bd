import { amountCell, amountNote } from '../../model/amount.ts';
import { countryOf } from '../../model/country.ts';
import { millionUsd, number } from '../../model/format.ts';
import { qualityText } from '../../model/quality.ts';
import { countCell, figureCell, textCell } from '../../model/table.ts';
import type { TextContext, Table } from '../../model/view.ts';
import { prefecturesOf, yearWithNotes, type Options, type Slices } from './figures.ts';
import { text } from './text.ts';

/** The prefectures that are shown, with their exports in all and per resident. They have ranks only if every prefecture has data. */
export function prefectureRankingTable(slices: Slices, options: Options, { lang, partner = 'US' }: TextContext): Table {
  const { year, measure, per } = options;
  const t = text[lang];
  const country = countryOf(partner, lang);
  const prefectures = prefecturesOf(slices, options, lang);
  const { shown, firstCount, known, unknown, quality } = prefectures;
  const isPartial = unknown.length > 0;
  const unit = millionUsd[lang] + (quality === 'estimate' ? qualityText[lang].suffix(quality) : '');
  const yearText = yearWithNotes(prefectures, year, lang);
  return {
    caption: t.title({ measure, country, per, year: yearText, isPartial }, firstCount, known.length),
    rowHeader: 'prefecture',
    columns: [
      ...(isPartial ? [] : [{ id: 'rank', label: t.rank }]),
      { id: 'prefecture', label: t.prefecture },
      { id: 'total', label: t.total(measure, country), unit },
      { id: 'per-residents', label: t.perResidents, unit },
      { id: 'residents', label: t.residents },
    ],
    rows: shown.map(({ code, name, rank, total, perResidents, residents }) => {
      const note = amountNote(total, lang);
      return {
        id: code,
        ...(note && { note }),
        cells: [
          ...(rank === undefined ? [] : [countCell(rank)]),
          textCell(name),
          amountCell(total, lang),
          amountCell(perResidents, lang),
          figureCell(residents, '', (persons) => number(persons, lang)),
        ],
      };
    }),
  };
}
