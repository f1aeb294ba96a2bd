import { linesLayout, type LinesView } from '../../charts/lines/layout.ts';
import { bopBasis, censusBasis } from '../../data/provenance.ts';
import type { TradeBalanceSlice } from '../../data/trade-balance.ts';
import { axisUnit, number, usd } from '../../model/format.ts';
import { sourceLine } from '../../model/source.ts';
import type { Env, Table } from '../../model/view.ts';
import { text, type Measure } from './text.ts';

export const measures = ['total', 'goods', 'services'] as const;
export const bases = ['bop', 'census'] as const;
export type Basis = (typeof bases)[number];

export interface TradeBalanceOptions {
  /** One of `yearsOf(slice, basis)`. */
  year: number;
  /** Goods only where `basis` is census. */
  measure: Measure;
  basis: Basis;
}

/** The years that a basis has figures for: [first, last]. */
export function yearsOf(slice: TradeBalanceSlice, basis: Basis): [first: number, last: number] {
  const { firstYear, exportsGoodsMusd } = slice[basis];
  return [firstYear, firstYear + exportsGoodsMusd.length - 1];
}

/** Exports and imports of a measure, million USD, one value a year. */
function flows(slice: TradeBalanceSlice, measure: Measure, basis: Basis): [exportsMusd: number[], importsMusd: number[]] {
  if (basis === 'census') return [slice.census.exportsGoodsMusd, slice.census.importsGoodsMusd];
  const { exportsGoodsMusd, exportsServicesMusd, importsGoodsMusd, importsServicesMusd } = slice.bop;
  if (measure === 'goods') return [exportsGoodsMusd, importsGoodsMusd];
  if (measure === 'services') return [exportsServicesMusd, importsServicesMusd];
  const add = (goods: number[], services: number[]): number[] => goods.map((value, i) => value + (services[i] ?? NaN));
  return [add(exportsGoodsMusd, exportsServicesMusd), add(importsGoodsMusd, importsServicesMusd)];
}

/** US trade with Japan over the years. */
export function tradeBalanceView(slice: TradeBalanceSlice, options: TradeBalanceOptions, { width, lang }: Env): LinesView {
  const { year, measure, basis } = options;
  const t = text[lang];
  const scope = t.scope[measure];
  const [first, last] = yearsOf(slice, basis);
  const [exportsMusd, importsMusd] = flows(slice, measure, basis);
  const drawing = linesLayout({
    width,
    firstYear: first,
    upper: { id: 'exports', label: t.exports, values: exportsMusd },
    lower: { id: 'imports', label: t.imports, values: importsMusd },
    gap: { above: t.surplus, below: t.deficit },
    unit: axisUnit(Math.max(...exportsMusd, ...importsMusd), lang),
    format: (musd) => usd(musd, lang, true),
    tick: (units) => number(units),
  });
  const at = (year: number): { exports: number; imports: number; balance: number } => {
    const [exports, imports] = [exportsMusd[year - first] ?? NaN, importsMusd[year - first] ?? NaN];
    return { exports, imports, balance: exports - imports };
  };
  const { years, ...rest } = drawing;
  const marks = years.map((drawn, i) => {
    const { exports, imports, balance } = at(first + i);
    const gap = balance < 0 ? t.deficit : t.surplus;
    return {
      ...drawn,
      id: String(first + i),
      label: String(first + i),
      value: balance,
      spoken: t.spoken(first + i, usd(exports, lang), usd(imports, lang), gap, usd(Math.abs(balance), lang)),
      // The drawing itself writes the figures of the year that is pointed at.
      tip: [],
    };
  });
  const source = slice[basis].source;
  return {
    ...rest,
    title: t.title(scope, first, last),
    takeaway: takeaway(),
    summary: t.summary(scope, first, last),
    marks,
    entry: String(year),
    chosen: String(year),
    axis: 'x',
    // Most readers never ask for it.
    get table() {
      return table();
    },
    source: { text: sourceLine(source, (basis === 'bop' ? bopBasis : censusBasis)[lang], lang), url: source.url },
    notes: [t.nominal],
  };

  function takeaway(): string {
    const { balance } = at(year);
    const now = t.takeaway(scope, balance < 0, usd(Math.abs(balance), lang), year);
    if (year === first) return t.alone(now);
    const before = at(year - 1).balance;
    return t.moved(now, {
      deficit: before < 0,
      amount: usd(Math.abs(before), lang),
      larger: Math.abs(balance) > Math.abs(before),
      same: usd(balance, lang) === usd(before, lang),
      turned: before < 0 !== balance < 0,
      year: year - 1,
    });
  }

  function table(): Table {
    const cell = (musd: number): Table['rows'][number]['cells'][number] => ({
      value: musd,
      text: number(musd, basis === 'census' ? 1 : 0),
    });
    return {
      caption: t.title(scope, first, last),
      columns: [
        { id: 'year', label: t.columnYear },
        ...(['exports', 'imports', 'balance'] as const).map((id) => ({ id, label: t[id], unit: t.million })),
      ],
      rows: marks.map((mark, i) => {
        const { exports, imports, balance } = at(first + i);
        return { id: mark.id, cells: [{ value: first + i, text: mark.id }, cell(exports), cell(imports), cell(balance)] };
      }),
    };
  }
}
