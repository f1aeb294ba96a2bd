import { svg, type SVGTemplateResult } from 'lit';
import { drawBars } from '../../charts/bars/draw.ts';
import type { BarsView } from '../../charts/bars/layout.ts';
import { rankingStyles } from '../../charts/bars/ranking-styles.ts';
import { barsStyles } from '../../charts/bars/styles.ts';
import { stateAsiaSlice } from '../../data/state-asia.ts';
import { stateExportsSlice } from '../../data/state-exports.ts';
import { stateNames } from '../../data/state-names.ts';
import { stateSharesSlice } from '../../data/state-shares.ts';
import { whole } from '../../frame/attributes.ts';
import { ChartElement } from '../../frame/chart-element.ts';
import { yearControl, yearStyles } from '../../frame/year-control.ts';
import type { Lang } from '../../model/locale.ts';
import type { Env, Reader, Table } from '../../model/view.ts';
import { yearsOf } from '../../model/years.ts';
import { measures, type Options } from './figures.ts';
import { stateRankingTable } from './table.ts';
import { stateRankingView, type IntervalMark } from './view.ts';

const slices = { exports: stateExportsSlice, shares: stateSharesSlice, asia: stateAsiaSlice, names: stateNames };

/**
 * The first US states by what they sell to Japan: Japan's share of their goods exports to Asia (an interval, since only
 * 25 partners a state are published), its share of all of them, or their value.
 * Figures: Census Bureau, by state of origin of movement, f.a.s., 2013 to 2020.
 *
 * @tagname state-ranking
 * @attr {string} lang - Language of every word and number: `ja`, else English. Default: the closest `lang` around it.
 * @attr {number} [year=2020] - The year that is shown, 2013 to 2020.
 * @attr {'asia-share'|'world-share'|'value'} [measure=asia-share] - What is ranked.
 * @attr {number} [count=10] - How many states, 1 to 51.
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
 * @fires {CustomEvent<{id: string, label: string, value: number | null, year: number}>} trade-select - A state was chosen: USPS code, name, million USD or share from 0 to 1.
 * @fires {CustomEvent<{group: string, id: string}>} trade-highlight - The mark that the chart is at changed, for the others of its group.
 * @csspart figure - All of it.
 * @csspart message - That custom data are being read, or why they are not shown.
 * @csspart heading - What the chart is of.
 * @csspart takeaway - What it says, in one sentence.
 * @csspart years - The control that steps through the years.
 * @csspart plot - The drawing.
 * @csspart notes - How to read the figures.
 * @csspart source - Publisher, title, edition and basis.
 * @csspart table - The figures as a table.
 * @csspart tools - What a reader can do with the chart.
 * @cssprop --trade-states - Colour of the bars.
 * @cssprop --trade-ink - Colour of text.
 * @cssprop --trade-ink-muted - Colour of secondary text.
 * @cssprop --trade-ink-faint - Colour of gridlines.
 * @cssprop --trade-surface - Colour behind the chart.
 * @cssprop --trade-focus - Colour of the focus ring.
 * @cssprop --trade-font - Font family. Default: the page's.
 * @cssprop --trade-font-size - Size of text. Default: the reader's own, whatever the page does to its own.
 */
export class StateRanking extends ChartElement<BarsView<IntervalMark>, typeof slices> {
  static override styles = [ChartElement.styles, barsStyles, rankingStyles('states', '#2a69a6,#6ba5dc'), yearStyles];

  static override properties = { ...ChartElement.properties, measure: {}, count: {} };

  /** `asia-share` (default), `world-share` or `value`. */
  declare measure: string | null | undefined;
  /** How many states, 1 to 51, default 10. */
  declare count: string | number | null | undefined;

  override readonly kind = 'state-ranking';
  override readonly bundled = slices;

  protected override get shownYear(): number {
    const years = this.#years;
    return whole(this, 'year', this.year, years, years[1]);
  }

  protected override compose(env: Env): BarsView<IntervalMark> {
    return stateRankingView(this.slices, this.#options, env);
  }

  override table(reader: Reader): Table {
    return stateRankingTable(this.slices, this.#options, reader);
  }

  protected override draw(view: BarsView<IntervalMark>, cursor: string | undefined): SVGTemplateResult {
    return drawBars(
      view,
      cursor,
      ({ bar, possible }) => svg`<rect class="possible" x=${bar.x + bar.width} y=${bar.y} width=${possible} height=${bar.height} />`,
    );
  }

  protected override controls(lang: Lang): ReturnType<typeof yearControl> {
    return yearControl(this.shownYear, this.#years, lang, (year) => (this.year = year));
  }

  get #years(): [first: number, last: number] {
    const { firstYear, japanMusd } = this.slices.exports;
    return yearsOf(firstYear, japanMusd[0]);
  }

  get #options(): Options {
    const measure = this.choose('measure', measures);
    const count = whole(this, 'count', this.count, [1, 51], 10);
    return { year: this.shownYear, measure, count };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'state-ranking': StateRanking;
  }
}
