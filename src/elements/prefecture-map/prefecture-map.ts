import type { SVGTemplateResult } from 'lit';
import { drawChoropleth } from '../../charts/choropleth/draw.ts';
import type { ChoroplethView } from '../../charts/choropleth/layout.ts';
import { touchTarget } from '../../charts/choropleth/touch-target.ts';
import { choroplethStyles } from '../../charts/choropleth/styles.ts';
import { prefectureExportsSlice } from '../../data/prefecture-exports.ts';
import { measuresOf } from '../../data/prefecture-figures.ts';
import { prefectureNames } from '../../data/prefecture-names.ts';
import { prefectures } from '../../data/prefectures.ts';
import { ChartElement } from '../../frame/chart-element.ts';
import { tooltip, tooltipStyles } from '../../frame/tooltip.ts';
import type { OptionReader } from '../../model/options.ts';
import type { ViewContext, TextContext, Table } from '../../model/view.ts';
import type { Options } from './figures.ts';
import { prefectureMapTable } from './table.ts';
import { prefectureMapView } from './view.ts';

const slices = { exports: prefectureExportsSlice, names: prefectureNames, topology: prefectures };

/**
 * Goods exports to the United States by prefecture in {years}, on a map, or in tiles where the column is narrow.
 * Figures: an estimate from US imports (Census Bureau) and factory shipments (METI), or what was declared at the
 * prefecture's customs offices, where it is known.
 *
 * @tagname prefecture-map
 * @attr {'production'|'customs'} measure - The estimate, or customs declarations. Default: customs once they cover every prefecture, production until then.
 * @attr {string} prefecture - ISO 3166-2 code of the prefecture that is chosen: `JP-23`.
 * @attr {number} year - The year that is shown. Only {years} is published.
 * @fires {CustomEvent<{id: string, label: string, value: number | null, year: number}>} trade-select - A prefecture was chosen: ISO 3166-2 code, name, million USD; null is no data.
 * @csspart tooltip - What is shown beside a prefecture that is pointed at.
 * @cssprop --trade-ramp-0 - Colour of the lowest class; to `--trade-ramp-5` for the highest.
 */
export class PrefectureMap extends ChartElement<Options, ChoroplethView, typeof slices> {
  static readonly tagName = 'prefecture-map';

  /** The years of the bundled figures, for the documentation. */
  static readonly coverage = { years: [prefectureExportsSlice.year, prefectureExportsSlice.year] };

  static override styles = [ChartElement.styles, tooltipStyles, choroplethStyles('prefectures')];

  static override properties = { ...ChartElement.properties, measure: {}, prefecture: {} };

  protected override tooltip = tooltip;

  /** `production` (an estimate) or `customs`. */
  declare measure: string | null | undefined;
  /** ISO 3166-2 code of the prefecture that is chosen. */
  declare prefecture: string | null | undefined;

  override readonly bundled = slices;

  protected override readOptions(read: OptionReader): Options {
    const { year, prefectures } = this.slices.exports;
    return {
      year: read.wholeNumber('year', this.year, [year, year], year),
      measure: read.choice('measure', this.measure, this.allowed('measure', measuresOf(this.slices.exports))),
      prefecture: read.optional('prefecture', this.prefecture, prefectures),
    };
  }

  protected override compose(options: Options, env: ViewContext): ChoroplethView {
    return prefectureMapView(this.slices, options, env);
  }

  protected override composeTable(options: Options, reader: TextContext): Table {
    return prefectureMapTable(this.slices, options, reader);
  }

  override touchTarget(hit: string | undefined, x: number, y: number): string | undefined {
    return touchTarget(this.shown, hit, x, y, this.clientWidth);
  }

  protected override draw(view: ChoroplethView, highlighted: string | undefined): SVGTemplateResult {
    return drawChoropleth(view, highlighted);
  }

  protected override selected(id: string): void {
    // Choosing a chosen prefecture again lets it go.
    this.prefecture = this.prefecture === id ? null : id;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'prefecture-map': PrefectureMap;
  }
}
