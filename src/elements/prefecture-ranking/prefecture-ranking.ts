import type { SVGTemplateResult } from 'lit';
import { drawBars } from '../../charts/bars/draw.ts';
import type { BarsView } from '../../charts/bars/layout.ts';
import { rankingStyles } from '../../charts/bars/ranking-styles.ts';
import { barsStyles } from '../../charts/bars/styles.ts';
import { prefectureExportsSlice } from '../../data/prefecture-exports.ts';
import { defaultMeasure, measures } from '../../data/prefecture-figures.ts';
import { prefectureNames } from '../../data/prefecture-names.ts';
import { choice, whole } from '../../frame/attributes.ts';
import { ChartElement } from '../../frame/chart-element.ts';
import { tooltip, tooltipStyles } from '../../frame/tooltip.ts';
import type { Env, Reader, Table } from '../../model/view.ts';
import { pers, type Options } from './figures.ts';
import { prefectureRankingTable } from './table.ts';
import { prefectureRankingView } from './view.ts';

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
 * @attr {string} src - Address of custom data, CSV or JSON with the columns of the chart's own downloads.
 * @attr {string} data - Custom data as JSON, rows by the names of their columns; the property takes an array. Also a table or JSON inside the element.
 * @attr {string} partner - ISO 3166-1 code of the country that custom data are about, `KR`; every sentence names it in place of the United States.
 * @attr {string} source - Who publishes the custom data, for the source line.
 * @attr {string} source-url - Where they are published.
 * @fires {CustomEvent<{id: string, label: string, value: number | null, year: number}>} trade-select - A prefecture was chosen: ISO 3166-2 code, name, million USD.
 * @fires {CustomEvent<{group: string, id: string}>} trade-highlight - The mark that the chart is at changed, for the others of its group.
 * @csspart figure - All of it.
 * @csspart message - That custom data are being read, or why they are not shown.
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
export class PrefectureRanking extends ChartElement<BarsView, typeof slices> {
  static override styles = [ChartElement.styles, tooltipStyles, barsStyles, rankingStyles('prefectures', '#7148a3,#b398d8')];

  static override properties = { ...ChartElement.properties, measure: {}, per: {}, count: {} };

  protected override tooltip = tooltip;

  /** `production` (an estimate) or `customs`. */
  declare measure: string | null | undefined;
  /** `residents` (default) or `total`. */
  declare per: string | null | undefined;
  /** How many prefectures, 1 to 47, default 10. */
  declare count: string | number | null | undefined;

  override readonly kind = 'prefecture-ranking';
  override readonly bundled = slices;

  protected override get shownYear(): number {
    const { year } = this.slices.exports;
    return whole(this, 'year', this.year, [year, year], year);
  }

  protected override compose(env: Env): BarsView {
    return prefectureRankingView(this.slices, this.#options, env);
  }

  override table(reader: Reader): Table {
    return prefectureRankingTable(this.slices, this.#options, reader);
  }

  protected override draw(view: BarsView, cursor: string | undefined): SVGTemplateResult {
    return drawBars(view, cursor);
  }

  get #options(): Options {
    const measure = this.choose('measure', measures, defaultMeasure(this.slices.exports));
    const per = choice(this, 'per', this.per, pers, 'residents');
    const count = whole(this, 'count', this.count, [1, 47], 10);
    return { year: this.shownYear, measure, per, count };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'prefecture-ranking': PrefectureRanking;
  }
}
