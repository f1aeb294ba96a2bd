import type { SVGTemplateResult } from 'lit';
import { drawChoropleth } from '../../charts/choropleth/draw.ts';
import type { ChoroplethView } from '../../charts/choropleth/layout.ts';
import { touchTarget } from '../../charts/choropleth/touch-target.ts';
import { choroplethStyles } from '../../charts/choropleth/styles.ts';
import { stateExportsSlice } from '../../data/state-exports.ts';
import { stateNames } from '../../data/state-names.ts';
import { stateRanksSlice } from '../../data/state-ranks.ts';
import { stateSharesSlice } from '../../data/state-shares.ts';
import { usStates } from '../../data/us-states.ts';
import { ChartElement } from '../../frame/chart-element.ts';
import { tooltip, tooltipStyles } from '../../frame/tooltip.ts';
import { yearControl, yearStyles } from '../../frame/year-control.ts';
import type { Lang } from '../../model/locale.ts';
import type { OptionReader } from '../../model/options.ts';
import type { ViewContext, TextContext, Table } from '../../model/view.ts';
import { yearsOf } from '../../model/years.ts';
import { measures, type Options } from './figures.ts';
import { stateMapTable } from './table.ts';
import { stateMapView } from './view.ts';

const slices = { exports: stateExportsSlice, shares: stateSharesSlice, ranks: stateRanksSlice, names: stateNames, topology: usStates };

/**
 * Goods exports to Japan by US state, on a map, or in tiles where the column is narrow.
 * Figures: Census Bureau, by state of origin of movement, f.a.s., {years}.
 *
 * @tagname state-map
 * @attr {number} year - The year that is shown, {years}. Default: the last one.
 * @attr {'value'|'share'|'rank'} [measure=value] - US dollars; share of all the state's goods exports; rank of Japan among its destinations.
 * @attr {string} state - USPS code of the state that is chosen: `CA`.
 * @fires {CustomEvent<{id: string, label: string, value: number | null, year: number}>} trade-select - A state was chosen: USPS code, name, and million USD, share from 0 to 1 or rank; null is no data.
 * @csspart years - The control that steps through the years.
 * @csspart tooltip - What is shown beside a state that is pointed at.
 * @cssprop --trade-ramp-0 - Colour of the lowest class; to `--trade-ramp-5` for the highest.
 */
export class StateMap extends ChartElement<Options, ChoroplethView, typeof slices> {
  static readonly tagName = 'state-map';

  /** The years of the bundled figures, for the documentation. */
  static readonly coverage = { years: yearsOf(stateExportsSlice.firstYear, stateExportsSlice.japanMusd[0]) };

  static override styles = [ChartElement.styles, tooltipStyles, choroplethStyles('states'), yearStyles];

  static override properties = { ...ChartElement.properties, measure: {}, state: {} };

  protected override tooltip = tooltip;

  /** `value` (default), `share` or `rank`. */
  declare measure: string | null | undefined;
  /** USPS code of the state that is chosen. */
  declare state: string | null | undefined;

  override readonly bundled = slices;

  protected override readOptions(read: OptionReader): Options {
    const years = this.#years;
    return {
      year: read.wholeNumber('year', this.year, years, years[1]),
      measure: read.choice('measure', this.measure, this.allowed('measure', measures)),
      state: read.optional('state', this.state, stateExportsSlice.states),
    };
  }

  protected override compose(options: Options, env: ViewContext): ChoroplethView {
    return stateMapView(this.slices, options, env);
  }

  protected override composeTable(options: Options, reader: TextContext): Table {
    return stateMapTable(this.slices, options, reader);
  }

  override touchTarget(hit: string | undefined, x: number, y: number): string | undefined {
    return touchTarget(this.shown, hit, x, y, this.clientWidth);
  }

  protected override draw(view: ChoroplethView, highlighted: string | undefined): SVGTemplateResult {
    return drawChoropleth(view, highlighted);
  }

  protected override controls({ year }: Options, lang: Lang): ReturnType<typeof yearControl> {
    return yearControl(year, this.#years, lang, (year) => (this.year = year));
  }

  protected override selected(id: string): void {
    // Choosing a chosen state again lets it go.
    this.state = this.state === id ? null : id;
  }

  get #years(): [first: number, last: number] {
    const { firstYear, japanMusd } = this.slices.exports;
    return yearsOf(firstYear, japanMusd[0]);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'state-map': StateMap;
  }
}
