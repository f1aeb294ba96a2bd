import type { SVGTemplateResult } from 'lit';
import { drawBars } from '../../charts/bars/draw.ts';
import type { BarsView } from '../../charts/bars/layout.ts';
import { barsStyles } from '../../charts/bars/styles.ts';
import { subjectStyles } from '../../charts/bars/subject-styles.ts';
import { topPartnersSlice } from '../../data/top-partners.ts';
import { ChartElement } from '../../frame/chart-element.ts';
import { flowStyles } from '../../frame/flow-styles.ts';
import { tooltip, tooltipStyles } from '../../frame/tooltip.ts';
import { yearControl, yearStyles } from '../../frame/year-control.ts';
import type { Lang } from '../../model/locale.ts';
import type { OptionReader } from '../../model/options.ts';
import type { ViewContext, TextContext, Table } from '../../model/view.ts';
import { yearsOf } from '../../model/years.ts';
import { flowNames, maxCount, type Options } from './figures.ts';
import { topPartnersTable } from './table.ts';
import { topPartnersView } from './view.ts';

/**
 * The largest US partners in goods trade, Japan highlighted wherever it stands.
 * Figures: Census Bureau, Census basis (exports f.a.s., general imports at customs value), {years}.
 *
 * @tagname top-partners
 * @attr {number} [year=2014] - The year that is shown, {years}.
 * @attr {'exports'|'imports'|'total'} [flow=exports] - What is ranked; total is exports plus imports.
 * @attr {number} [count=5] - How many partners, 1 to 15. Japan is added below where it is not among them.
 * @fires {CustomEvent<{id: string, label: string, value: number | null, year: number}>} trade-select - A partner was chosen: ISO 3166-1 alpha-2 code, name, million USD.
 * @csspart years - The control that steps through the years.
 * @csspart tooltip - What is shown beside a bar that is pointed at.
 * @cssprop --trade-exports - Colour of Japan's bar for exports.
 * @cssprop --trade-imports - Colour of Japan's bar for imports.
 * @cssprop --trade-other - Colour of the other bars.
 */
export class TopPartners extends ChartElement<Options, BarsView, typeof topPartnersSlice> {
  static readonly tagName = 'top-partners';

  /** The years of the bundled figures, for the documentation. */
  static readonly coverage = { years: yearsOf(topPartnersSlice.firstYear, topPartnersSlice.worldExportsMusd) };

  static override styles = [ChartElement.styles, tooltipStyles, flowStyles, barsStyles, subjectStyles, yearStyles];

  static override properties = { ...ChartElement.properties, flow: {}, count: {} };

  protected override tooltip = tooltip;

  /** `exports` (default), `imports` or `total`. */
  declare flow: string | null | undefined;
  /** How many partners, 1 to 15, default 5. */
  declare count: string | number | null | undefined;

  override readonly bundled = topPartnersSlice;

  protected override readOptions(read: OptionReader): Options {
    const years = this.#years;
    return {
      year: read.wholeNumber('year', this.year, years, this.slices === topPartnersSlice ? 2014 : years[1]),
      flow: read.choice('flow', this.flow, this.allowed('flow', flowNames)),
      count: read.wholeNumber('count', this.count, [1, maxCount], 5),
    };
  }

  protected override compose(options: Options, env: ViewContext): BarsView {
    return topPartnersView(this.slices, options, env);
  }

  protected override composeTable(options: Options, reader: TextContext): Table {
    return topPartnersTable(this.slices, options, reader);
  }

  protected override draw(view: BarsView, highlighted: string | undefined): SVGTemplateResult {
    return drawBars(view, highlighted);
  }

  protected override controls({ year }: Options, lang: Lang): ReturnType<typeof yearControl> {
    return yearControl(year, this.#years, lang, (year) => (this.year = year));
  }

  get #years(): [first: number, last: number] {
    const { firstYear, worldExportsMusd } = this.slices;
    return yearsOf(firstYear, worldExportsMusd);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'top-partners': TopPartners;
  }
}
