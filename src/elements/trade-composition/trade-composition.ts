import type { SVGTemplateResult } from 'lit';
import { drawStack } from '../../charts/stack/draw.ts';
import type { StackView } from '../../charts/stack/layout.ts';
import { stackStyles } from '../../charts/stack/styles.ts';
import { compositionNames } from '../../data/composition-names.ts';
import { tradeCompositionSlice } from '../../data/trade-composition.ts';
import { ChartElement } from '../../frame/chart-element.ts';
import { tooltip, tooltipStyles } from '../../frame/tooltip.ts';
import { yearControl, yearStyles } from '../../frame/year-control.ts';
import type { Lang } from '../../model/locale.ts';
import type { OptionReader } from '../../model/options.ts';
import type { ViewContext, TextContext, Table } from '../../model/view.ts';
import { classifications, flows, yearsOfComposition, type Options } from './figures.ts';
import { tradeCompositionTable } from './table.ts';
import { tradeCompositionView } from './view.ts';

const slices = { slice: tradeCompositionSlice, names: compositionNames };

/**
 * What the United States sells to Japan and buys from it, in shares of all goods, side by side.
 * Figures: Census Bureau, Census basis, by SITC section ({sitc}) or by NAICS industry ({naics}).
 *
 * @tagname trade-composition
 * @attr {number} year - The year that is shown. Default: the last one of the classification.
 * @attr {'sitc'|'naics'} [classification=sitc] - Sections of the Standard International Trade Classification, {sitc}, or NAICS industries, {naics}.
 * @attr {'both'|'exports'|'imports'} [flow=both] - US exports to Japan, imports from it, or both beside each other.
 * @fires {CustomEvent<{id: string, label: string, value: number | null, year: number}>} trade-select - A part was chosen: flow and code (`imports-7`), name, share from 0 to 1.
 * @csspart years - The control that steps through the years.
 * @csspart tooltip - What is shown beside a part that is pointed at.
 */
export class TradeComposition extends ChartElement<Options, StackView, typeof slices> {
  static readonly tagName = 'trade-composition';

  /** The years of the bundled figures, for the documentation. */
  static readonly coverage = {
    sitc: yearsOfComposition(tradeCompositionSlice.sitc),
    naics: yearsOfComposition(tradeCompositionSlice.naics),
  };

  static override styles = [ChartElement.styles, tooltipStyles, stackStyles, yearStyles];

  static override properties = { ...ChartElement.properties, classification: {}, flow: {} };

  protected override tooltip = tooltip;

  /** `sitc` (default) or `naics`. */
  declare classification: string | null | undefined;
  /** `both` (default), `exports` or `imports`. */
  declare flow: string | null | undefined;

  override readonly bundled = slices;

  protected override readOptions(read: OptionReader): Options {
    const classification = read.choice('classification', this.classification, this.allowed('classification', classifications));
    const years = yearsOfComposition(this.slices.slice[classification]);
    return {
      year: read.wholeNumber('year', this.year, years, years[1]),
      classification,
      flow: read.choice('flow', this.flow, this.allowed('flow', flows)),
    };
  }

  protected override compose(options: Options, env: ViewContext): StackView {
    return tradeCompositionView(this.slices, options, env);
  }

  protected override composeTable(options: Options, reader: TextContext): Table {
    return tradeCompositionTable(this.slices, options, reader);
  }

  protected override draw(view: StackView, highlighted: string | undefined): SVGTemplateResult {
    return drawStack(view, highlighted);
  }

  protected override controls({ year, classification }: Options, lang: Lang): ReturnType<typeof yearControl> {
    return yearControl(year, yearsOfComposition(this.slices.slice[classification]), lang, (year) => (this.year = year));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'trade-composition': TradeComposition;
  }
}
