import type { SVGTemplateResult } from 'lit';
import { drawChoropleth } from '../../charts/choropleth/draw.ts';
import type { ChoroplethView } from '../../charts/choropleth/layout.ts';
import { meantRegion } from '../../charts/choropleth/meant.ts';
import { choroplethStyles } from '../../charts/choropleth/styles.ts';
import { prefectureExportsSlice } from '../../data/prefecture-exports.ts';
import { defaultMeasure, measures } from '../../data/prefecture-figures.ts';
import { prefectureNames } from '../../data/prefecture-names.ts';
import { prefectures } from '../../data/prefectures.ts';
import { choice, whole } from '../../frame/attributes.ts';
import { ChartElement } from '../../frame/chart-element.ts';
import { tooltip, tooltipStyles } from '../../frame/tooltip.ts';
import type { Env, Reader, Table } from '../../model/view.ts';
import type { Options } from './figures.ts';
import { prefectureMapTable } from './table.ts';
import { prefectureMapView } from './view.ts';

const slices = { exports: prefectureExportsSlice, names: prefectureNames, topology: prefectures };

/**
 * Goods exports to the United States by prefecture in 2014, on a map, or in tiles where the column is narrow.
 * Figures: an estimate from US imports (Census Bureau) and factory shipments (METI), or what was declared at the
 * prefecture's customs offices, where it is known.
 *
 * @tagname prefecture-map
 * @attr {string} lang - Language of every word and number: `ja`, else English. Default: the closest `lang` around it.
 * @attr {'production'|'customs'} measure - The estimate, or customs declarations. Default: customs once they cover every prefecture, production until then.
 * @attr {string} prefecture - ISO 3166-2 code of the prefecture that is chosen: `JP-23`.
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
 * @fires {CustomEvent<{id: string, label: string, value: number | null, year: number}>} trade-select - A prefecture was chosen: ISO 3166-2 code, name, million USD; null is no data.
 * @fires {CustomEvent<{group: string, id: string}>} trade-highlight - The mark that the chart is at changed, for the others of its group.
 * @csspart figure - All of it.
 * @csspart message - That custom data are being read, or why they are not shown.
 * @csspart heading - What the chart is of.
 * @csspart takeaway - What it says, in one sentence.
 * @csspart plot - The drawing.
 * @csspart tooltip - What is shown beside a prefecture that is pointed at.
 * @csspart notes - How to read the figures.
 * @csspart source - Publisher, title, edition and basis.
 * @csspart table - The figures as a table.
 * @csspart tools - What a reader can do with the chart.
 * @cssprop --trade-ramp-0 - Colour of the lowest class; to `--trade-ramp-5` for the highest.
 * @cssprop --trade-ink - Colour of text.
 * @cssprop --trade-ink-muted - Colour of secondary text and outlines.
 * @cssprop --trade-surface - Colour behind the chart, between prefectures and of the tooltip.
 * @cssprop --trade-focus - Colour of the focus ring.
 * @cssprop --trade-font - Font family. Default: the page's.
 * @cssprop --trade-font-size - Size of text. Default: the reader's own, whatever the page does to its own.
 */
export class PrefectureMap extends ChartElement<ChoroplethView, typeof slices> {
  static override styles = [ChartElement.styles, tooltipStyles, choroplethStyles('prefectures')];

  static override properties = { ...ChartElement.properties, measure: {}, prefecture: {} };

  protected override tooltip = tooltip;

  /** `production` (an estimate) or `customs`. */
  declare measure: string | null | undefined;
  /** ISO 3166-2 code of the prefecture that is chosen. */
  declare prefecture: string | null | undefined;

  override readonly kind = 'prefecture-map';
  override readonly bundled = slices;

  protected override get shownYear(): number {
    const { year } = this.slices.exports;
    return whole(this, 'year', this.year, [year, year], year);
  }

  protected override compose(env: Env): ChoroplethView {
    return prefectureMapView(this.slices, this.#options, env);
  }

  override table(reader: Reader): Table {
    return prefectureMapTable(this.slices, this.#options, reader);
  }

  override meant(hit: string | undefined, x: number, y: number): string | undefined {
    return meantRegion(this.shown, hit, x, y, this.clientWidth);
  }

  protected override draw(view: ChoroplethView, cursor: string | undefined): SVGTemplateResult {
    return drawChoropleth(view, cursor);
  }

  protected override selected(id: string): void {
    // Choosing a chosen prefecture again lets it go.
    this.prefecture = this.prefecture === id ? null : id;
  }

  get #options(): Options {
    const measure = this.choose('measure', measures, defaultMeasure(this.slices.exports));
    const prefecture = choice(this, 'prefecture', this.prefecture || null, this.slices.exports.prefectures, '') || undefined;
    return { year: this.shownYear, measure, prefecture };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'prefecture-map': PrefectureMap;
  }
}
