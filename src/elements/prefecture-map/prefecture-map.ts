import { regionOptions } from '../../data/names.ts';
import type { SVGTemplateResult } from 'lit';
import { drawChoropleth, drawRegionLabels } from '../../charts/choropleth/draw.ts';
import type { ChoroplethView } from '../../charts/choropleth/layout.ts';
import { regionOutline } from '../../charts/choropleth/outline.ts';
import { touchTarget } from '../../charts/choropleth/touch-target.ts';
import { choroplethStyles } from '../../charts/choropleth/styles.ts';
import { prefectureExportsSlice } from '../../data/prefecture-exports.ts';
import { measuresOf } from '../../data/prefecture-figures.ts';
import { prefectureNames } from '../../data/prefecture-names.ts';
import { prefectures } from '../../data/prefectures.ts';
import { ChartElement } from '../../frame/chart-element.ts';
import { tooltip, tooltipStyles } from '../../frame/tooltip.ts';
import type { Choice, Offer } from '../../model/choice.ts';
import type { Lang } from '../../model/locale.ts';
import type { OptionReader } from '../../model/options.ts';
import type { ViewContext, TextContext, Table, MarkState } from '../../model/view.ts';
import { prefectureMapChoices } from './choices.ts';
import type { Outline } from '../../model/outline.ts';
import type { Options } from './figures.ts';
import { prefectureMapTable } from './table.ts';
import { prefectureMapView } from './view.ts';

const slices = { exports: prefectureExportsSlice, names: prefectureNames, map: prefectures };

/**
 * Goods exports to the United States by prefecture in {years}, on a map, or in tiles where the column is narrow.
 * Figures: an estimate from US imports (Census Bureau) and factory shipments (METI), or what was declared at the
 * prefecture's customs offices, where it is known.
 *
 * @tagname prefecture-map
 * @attr {'production'|'customs'} measure - The estimate, or customs declarations. Default: customs once they cover every prefecture, production until then.
 * @attr {string} prefecture - ISO 3166-2 code of the prefecture that is chosen: `JP-23`.
 * @attr {number} year - The year that is shown. Only {years} is published.
 * @fires {CustomEvent<{id: string, label: string, value: number | null, year: number, selected: boolean}>} trade-select - A prefecture was chosen, or let go of (`selected` is false): ISO 3166-2 code, name, million USD; null is no data.
 * @csspart tooltip - The tooltip of the highlighted prefecture.
 * @cssprop --trade-ramp-0 - Colour of the lowest class. The other classes have `--trade-ramp-1` to `--trade-ramp-5`.
 */
export class PrefectureMap extends ChartElement<Options, ChoroplethView, typeof slices> {
  static readonly tagName = 'prefecture-map';

  /** The years of the bundled figures, for the documentation. */
  static readonly coverage = { years: [prefectureExportsSlice.year, prefectureExportsSlice.year] };

  static override styles = [ChartElement.styles, tooltipStyles, choroplethStyles('prefectures')];

  static override properties = { ...ChartElement.properties, measure: {}, prefecture: { reflect: true } };

  protected override tooltip = tooltip;

  /** `production` (an estimate) or `customs`. */
  declare measure: Options['measure'] | null | undefined;
  /** ISO 3166-2 code of the prefecture that is chosen. */
  declare prefecture: string | null | undefined;

  /** The prefectures of Japan export to the United States. */
  override readonly home = ['US', 'JP'];
  override readonly bundled = slices;
  override readonly markKind = { en: 'prefecture', ja: '都道府県' };

  override offered(lang: Lang): Offer {
    const { choices, ...offer } = super.offered(lang);
    return { ...offer, choices: [...choices, { property: 'prefecture', options: regionOptions(this.slices.names, lang) }] };
  }

  protected override readOptions(read: OptionReader): Options {
    const { year, prefectures } = this.slices.exports;
    return {
      year: read.wholeNumber('year', this.year, [year, year], year),
      measure: read.choice('measure', this.measure, this.allowed('measure', measuresOf(this.slices.exports))),
      prefecture: read.optional('prefecture', this.prefecture || this.selected, prefectures),
    };
  }

  protected override compose(options: Options, env: ViewContext): ChoroplethView {
    return prefectureMapView(this.slices, options, env);
  }

  protected override composeTable(options: Options, reader: TextContext): Table {
    return prefectureMapTable(this.slices, options, reader);
  }

  override touchTarget(hit: string | undefined, x: number, y: number, plotWidth: number): string | undefined {
    return touchTarget(this.shown, hit, x, y, plotWidth);
  }

  protected override draw(view: ChoroplethView): SVGTemplateResult {
    return drawChoropleth(view);
  }

  protected override drawOver(view: ChoroplethView): SVGTemplateResult {
    return drawRegionLabels(view);
  }

  protected override choices({ measure }: Options, lang: Lang): readonly Choice[] {
    return prefectureMapChoices(measure, this.allowed('measure', measuresOf(this.slices.exports)), lang);
  }

  protected override markIds(): readonly string[] {
    return this.slices.exports.prefectures;
  }

  protected override outline(mark: ChoroplethView['marks'][number], _state: MarkState, view: ChoroplethView): Outline[] {
    return regionOutline(mark, view);
  }

  protected override chosenId({ prefecture }: Options): string | undefined {
    return prefecture;
  }

  protected override setChosen(id: string | null): void {
    this.prefecture = id;
    this.selected = null;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'prefecture-map': PrefectureMap;
  }
}
