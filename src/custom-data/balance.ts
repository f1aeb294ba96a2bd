import type { TradeBalanceSlice } from '../data/trade-balance.ts';
import type { Spec } from './columns.ts';
import { tidy, type Part } from './custom-data.ts';
import { open, rowsOf, spanOf, wrongCell, type Plan, type Reading, type Row } from './records.ts';
import type { Sheet } from './sheet.ts';
import { yearSpec, type Options } from './specs.ts';
import type { Wanted } from './text.ts';

const specs: Spec[] = [
  yearSpec,
  { id: 'exports', kind: 'money', names: /^(?:(?:us)?exports(?:to.+)?|輸出額?|対.+輸出額?)$/, label: 'Exports' },
  { id: 'imports', kind: 'money', names: /^(?:(?:us)?imports(?:from.+)?|輸入額?|対.+輸入額?)$/, label: 'Imports' },
  { id: 'balance', kind: 'money', names: /^(?:(?:trade)?balance|収支|貿易収支)$/, label: 'Balance' },
  { id: 'goods-exports', kind: 'money', names: /^(?:exports(?:of)?goods|財輸出額?)$/, label: 'Goods exports' },
  { id: 'goods-imports', kind: 'money', names: /^(?:imports(?:of)?goods|財輸入額?)$/, label: 'Goods imports' },
  {
    id: 'services-exports',
    kind: 'money',
    names: /^(?:(?:exports(?:of)?services|exportsservices)|サービス輸出額?)$/,
    label: 'Services exports',
  },
  {
    id: 'services-imports',
    kind: 'money',
    names: /^(?:(?:imports(?:of)?services|importsservices)|サービス輸入額?)$/,
    label: 'Services imports',
  },
];
const split = ['goods-exports', 'goods-imports', 'services-exports', 'services-imports'] as const;

/** What the figures are of, from the attribute, else from the caption. */
function measureOf(caption: string, measure: string | undefined): 'total' | 'goods' | 'services' {
  if (measure === 'goods' || measure === 'services' || measure === 'total') return measure;
  const [goods, services] = [/\bgoods\b|財/i.test(caption), /\bservices\b|サービス/i.test(caption)];
  return goods === services ? 'total' : goods ? 'goods' : 'services';
}

/**
 * Exports and imports over years without a gap. The balance is always exports less imports: two of the three columns give
 * the third. A balance that contradicts the others is a warning, not an error: an editor who changes exports need not
 * change the balance too.
 */
export function readTradeBalance<B extends TradeBalanceSlice>(sheet: Sheet, base: B, options: Options): Part<B> & { reading: Reading } {
  const { t } = options;
  const { columns: some } = open(sheet, { specs, required: [] }, t);
  const isSplit = split.some((id) => some.has(id)) && !some.has('exports');
  const plan: Plan = {
    specs,
    required: isSplit
      ? [['year'], ...split.map((id) => [id])]
      : [['year'], ['exports', 'balance'], ['imports', ...(some.has('exports') ? ['balance'] : [])]],
  };
  const reading = open(sheet, plan, t);
  const rows = rowsOf(reading, plan, undefined, 'state', undefined).sort((a, b) => a.year - b.year);
  const wanted = isSplit ? split : (['exports', 'imports'] as const);
  const complete = rows.map((row) => (isSplit ? row : flowsOf(reading, row)));
  const years = spanOf(complete, ({ figures }) => wanted.some((id) => figures[id] != null), t);
  const shown = complete.filter(({ year }) => year >= years[0] && year <= years[1]);
  const column = (id: string): number[] =>
    shown.map(({ row, figures }) => {
      const value = figures[id];
      if (value == null) throw wrongCell(reading, row, reading.columns.has(id) ? id : 'balance', '', 'noGap' satisfies Wanted);
      return value;
    });
  const { source } = options;
  const nothing = shown.map(() => 0);
  const measure = measureOf(sheet.caption, options.measure);
  const [goods, services] = isSplit
    ? [
        [column('goods-exports'), column('goods-imports')],
        [column('services-exports'), column('services-imports')],
      ]
    : measure === 'services'
      ? [
          [nothing, nothing],
          [column('exports'), column('imports')],
        ]
      : [
          [column('exports'), column('imports')],
          [nothing, nothing],
        ];
  const [exportsGoodsMusd = [], importsGoodsMusd = []] = goods;
  const [exportsServicesMusd = [], importsServicesMusd = []] = services;
  const common = { source, firstYear: years[0], exportsGoodsMusd, importsGoodsMusd };
  const isGoods = isSplit || measure === 'goods';
  return {
    reading,
    years,
    choices: { measure: isSplit ? ['total', 'goods', 'services'] : [measure], basis: isGoods ? ['bop', 'census'] : ['bop'] },
    slices: { ...base, bop: { ...common, exportsServicesMusd, importsServicesMusd }, census: common },
  };
}

/** A row with both flows; a balance that contradicts them is a warning. */
function flowsOf({ t, columns, warnings }: Reading, row: Row): Row {
  const { exports = null, imports = null, balance = null } = row.figures;
  const filled = {
    exports: exports ?? (imports === null || balance === null ? null : tidy(imports + balance)),
    imports: imports ?? (exports === null || balance === null ? null : tidy(exports - balance)),
  };
  if (exports !== null && imports !== null && balance !== null && Math.abs(exports - imports - balance) > 1 + Math.abs(balance) / 1000)
    warnings.push(t.shown(t.place(row.row, columns.get('balance')?.heading), String(balance), String(tidy(exports - imports))));
  return { ...row, figures: { ...row.figures, ...filled } };
}
