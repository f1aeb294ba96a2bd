import type { SVGTemplateResult } from 'lit';
import { drawBars } from '../../charts/bars/draw.ts';
import type { BarsView } from '../../charts/bars/layout.ts';
import { highlightStyles } from '../../charts/bars/highlight-styles.ts';
import { barsStyles } from '../../charts/bars/styles.ts';
import { topPartnersSlice } from '../../data/top-partners.ts';
import { whole } from '../../frame/attributes.ts';
import { ChartElement } from '../../frame/chart-element.ts';
import { flowStyles } from '../../frame/flow-styles.ts';
import { tooltip, tooltipStyles } from '../../frame/tooltip.ts';
import { yearControl, yearStyles } from '../../frame/year-control.ts';
import type { Lang } from '../../model/locale.ts';
import type { Env, Reader, Table } from '../../model/view.ts';
import { yearsOf } from '../../model/years.ts';
import { flowNames, maxCount, type Options } from './figures.ts';
import { topPartnersTable } from './table.ts';
import { topPartnersView } from './view.ts';

/**
 * The largest US partners in goods trade, Japan highlighted wherever it stands.
 * Figures: Census Bureau, Census basis (exports f.a.s., general imports at customs value), 1985 to 2025.
 *
 * @tagname top-partners
 * @attr {string} lang - Language of every word and number: `ja`, else English. Default: the closest `lang` around it.
 * @attr {number} [year=2014] - The year that is shown, 1985 to 2025.
 * @attr {'exports'|'imports'|'total'} [flow=exports] - What is ranked; total is exports plus imports.
 * @attr {number} [count=5] - How many partners, 1 to 15. Japan is added below where it is not among them.
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
 * @fires {CustomEvent<{id: string, label: string, value: number | null, year: number}>} trade-select - A partner was chosen: ISO 3166-1 alpha-2 code, name, million USD.
 * @fires {CustomEvent<{group: string, id: string}>} trade-highlight - The mark that the chart is at changed, for the others of its group.
 * @csspart figure - All of it.
 * @csspart message - That custom data are being read, or why they are not shown.
 * @csspart heading - What the chart is of.
 * @csspart takeaway - What it says, in one sentence.
 * @csspart years - The control that steps through the years.
 * @csspart plot - The drawing.
 * @csspart tooltip - What is shown beside a bar that is pointed at.
 * @csspart notes - How to read the figures.
 * @csspart source - Publisher, title, edition and basis.
 * @csspart table - The figures as a table.
 * @csspart tools - What a reader can do with the chart.
 * @cssprop --trade-exports - Colour of Japan's bar for exports.
 * @cssprop --trade-imports - Colour of Japan's bar for imports.
 * @cssprop --trade-other - Colour of the other bars.
 * @cssprop --trade-ink - Colour of text.
 * @cssprop --trade-ink-muted - Colour of secondary text.
 * @cssprop --trade-ink-faint - Colour of gridlines.
 * @cssprop --trade-surface - Colour behind the chart, used for tooltip and table headings.
 * @cssprop --trade-focus - Colour of the focus ring.
 * @cssprop --trade-font - Font family. Default: the page's.
 * @cssprop --trade-font-size - Size of text. Default: the reader's own, whatever the page does to its own.
 */
export class TopPartners extends ChartElement<BarsView, typeof topPartnersSlice> {
  static override styles = [ChartElement.styles, tooltipStyles, flowStyles, barsStyles, highlightStyles, yearStyles];

  static override properties = { ...ChartElement.properties, flow: {}, count: {} };

  protected override tooltip = tooltip;

  /** `exports` (default), `imports` or `total`. */
  declare flow: string | null | undefined;
  /** How many partners, 1 to 15, default 5. */
  declare count: string | number | null | undefined;

  override readonly kind = 'top-partners';
  override readonly bundled = topPartnersSlice;

  protected override get shownYear(): number {
    const years = this.#years;
    return whole(this, 'year', this.year, years, this.slices === topPartnersSlice ? 2014 : years[1]);
  }

  protected override compose(env: Env): BarsView {
    return topPartnersView(this.slices, this.#options, env);
  }

  override table(reader: Reader): Table {
    return topPartnersTable(this.slices, this.#options, reader);
  }

  protected override draw(view: BarsView, cursor: string | undefined): SVGTemplateResult {
    return drawBars(view, cursor);
  }

  protected override controls(lang: Lang): ReturnType<typeof yearControl> {
    return yearControl(this.shownYear, this.#years, lang, (year) => (this.year = year));
  }

  get #years(): [first: number, last: number] {
    const { firstYear, worldExportsMusd } = this.slices;
    return yearsOf(firstYear, worldExportsMusd);
  }

  get #options(): Options {
    const flow = this.choose('flow', flowNames);
    const count = whole(this, 'count', this.count, [1, maxCount], 5);
    return { year: this.shownYear, flow, count };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'top-partners': TopPartners;
  }
}
