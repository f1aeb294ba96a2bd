import { noData } from '../../data/provenance.ts';
import { comparisonText } from '../../model/change.ts';
import { countryOf } from '../../model/country.ts';
import { figure, millionUsd, percentSign } from '../../model/format.ts';
import { withoutFloatError } from '../../model/precision.ts';
import { figureCell, textCell } from '../../model/table.ts';
import type { Cell, Column, TextContext, Table } from '../../model/view.ts';
import { sortedChanges, yearsOfChange, type ChangeOptions } from './change.ts';
import { changeTexts } from './change-text.ts';
import type { Slices } from './figures.ts';
import { text } from './text.ts';

/** Every state with its figures in both years and the change, the largest rise first. */
export function stateChangeTable(slices: Slices, options: ChangeOptions, { lang, partner = 'JP' }: TextContext): Table {
  const t = changeTexts[lang];
  const isValue = options.measure === 'value';
  const years = yearsOfChange(options);
  const unit = isValue ? millionUsd[lang] : percentSign[lang];
  const cellOf = (value: number | null): Cell => figureCell(value, noData[lang], (value) => figure(value, lang, isValue ? 2 : 1));
  const percentColumn: Column[] = isValue ? [{ id: 'change-percent', label: t.changePercent, unit: percentSign[lang] }] : [];
  return {
    caption: t.title(options.measure, countryOf(partner, lang), ...years),
    columns: [
      { id: 'order', label: text[lang].order },
      { id: 'state', label: text[lang].state },
      ...years.map((year) => ({ id: `value-${year}`, label: String(year), unit })),
      { id: 'change', label: t.change, unit: isValue ? unit : comparisonText[lang].pointsUnit },
      ...percentColumn,
    ],
    rows: sortedChanges(slices, options, lang).map(({ id, order, name, before, now, score }) => {
      // A rise from zero has no percentage.
      const part = score === null || !before ? null : withoutFloatError((score / before) * 100);
      return {
        id,
        cells: [
          figureCell(order, '–', String),
          textCell(name),
          cellOf(before),
          cellOf(now),
          cellOf(score),
          ...(isValue ? [figureCell(part, noData[lang], (part) => figure(part, lang, 1))] : []),
        ],
      };
    }),
  };
}
