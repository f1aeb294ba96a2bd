import type { SVGTemplateResult } from 'lit';
import { drawBars } from '../../charts/bars/draw.ts';
import type { BarsView } from '../../charts/bars/layout.ts';
import { barOutline } from '../../charts/bars/outline.ts';
import { rankingStyles } from '../../charts/bars/ranking-styles.ts';
import { barsStyles } from '../../charts/bars/styles.ts';
import { prefectureExportsSlice } from '../../data/prefecture-exports.ts';
import { measuresOf } from '../../data/prefecture-figures.ts';
import { prefectureNames } from '../../data/prefecture-names.ts';
import { ChartElement } from '../../frame/chart-element.ts';
import { tooltip, tooltipStyles } from '../../frame/tooltip.ts';
import type { Choice } from '../../model/choice.ts';
import type { Lang } from '../../model/locale.ts';
import type { OptionReader } from '../../model/options.ts';
import type { ViewContext, TextContext, Table, MarkState } from '../../model/view.ts';
import { prefectureRankingChoices } from './choices.ts';
import type { Outline } from '../../model/outline.ts';
import { perValues, type Options } from './figures.ts';
import { prefectureRankingTable } from './table.ts';
import { prefectureRankingView } from './view.ts';

const slices = { exports: prefectureExportsSlice, names: prefectureNames };

/**
 * The first prefectures of Japan by goods exports to the United States in {years}, per 100,000 residents or in all.
 * Figures: an estimate from US imports (Census Bureau) and factory shipments (METI), or what was declared at the
 * prefecture's customs offices, where it is known.
 *
 * @tagname prefecture-ranking
 * @attr {'residents'|'total'} [per=residents] - Per 100,000 residents (census of 2015), or in all.
 * @attr {'production'|'customs'} measure - The estimate, or customs declarations. Default: customs once they cover every prefecture, production until then.
 * @attr {number} [count=10] - How many prefectures, 1 to 47. The chosen one is added below if it is not one of them.
 * @attr {number} year - The year that is shown. Only {years} is published.
 * @fires {CustomEvent<{id: string, label: string, value: number | null, year: number, selected: boolean}>} trade-select - A prefecture was chosen, or let go of (`selected` is false): ISO 3166-2 code, name, million USD.
 * @csspart tooltip - The tooltip of the highlighted bar.
 * @cssprop --trade-prefectures - Colour of the bars.
 */
export class PrefectureRanking extends ChartElement<Options, BarsView, typeof slices> {
  static readonly tagName = 'prefecture-ranking';

  /** The years of the bundled figures, for the documentation. */
  static readonly coverage = { years: [prefectureExportsSlice.year, prefectureExportsSlice.year] };

  static override styles = [ChartElement.styles, tooltipStyles, barsStyles, rankingStyles('prefectures', '#7148a3,#b398d8')];

  static override properties = { ...ChartElement.properties, measure: {}, per: {}, count: {} };

  protected override tooltip = tooltip;

  /** `production` (an estimate) or `customs`. */
  declare measure: Options['measure'] | null | undefined;
  /** `residents` (default) or `total`. */
  declare per: (typeof perValues)[number] | null | undefined;
  /** How many prefectures, 1 to 47, default 10. */
  declare count: string | number | null | undefined;

  /** The prefectures of Japan export to the United States. */
  override readonly home = ['US', 'JP'];
  override readonly bundled = slices;
  override readonly markKind = { en: 'prefecture', ja: '都道府県' };

  protected override readOptions(read: OptionReader): Options {
    const { year } = this.slices.exports;
    return {
      year: read.wholeNumber('year', this.year, [year, year], year),
      measure: read.choice('measure', this.measure, this.allowed('measure', measuresOf(this.slices.exports))),
      per: read.choice('per', this.per, perValues),
      count: read.wholeNumber('count', this.count, [1, 47], 10),
    };
  }

  protected override compose(options: Options, env: ViewContext): BarsView {
    return prefectureRankingView(this.slices, options, env);
  }

  protected override composeTable(options: Options, reader: TextContext): Table {
    return prefectureRankingTable(this.slices, options, reader);
  }

  protected override draw(view: BarsView): SVGTemplateResult {
    return drawBars(view);
  }

  protected override choices(options: Options, lang: Lang): readonly Choice[] {
    return prefectureRankingChoices(options, this.allowed('measure', measuresOf(this.slices.exports)), lang);
  }

  protected override markIds(): readonly string[] {
    return this.slices.exports.prefectures;
  }

  protected override outline(mark: BarsView['marks'][number], state: MarkState, { width }: BarsView): Outline[] {
    return barOutline(mark, width, state);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'prefecture-ranking': PrefectureRanking;
  }
}
