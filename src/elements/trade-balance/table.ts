import type { TradeBalanceSlice } from '../../data/trade-balance.ts';
import { countryOf } from '../../model/country.ts';
import { figure, millionUsd } from '../../model/format.ts';
import type { Lang } from '../../model/locale.ts';
import { countCell, figureCell, textCell } from '../../model/table.ts';
import type { Cell, Column, TextContext, Table } from '../../model/view.ts';
import { annotationOf } from './annotations.ts';
import { balanceOf, digitsOf, flowsOf, yearsOfBasis, type Options } from './figures.ts';
import { text } from './text.ts';

/** The column of the annotations, if there are any. */
export const annotationColumn = (annotations: Options['annotations'], lang: Lang): Column[] =>
  annotations?.length ? [{ id: 'annotation', label: text[lang].columnAnnotation }] : [];

/** The cell of a year in the column of the annotations. */
export const annotationCell = (annotations: Options['annotations'], year: number): Cell[] =>
  annotations?.length ? [textCell(annotationOf(annotations, year) ?? '')] : [];

/** Every year with exports, imports and balance. */
export function tradeBalanceTable(slice: TradeBalanceSlice, options: Options, { lang, partner = 'JP' }: TextContext): Table {
  const t = text[lang];
  const [first, last] = yearsOfBasis(slice, options.basis);
  const { exportsMusd, importsMusd } = flowsOf(slice, options);
  const digits = digitsOf(slice, options.basis);
  const cell = (musd: number): Cell => figureCell(musd, '', (value) => figure(value, lang, digits));
  return {
    caption: t.title(options.measure, countryOf(partner, lang), first, last),
    columns: [
      { id: 'year', label: t.columnYear },
      ...(['exports', 'imports', 'balance'] as const).map((id) => ({ id, label: t[id], unit: millionUsd[lang] })),
      ...annotationColumn(options.annotations, lang),
    ],
    rows: exportsMusd.map((exports, i) => {
      const imports = importsMusd[i] ?? NaN;
      const cells = [countCell(first + i), cell(exports), cell(imports), cell(balanceOf(exports, imports))];
      return { id: String(first + i), cells: [...cells, ...annotationCell(options.annotations, first + i)] };
    }),
  };
}
