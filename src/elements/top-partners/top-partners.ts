import type { SVGTemplateResult } from 'lit';
import { drawBars } from '../../charts/bars/draw.ts';
import type { BarsView } from '../../charts/bars/layout.ts';
import { highlightStyles } from '../../charts/bars/highlight-styles.ts';
import { barsStyles } from '../../charts/bars/styles.ts';
import { topPartnersSlice } from '../../data/top-partners.ts';
import { ChartElement } from '../../frame/chart-element.ts';
import { flowStyles } from '../../frame/flow-styles.ts';
import { tooltip, tooltipStyles } from '../../frame/tooltip.ts';
import { yearControl, yearStyles } from '../../frame/year-control.ts';
import type { Lang } from '../../model/locale.ts';
import type { OptionReader } from '../../model/options.ts';
import type { Env } from '../../model/view.ts';
import { flowNames, maxCount, topPartnersView, yearsOf, type TopPartnersOptions } from './view.ts';

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
 * @attr {string} src - Address of own figures, CSV or JSON with the columns of the chart's own downloads.
 * @attr {string} data - Own figures as JSON, rows by the names of their columns; the property takes an array. Also a table or JSON inside the element.
 * @attr {string} partner - ISO 3166-1 code of the country that own figures are about, `KR`; every sentence names it in place of Japan.
 * @attr {string} source - Who publishes own figures, for the source line.
 * @attr {string} source-url - Where they are published.
 * @fires {CustomEvent<{id: string, label: string, value: number | null, year: number}>} trade-select - A partner was chosen: ISO 3166-1 alpha-2 code, name, million USD.
 * @fires {CustomEvent<{group: string, id: string}>} trade-highlight - The mark that the chart is at changed, for the others of its group.
 * @csspart figure - All of it.
 * @csspart message - That own figures are being read, or why they are not shown.
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
export class TopPartners extends ChartElement<TopPartnersOptions, BarsView, typeof topPartnersSlice> {
  static readonly tagName = 'top-partners';

  static override styles = [ChartElement.styles, tooltipStyles, flowStyles, barsStyles, highlightStyles, yearStyles];

  static override properties = { ...ChartElement.properties, flow: {}, count: {} };

  protected override tooltip = tooltip;

  /** `exports` (default), `imports` or `total`. */
  declare flow: string | null | undefined;
  /** How many partners, 1 to 15, default 5. */
  declare count: string | number | null | undefined;

  override readonly bundled = topPartnersSlice;

  protected override readOptions(read: OptionReader): TopPartnersOptions {
    const years = yearsOf(this.slices);
    return {
      year: read.wholeNumber('year', this.year, years, this.slices === topPartnersSlice ? 2014 : years[1]),
      flow: read.choice('flow', this.flow, this.allowed('flow', flowNames)),
      count: read.wholeNumber('count', this.count, [1, maxCount], 5),
    };
  }

  protected override compose(options: TopPartnersOptions, env: Env): BarsView {
    return topPartnersView(this.slices, options, env);
  }

  protected override draw(view: BarsView, cursor: string | undefined): SVGTemplateResult {
    return drawBars(view, cursor);
  }

  protected override controls({ year }: TopPartnersOptions, lang: Lang): ReturnType<typeof yearControl> {
    return yearControl(year, yearsOf(this.slices), lang, (year) => (this.year = year));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'top-partners': TopPartners;
  }
}
