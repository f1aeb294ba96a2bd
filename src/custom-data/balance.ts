import type { TradeBalanceSlice } from '../data/trade-balance.ts';
import { withoutFloatError } from '../model/precision.ts';
import type { ColumnSpec } from './columns.ts';
import { spanOf } from './grid.ts';
import { findingsOf, matchColumns, wrongCell, type ColumnPlan, type MatchedSheet } from './matched-sheet.ts';
import { matchesAny, type Patterns } from './patterns.ts';
import { yearSpec, type ReaderOptions, type ReaderResult } from './reader.ts';
import { rowsOf, type Row } from './rows.ts';
import type { Sheet } from './sheet.ts';

const specs: ColumnSpec[] = [
  yearSpec,
  {
    id: 'exports',
    kind: 'money',
    headings: { en: /^(?:us)?exports(?:to.+)?$/, ja: /^(?:対.+)?輸出額?$/ },
    label: { en: 'Exports', ja: '輸出額' },
  },
  {
    id: 'imports',
    kind: 'money',
    headings: { en: /^(?:us)?imports(?:from.+)?$/, ja: /^(?:対.+)?輸入額?$/ },
    label: { en: 'Imports', ja: '輸入額' },
  },
  { id: 'balance', kind: 'money', headings: { en: /^(?:trade)?balance$/, ja: /^(?:貿易)?収支$/ }, label: { en: 'Balance', ja: '収支' } },
  {
    id: 'goods-exports',
    kind: 'money',
    headings: { en: /^exports(?:of)?goods$/, ja: /^財輸出額?$/ },
    label: { en: 'Goods exports', ja: '財輸出額' },
  },
  {
    id: 'goods-imports',
    kind: 'money',
    headings: { en: /^imports(?:of)?goods$/, ja: /^財輸入額?$/ },
    label: { en: 'Goods imports', ja: '財輸入額' },
  },
  {
    id: 'services-exports',
    kind: 'money',
    headings: { en: /^exports(?:of)?services$/, ja: /^サービス輸出額?$/ },
    label: { en: 'Services exports', ja: 'サービス輸出額' },
  },
  {
    id: 'services-imports',
    kind: 'money',
    headings: { en: /^imports(?:of)?services$/, ja: /^サービス輸入額?$/ },
    label: { en: 'Services imports', ja: 'サービス輸入額' },
  },
];
const splitColumns = ['goods-exports', 'goods-imports', 'services-exports', 'services-imports'] as const;

const goodsWords: Patterns = { en: /\bgoods\b/i, ja: /財/ };
const servicesWords: Patterns = { en: /\bservices\b/i, ja: /サービス/ };

/** What the figures count, from the attribute, else from the caption. */
function measureOf(caption: string, measure: string | undefined): 'total' | 'goods' | 'services' {
  if (measure === 'goods' || measure === 'services' || measure === 'total') return measure;
  const hasGoods = matchesAny(goodsWords, caption);
  if (hasGoods === matchesAny(servicesWords, caption)) return 'total';
  return hasGoods ? 'goods' : 'services';
}

/**
 * Reads exports and imports over consecutive years. The balance is always exports less imports, so two of the three columns
 * are enough. A balance that contradicts the others is a warning, not an error: an editor who changes exports does not have
 * to change the balance.
 */
export function readTradeBalance<B extends TradeBalanceSlice>(sheet: Sheet, base: B, options: ReaderOptions): ReaderResult<B> {
  const { t } = options;
  const { columns: found } = matchColumns(sheet, { specs, required: [] }, t);
  const isSplit = splitColumns.some((id) => found.has(id)) && !found.has('exports');
  const plan: ColumnPlan = {
    specs,
    required: isSplit
      ? [['year'], ...splitColumns.map((id) => [id])]
      : [['year'], ['exports', 'balance'], ['imports', ...(found.has('exports') ? ['balance'] : [])]],
  };
  const matched = matchColumns(sheet, plan, t);
  const rows = rowsOf(matched, plan, undefined, 'state', undefined).sort((a, b) => a.year - b.year);
  const flowIds = isSplit ? splitColumns : (['exports', 'imports'] as const);
  const complete = rows.map((row) => (isSplit ? row : withBothFlows(matched, row)));
  const years = spanOf(complete, ({ figures }) => flowIds.some((id) => figures[id] != null), t);
  const shown = complete.filter(({ year }) => year >= years[0] && year <= years[1]);
  const column = (id: string): number[] =>
    shown.map(({ row, figures }) => {
      const value = figures[id];
      if (value == null) throw wrongCell(matched, row, matched.columns.has(id) ? id : 'balance', '', 'noGap');
      return value;
    });
  const { source } = options;
  const zeros = shown.map(() => 0);
  const measure = measureOf(sheet.caption, options.measure);
  const [goods, services] = isSplit
    ? [
        [column('goods-exports'), column('goods-imports')],
        [column('services-exports'), column('services-imports')],
      ]
    : measure === 'services'
      ? [
          [zeros, zeros],
          [column('exports'), column('imports')],
        ]
      : [
          [column('exports'), column('imports')],
          [zeros, zeros],
        ];
  const [exportsGoodsMusd = [], importsGoodsMusd = []] = goods;
  const [exportsServicesMusd = [], importsServicesMusd = []] = services;
  const common = { source, firstYear: years[0], exportsGoodsMusd, importsGoodsMusd };
  const isGoods = isSplit || measure === 'goods';
  return {
    ...findingsOf(matched),
    years,
    choices: { measure: isSplit ? ['total', 'goods', 'services'] : [measure], basis: isGoods ? ['bop', 'census'] : ['bop'] },
    slices: { ...base, bop: { ...common, exportsServicesMusd, importsServicesMusd }, census: common },
  };
}

/** A row with both flows, computed from the balance if one is missing. A balance that contradicts them is a warning. */
function withBothFlows({ t, columns, warnings }: MatchedSheet, row: Row): Row {
  const { exports = null, imports = null, balance = null } = row.figures;
  const filled = {
    exports: exports ?? (imports === null || balance === null ? null : withoutFloatError(imports + balance)),
    imports: imports ?? (exports === null || balance === null ? null : withoutFloatError(exports - balance)),
  };
  if (exports !== null && imports !== null && balance !== null && Math.abs(exports - imports - balance) > 1 + Math.abs(balance) / 1000)
    warnings.push(
      t.contradiction(t.place(row.row, columns.get('balance')?.heading), String(balance), String(withoutFloatError(exports - imports))),
    );
  return { ...row, figures: { ...row.figures, ...filled } };
}
