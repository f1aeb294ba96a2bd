import type { SVGTemplateResult } from 'lit';
import { drawChoropleth } from '../../charts/choropleth/draw.ts';
import type { ChoroplethView } from '../../charts/choropleth/layout.ts';
import { meantRegion } from '../../charts/choropleth/meant.ts';
import { choroplethStyles } from '../../charts/choropleth/styles.ts';
import { stateExportsSlice } from '../../data/state-exports.ts';
import { stateNames } from '../../data/state-names.ts';
import { stateRanksSlice } from '../../data/state-ranks.ts';
import { stateSharesSlice } from '../../data/state-shares.ts';
import { usStates } from '../../data/us-states.ts';
import { choice, whole } from '../../frame/attributes.ts';
import { ChartElement } from '../../frame/chart-element.ts';
import { tooltip, tooltipStyles } from '../../frame/tooltip.ts';
import { yearControl, yearStyles } from '../../frame/year-control.ts';
import type { Lang } from '../../model/locale.ts';
import type { Env, Reader, Table } from '../../model/view.ts';
import { yearsOf } from '../../model/years.ts';
import { measures, type Options } from './figures.ts';
import { stateMapTable } from './table.ts';
import { stateMapView } from './view.ts';

const slices = { exports: stateExportsSlice, shares: stateSharesSlice, ranks: stateRanksSlice, names: stateNames, topology: usStates };

/**
 * Goods exports to Japan by US state, on a map, or in tiles where the column is narrow.
 * Figures: Census Bureau, by state of origin of movement, f.a.s., 2013 to 2020.
 *
 * @tagname state-map
 * @attr {string} lang - Language of every word and number: `ja`, else English. Default: the closest `lang` around it.
 * @attr {number} [year=2020] - The year that is shown, 2013 to 2020.
 * @attr {'value'|'share'|'rank'} [measure=value] - US dollars; share of all the state's goods exports; rank of Japan among its destinations.
 * @attr {string} state - USPS code of the state that is chosen: `CA`.
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
 * @fires {CustomEvent<{id: string, label: string, value: number | null, year: number}>} trade-select - A state was chosen: USPS code, name, and million USD, share from 0 to 1 or rank; null is no data.
 * @fires {CustomEvent<{group: string, id: string}>} trade-highlight - The mark that the chart is at changed, for the others of its group.
 * @csspart figure - All of it.
 * @csspart message - That custom data are being read, or why they are not shown.
 * @csspart heading - What the chart is of.
 * @csspart takeaway - What it says, in one sentence.
 * @csspart years - The control that steps through the years.
 * @csspart plot - The drawing.
 * @csspart tooltip - What is shown beside a state that is pointed at.
 * @csspart notes - How to read the figures.
 * @csspart source - Publisher, title, edition and basis.
 * @csspart table - The figures as a table.
 * @csspart tools - What a reader can do with the chart.
 * @cssprop --trade-ramp-0 - Colour of the lowest class; to `--trade-ramp-5` for the highest.
 * @cssprop --trade-ink - Colour of text.
 * @cssprop --trade-ink-muted - Colour of secondary text and outlines.
 * @cssprop --trade-surface - Colour behind the chart, between states and of the tooltip.
 * @cssprop --trade-focus - Colour of the focus ring.
 * @cssprop --trade-font - Font family. Default: the page's.
 * @cssprop --trade-font-size - Size of text. Default: the reader's own, whatever the page does to its own.
 */
export class StateMap extends ChartElement<ChoroplethView, typeof slices> {
  static override styles = [ChartElement.styles, tooltipStyles, choroplethStyles('states'), yearStyles];

  static override properties = { ...ChartElement.properties, measure: {}, state: {} };

  protected override tooltip = tooltip;

  /** `value` (default), `share` or `rank`. */
  declare measure: string | null | undefined;
  /** USPS code of the state that is chosen. */
  declare state: string | null | undefined;

  override readonly kind = 'state-map';
  override readonly bundled = slices;

  protected override get shownYear(): number {
    const years = this.#years;
    return whole(this, 'year', this.year, years, years[1]);
  }

  protected override compose(env: Env): ChoroplethView {
    return stateMapView(this.slices, this.#options, env);
  }

  override table(reader: Reader): Table {
    return stateMapTable(this.slices, this.#options, reader);
  }

  override meant(hit: string | undefined, x: number, y: number): string | undefined {
    return meantRegion(this.shown, hit, x, y, this.clientWidth);
  }

  protected override draw(view: ChoroplethView, cursor: string | undefined): SVGTemplateResult {
    return drawChoropleth(view, cursor);
  }

  protected override controls(lang: Lang): ReturnType<typeof yearControl> {
    return yearControl(this.shownYear, this.#years, lang, (year) => (this.year = year));
  }

  protected override selected(id: string): void {
    // Choosing a chosen state again lets it go.
    this.state = this.state === id ? null : id;
  }

  get #years(): [first: number, last: number] {
    const { firstYear, japanMusd } = this.slices.exports;
    return yearsOf(firstYear, japanMusd[0]);
  }

  get #options(): Options {
    const measure = this.choose('measure', measures);
    const state = choice(this, 'state', this.state || null, stateExportsSlice.states, '') || undefined;
    return { year: this.shownYear, measure, state };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'state-map': StateMap;
  }
}
