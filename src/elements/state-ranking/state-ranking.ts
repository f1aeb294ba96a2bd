import { svg, type SVGTemplateResult } from 'lit';
import { drawBars } from '../../charts/bars/draw.ts';
import type { BarsView } from '../../charts/bars/layout.ts';
import { rankingStyles } from '../../charts/bars/ranking-styles.ts';
import { barsStyles } from '../../charts/bars/styles.ts';
import { stateAsiaSlice } from '../../data/state-asia.ts';
import { stateExportsSlice } from '../../data/state-exports.ts';
import { stateNames } from '../../data/state-names.ts';
import { stateSharesSlice } from '../../data/state-shares.ts';
import { ChartElement } from '../../frame/chart-element.ts';
import { yearControl, yearStyles } from '../../frame/year-control.ts';
import type { Lang } from '../../model/locale.ts';
import type { OptionReader } from '../../model/options.ts';
import type { ViewContext, TextContext, Table } from '../../model/view.ts';
import { yearsOf } from '../../model/years.ts';
import { measures, type Options } from './figures.ts';
import { stateRankingTable } from './table.ts';
import { stateRankingView, type IntervalMark } from './view.ts';

const slices = { exports: stateExportsSlice, shares: stateSharesSlice, asia: stateAsiaSlice, names: stateNames };

/**
 * The first US states by what they sell to Japan: Japan's share of their goods exports to Asia (an interval, since only
 * 25 partners a state are published), its share of all of them, or their value.
 * Figures: Census Bureau, by state of origin of movement, f.a.s., {years}.
 *
 * @tagname state-ranking
 * @attr {number} year - The year that is shown, {years}. Default: the last one.
 * @attr {'asia-share'|'world-share'|'value'} [measure=asia-share] - What is ranked.
 * @attr {number} [count=10] - How many states, 1 to 51.
 * @fires {CustomEvent<{id: string, label: string, value: number | null, year: number}>} trade-select - A state was chosen: USPS code, name, million USD or share from 0 to 1.
 * @csspart years - The control that steps through the years.
 * @cssprop --trade-states - Colour of the bars.
 */
export class StateRanking extends ChartElement<Options, BarsView<IntervalMark>, typeof slices> {
  static readonly tagName = 'state-ranking';

  /** The years of the bundled figures, for the documentation. */
  static readonly coverage = { years: yearsOf(stateExportsSlice.firstYear, stateExportsSlice.japanMusd[0]) };

  static override styles = [ChartElement.styles, barsStyles, rankingStyles('states', '#2a69a6,#6ba5dc'), yearStyles];

  static override properties = { ...ChartElement.properties, measure: {}, count: {} };

  /** `asia-share` (default), `world-share` or `value`. */
  declare measure: string | null | undefined;
  /** How many states, 1 to 51, default 10. */
  declare count: string | number | null | undefined;

  override readonly bundled = slices;

  protected override readOptions(read: OptionReader): Options {
    const years = this.#years;
    return {
      year: read.wholeNumber('year', this.year, years, years[1]),
      measure: read.choice('measure', this.measure, this.allowed('measure', measures)),
      count: read.wholeNumber('count', this.count, [1, 51], 10),
    };
  }

  protected override compose(options: Options, env: ViewContext): BarsView<IntervalMark> {
    return stateRankingView(this.slices, options, env);
  }

  protected override composeTable(options: Options, reader: TextContext): Table {
    return stateRankingTable(this.slices, options, reader);
  }

  protected override draw(view: BarsView<IntervalMark>, highlighted: string | undefined): SVGTemplateResult {
    return drawBars(
      view,
      highlighted,
      ({ bar, possible }) => svg`<rect class="possible" x=${bar.x + bar.width} y=${bar.y} width=${possible} height=${bar.height} />`,
    );
  }

  protected override controls({ year }: Options, lang: Lang): ReturnType<typeof yearControl> {
    return yearControl(year, this.#years, lang, (year) => (this.year = year));
  }

  get #years(): [first: number, last: number] {
    const { firstYear, japanMusd } = this.slices.exports;
    return yearsOf(firstYear, japanMusd[0]);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'state-ranking': StateRanking;
  }
}
