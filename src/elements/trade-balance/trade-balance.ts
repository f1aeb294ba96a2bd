import type { SVGTemplateResult } from 'lit';
import { drawLines } from '../../charts/lines/draw.ts';
import type { LinesView } from '../../charts/lines/layout.ts';
import { linesStyles } from '../../charts/lines/styles.ts';
import { tradeBalanceSlice } from '../../data/trade-balance.ts';
import { warnOnce, whole } from '../../frame/attributes.ts';
import { ChartElement } from '../../frame/chart-element.ts';
import { flowStyles } from '../../frame/flow-styles.ts';
import type { Env, Reader, Table } from '../../model/view.ts';
import { bases, measures, yearsOfBasis, type Basis, type Options } from './figures.ts';
import { tradeBalanceTable } from './table.ts';
import type { Measure } from './text.ts';
import { tradeBalanceView } from './view.ts';

/**
 * US trade with Japan over the years: exports, imports and the balance between them.
 * Figures: BEA (balance of payments basis, goods and services, from 1999), or Census Bureau (Census basis, goods, from 1985).
 *
 * @tagname trade-balance
 * @attr {string} lang - Language of every word and number: `ja`, else English. Default: the closest `lang` around it.
 * @attr {number} year - The year that is written out. Default: the last one.
 * @attr {'total'|'goods'|'services'} [measure=total] - What is counted. With `basis="census"` always goods.
 * @attr {'bop'|'census'} [basis=bop] - Balance of payments (goods and services, from 1999) or Census (goods, from 1985).
 * @attr {string} heading - Replaces the text of the heading.
 * @attr {1|2|3|4|5|6} [heading-level=3] - Level of the heading.
 * @attr {'chart'|'table'} [view=chart] - What is shown first.
 * @attr {boolean} static - Without the tools under the chart.
 * @attr {string} group - Charts of one group show the mark that any of them is at.
 * @attr {boolean} deep-link - With an id, what a reader chooses stands in the address.
 * @attr {string} src - Address of custom data, CSV or JSON with the columns of the chart's own downloads.
 * @attr {string} data - Custom data as JSON, rows by the names of their columns; the property takes an array. Also a table or JSON inside the element.
 * @attr {string} partner - ISO 3166-1 code of the country that custom data are about, `KR`; every sentence names it in place of Japan.
 * @attr {string} source - Who publishes the custom data, for the source line.
 * @attr {string} source-url - Where they are published.
 * @fires {CustomEvent<{id: string, label: string, value: number | null, year: number}>} trade-select - A year was chosen; value is the balance in million USD.
 * @fires {CustomEvent<{group: string, id: string}>} trade-highlight - The mark that the chart is at changed, for the others of its group.
 * @csspart figure - All of it.
 * @csspart message - That custom data are being read, or why they are not shown.
 * @csspart heading - What the chart is of.
 * @csspart takeaway - What it says, in one sentence.
 * @csspart plot - The drawing.
 * @csspart notes - How to read the figures.
 * @csspart source - Publisher, title, edition and basis.
 * @csspart table - The figures as a table.
 * @csspart tools - What a reader can do with the chart.
 * @cssprop --trade-exports - Colour of exports.
 * @cssprop --trade-imports - Colour of imports.
 * @cssprop --trade-gap - Colour of the area between the lines.
 * @cssprop --trade-ink - Colour of text.
 * @cssprop --trade-ink-muted - Colour of secondary text.
 * @cssprop --trade-ink-faint - Colour of gridlines.
 * @cssprop --trade-surface - Colour behind the chart, used around labels.
 * @cssprop --trade-focus - Colour of the focus ring.
 * @cssprop --trade-font - Font family. Default: the page's.
 * @cssprop --trade-font-size - Size of text. Default: the reader's own, whatever the page does to its own.
 */
export class TradeBalance extends ChartElement<LinesView, typeof tradeBalanceSlice> {
  static override styles = [ChartElement.styles, flowStyles, linesStyles];

  static override properties = { ...ChartElement.properties, measure: {}, basis: {} };

  /** `total` (default), `goods` or `services`. */
  declare measure: string | null | undefined;
  /** `bop` (default) or `census`. */
  declare basis: string | null | undefined;

  override readonly kind = 'trade-balance';
  override readonly bundled = tradeBalanceSlice;

  protected override get shownYear(): number {
    const years = yearsOfBasis(this.slices, this.#basis);
    return whole(this, 'year', this.year, years, years[1]);
  }

  protected override compose(env: Env): LinesView {
    return tradeBalanceView(this.slices, this.#options, env);
  }

  override table(reader: Reader): Table {
    return tradeBalanceTable(this.slices, this.#options, reader);
  }

  protected override draw(view: LinesView, cursor: string | undefined): SVGTemplateResult {
    return drawLines(view, cursor);
  }

  protected override selected(id: string): void {
    this.year = id;
  }

  get #options(): Options {
    return { year: this.shownYear, measure: this.#measure, basis: this.#basis };
  }

  get #basis(): Basis {
    return this.choose('basis', bases);
  }

  get #measure(): Measure {
    const measure = this.choose('measure', measures);
    if (this.#basis === 'bop') return measure;
    if (this.measure != null && measure !== 'goods')
      warnOnce(this, `measure="${measure}" is not in the Census basis, which has goods only; goods is used.`);
    return 'goods';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'trade-balance': TradeBalance;
  }
}
