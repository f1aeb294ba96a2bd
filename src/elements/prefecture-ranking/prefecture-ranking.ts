import type { SVGTemplateResult } from 'lit';
import { drawBars } from '../../charts/bars/draw.ts';
import type { BarsView } from '../../charts/bars/layout.ts';
import { rankingStyles } from '../../charts/bars/ranking-styles.ts';
import { barsStyles } from '../../charts/bars/styles.ts';
import { prefectureExportsSlice } from '../../data/prefecture-exports.ts';
import { prefectureNames } from '../../data/prefecture-names.ts';
import { ChartElement } from '../../frame/chart-element.ts';
import { tooltip, tooltipStyles } from '../../frame/tooltip.ts';
import type { OptionReader } from '../../model/options.ts';
import type { Env } from '../../model/view.ts';
import { measuresOf, pers, prefectureRankingView, type PrefectureRankingOptions } from './view.ts';

const slices = { exports: prefectureExportsSlice, names: prefectureNames };

/**
 * The first prefectures of Japan by goods exports to the United States in 2014, per 100,000 residents or in all.
 * Figures: an estimate from US imports (Census Bureau) and factory shipments (METI), or what was declared at the
 * prefecture's customs offices, where it is known.
 *
 * @tagname prefecture-ranking
 * @attr {string} lang - Language of every word and number: `ja`, else English. Default: the closest `lang` around it.
 * @attr {'residents'|'total'} [per=residents] - Per 100,000 residents (census of 2015), or in all.
 * @attr {'production'|'customs'} measure - The estimate, or customs declarations. Default: customs once they cover every prefecture, production until then.
 * @attr {number} [count=10] - How many prefectures, 1 to 47.
 * @attr {number} [year=2014] - 2014, the one year there is.
 * @attr {string} heading - Replaces the text of the heading.
 * @attr {1|2|3|4|5|6} [heading-level=3] - Level of the heading.
 * @attr {'chart'|'table'} [view=chart] - What is shown first.
 * @attr {boolean} static - Without the tools under the chart.
 * @attr {string} group - Charts of one group show the mark that any of them is at.
 * @attr {boolean} deep-link - With an id, what a reader chooses stands in the address.
 * @attr {string} src - Address of own figures, CSV or JSON with the columns of the chart's own downloads.
 * @attr {string} data - Own figures as JSON, rows by the names of their columns; the property takes an array. Also a table or JSON inside the element.
 * @attr {string} partner - ISO 3166-1 code of the country that own figures are about, `KR`; every sentence names it in place of the United States.
 * @attr {string} source - Who publishes own figures, for the source line.
 * @attr {string} source-url - Where they are published.
 * @fires {CustomEvent<{id: string, label: string, value: number | null, year: number}>} trade-select - A prefecture was chosen: ISO 3166-2 code, name, million USD.
 * @fires {CustomEvent<{group: string, id: string}>} trade-highlight - The mark that the chart is at changed, for the others of its group.
 * @csspart figure - All of it.
 * @csspart message - That own figures are being read, or why they are not shown.
 * @csspart heading - What the chart is of.
 * @csspart takeaway - What it says, in one sentence.
 * @csspart plot - The drawing.
 * @csspart tooltip - What is shown beside a bar that is pointed at.
 * @csspart notes - How to read the figures.
 * @csspart source - Publisher, title, edition and basis.
 * @csspart table - The figures as a table.
 * @csspart tools - What a reader can do with the chart.
 * @cssprop --trade-prefectures - Colour of the bars.
 * @cssprop --trade-ink - Colour of text.
 * @cssprop --trade-ink-muted - Colour of secondary text.
 * @cssprop --trade-ink-faint - Colour of gridlines.
 * @cssprop --trade-surface - Colour behind the chart.
 * @cssprop --trade-focus - Colour of the focus ring.
 * @cssprop --trade-font - Font family. Default: the page's.
 * @cssprop --trade-font-size - Size of text. Default: the reader's own, whatever the page does to its own.
 */
export class PrefectureRanking extends ChartElement<PrefectureRankingOptions, BarsView, typeof slices> {
  static readonly tagName = 'prefecture-ranking';

  static override styles = [ChartElement.styles, tooltipStyles, barsStyles, rankingStyles('prefectures', '#7148a3,#b398d8')];

  static override properties = { ...ChartElement.properties, measure: {}, per: {}, count: {} };

  protected override tooltip = tooltip;

  /** `production` (an estimate) or `customs`. */
  declare measure: string | null | undefined;
  /** `residents` (default) or `total`. */
  declare per: string | null | undefined;
  /** How many prefectures, 1 to 47, default 10. */
  declare count: string | number | null | undefined;

  override readonly bundled = slices;

  protected override readOptions(read: OptionReader): PrefectureRankingOptions {
    const { year } = this.slices.exports;
    return {
      year: read.wholeNumber('year', this.year, [year, year], year),
      measure: read.choice('measure', this.measure, this.allowed('measure', measuresOf(this.slices.exports))),
      per: read.choice('per', this.per, pers),
      count: read.wholeNumber('count', this.count, [1, 47], 10),
    };
  }

  protected override compose(options: PrefectureRankingOptions, env: Env): BarsView {
    return prefectureRankingView(this.slices, options, env);
  }

  protected override draw(view: BarsView, cursor: string | undefined): SVGTemplateResult {
    return drawBars(view, cursor);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'prefecture-ranking': PrefectureRanking;
  }
}
