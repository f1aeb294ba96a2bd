import type { SVGTemplateResult } from 'lit';
import { drawLines } from '../../charts/lines/draw.ts';
import type { LinesView } from '../../charts/lines/layout.ts';
import { linesStyles } from '../../charts/lines/styles.ts';
import { tradeBalanceSlice } from '../../data/trade-balance.ts';
import { ChartElement } from '../../frame/chart-element.ts';
import { flowStyles } from '../../frame/flow-styles.ts';
import type { OptionReader } from '../../model/options.ts';
import type { ViewContext, TextContext, Table } from '../../model/view.ts';
import { bases, measures, yearsOfBasis, type Options } from './figures.ts';
import { tradeBalanceTable } from './table.ts';
import { tradeBalanceView } from './view.ts';

/**
 * US trade with Japan over the years: exports, imports and the balance between them.
 * Figures: BEA (balance of payments basis, goods and services, {bop}), or Census Bureau (Census basis, goods, {census}).
 *
 * @tagname trade-balance
 * @attr {number} year - The year that is written out. Default: the last one.
 * @attr {'total'|'goods'|'services'} [measure=total] - What is counted. With `basis="census"` always goods.
 * @attr {'bop'|'census'} [basis=bop] - Balance of payments (goods and services, {bop}) or Census (goods, {census}).
 * @fires {CustomEvent<{id: string, label: string, value: number | null, year: number}>} trade-select - A year was chosen; value is the balance in million USD.
 * @cssprop --trade-exports - Colour of exports.
 * @cssprop --trade-imports - Colour of imports.
 * @cssprop --trade-gap - Colour of the area between the lines.
 */
export class TradeBalance extends ChartElement<Options, LinesView, typeof tradeBalanceSlice> {
  static readonly tagName = 'trade-balance';

  /** The years of the bundled figures, for the documentation. */
  static readonly coverage = { bop: yearsOfBasis(tradeBalanceSlice, 'bop'), census: yearsOfBasis(tradeBalanceSlice, 'census') };

  static override styles = [ChartElement.styles, flowStyles, linesStyles];

  static override properties = { ...ChartElement.properties, measure: {}, basis: {} };

  /** `total` (default), `goods` or `services`. */
  declare measure: string | null | undefined;
  /** `bop` (default) or `census`. */
  declare basis: string | null | undefined;

  override readonly bundled = tradeBalanceSlice;

  protected override readOptions(read: OptionReader): Options {
    const basis = read.choice('basis', this.basis, this.allowed('basis', bases));
    const years = yearsOfBasis(this.slices, basis);
    const measure = read.choice('measure', this.measure, this.allowed('measure', measures));
    if (basis === 'census' && this.measure != null && measure !== 'goods')
      read.problems.push({ message: `measure="${measure}" is not in the Census basis, which has goods only`, used: 'goods' });
    return {
      year: read.wholeNumber('year', this.year, years, years[1]),
      measure: basis === 'census' ? 'goods' : measure,
      basis,
    };
  }

  protected override compose(options: Options, env: ViewContext): LinesView {
    return tradeBalanceView(this.slices, options, env);
  }

  protected override composeTable(options: Options, reader: TextContext): Table {
    return tradeBalanceTable(this.slices, options, reader);
  }

  protected override draw(view: LinesView, highlighted: string | undefined): SVGTemplateResult {
    return drawLines(view, highlighted);
  }

  protected override selected(id: string): void {
    this.year = id;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'trade-balance': TradeBalance;
  }
}
