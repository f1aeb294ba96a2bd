import type { TradeBalanceSlice } from '../../data/trade-balance.ts';
import { countryOf } from '../../model/country.ts';
import { number } from '../../model/format.ts';
import { countCell, figureCell } from '../../model/table.ts';
import type { Cell, TextContext, Table } from '../../model/view.ts';
import { flowsOf, yearsOfBasis, type Options } from './figures.ts';
import { text } from './text.ts';

/** Every year with exports, imports and balance. */
export function tradeBalanceTable(slice: TradeBalanceSlice, options: Options, { lang, partner = 'JP' }: TextContext): Table {
  const t = text[lang];
  const [first, last] = yearsOfBasis(slice, options.basis);
  const { exportsMusd, importsMusd } = flowsOf(slice, options);
  const cell = (musd: number): Cell => figureCell(musd, '', (value) => number(value, lang, options.basis === 'census' ? 1 : 0));
  return {
    caption: t.title(options.measure, countryOf(partner, lang), first, last),
    columns: [
      { id: 'year', label: t.columnYear },
      ...(['exports', 'imports', 'balance'] as const).map((id) => ({ id, label: t[id], unit: t.million })),
    ],
    rows: exportsMusd.map((exports, i) => {
      const imports = importsMusd[i] ?? NaN;
      return { id: String(first + i), cells: [countCell(first + i), cell(exports), cell(imports), cell(exports - imports)] };
    }),
  };
}
