import type { SVGTemplateResult } from 'lit';
import { drawStack } from '../../charts/stack/draw.ts';
import type { StackView } from '../../charts/stack/layout.ts';
import { partOutline } from '../../charts/stack/outline.ts';
import { stackStyles } from '../../charts/stack/styles.ts';
import { compositionNames } from '../../data/composition-names.ts';
import { tradeCompositionSlice } from '../../data/trade-composition.ts';
import { ChartElement } from '../../frame/chart-element.ts';
import { tooltip, tooltipStyles } from '../../frame/tooltip.ts';
import type { Choice } from '../../model/choice.ts';
import type { Lang } from '../../model/locale.ts';
import type { History } from '../../model/history.ts';
import type { OptionReader } from '../../model/options.ts';
import type { Outline } from '../../model/outline.ts';
import type { ViewContext, TextContext, Table } from '../../model/view.ts';
import { comparedYear } from '../../model/years.ts';
import { tradeCompositionChoices } from './choices.ts';
import { classifications, flows, yearsOfComposition, type Options, markIdsOf } from './figures.ts';
import { tradeCompositionHistory } from './history.ts';
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
 * @attr {number} compare - Another year of the classification. Bars show the shares, outlines those of the other year, and each bar has the difference in percentage points.
 * @fires {CustomEvent<{id: string, label: string, value: number | null, year: number, selected: boolean}>} trade-select - A part was chosen, or let go of (`selected` is false): flow and code (`imports-7`), name, share from 0 to 1.
 * @cssprop --trade-product-machinery - Colour of machinery and transport equipment. Every group of products has one colour in both classifications; of several parts of a group, the later ones are lighter.
 * @cssprop --trade-product-manufactures - Colour of clothing, furniture, instruments and other finished goods.
 * @cssprop --trade-product-chemicals - Colour of chemicals.
 * @cssprop --trade-product-materials - Colour of manufactured materials, such as metals, paper and textiles.
 * @cssprop --trade-product-food - Colour of food and agricultural products.
 * @cssprop --trade-product-fuels - Colour of oil, gas and petroleum products.
 * @cssprop --trade-product-crude - Colour of crude materials, ores and wood.
 * @cssprop --trade-product-drinks - Colour of beverages and tobacco.
 * @cssprop --trade-product-other - Colour of goods that belong to no other group.
 * @csspart tooltip - The tooltip of the highlighted part.
 */
export class TradeComposition extends ChartElement<Options, StackView, typeof slices> {
  static readonly tagName = 'trade-composition';

  /** The years of the bundled figures, for the documentation. */
  static readonly coverage = {
    sitc: yearsOfComposition(tradeCompositionSlice.sitc),
    naics: yearsOfComposition(tradeCompositionSlice.naics),
  };

  static override styles = [ChartElement.styles, tooltipStyles, stackStyles];

  static override properties = { ...ChartElement.properties, classification: {}, flow: {}, compare: {} };

  protected override tooltip = tooltip;

  /** `sitc` (default) or `naics`. */
  declare classification: (typeof classifications)[number] | null | undefined;
  /** `both` (default), `exports` or `imports`. */
  declare flow: (typeof flows)[number] | null | undefined;
  /** Another year, which outlines show. */
  declare compare: string | number | null | undefined;

  override readonly bundled = slices;
  override readonly markKind = { en: 'product group', ja: '品目' };

  protected override readOptions(read: OptionReader): Options {
    const classification = read.choice('classification', this.classification, this.allowed('classification', classifications));
    const years = yearsOfComposition(this.slices.slice[classification]);
    const year = read.wholeNumber('year', this.year, years, years[1]);
    return {
      year,
      compare: comparedYear(read, this.compare, year, years),
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

  protected override choices(options: Options, lang: Lang): readonly Choice[] {
    const allowed = { flow: this.allowed('flow', flows), classification: this.allowed('classification', classifications) };
    return tradeCompositionChoices(options, this.years(options), allowed, lang);
  }

  protected override years({ classification }: Options): readonly [first: number, last: number] {
    return yearsOfComposition(this.slices.slice[classification]);
  }

  protected override markIds({ classification, flow }: Options): readonly string[] {
    return markIdsOf(this.slices.slice[classification], flow);
  }

  protected override outline(mark: StackView['marks'][number]): Outline[] {
    return partOutline(mark);
  }

  protected override history(options: Options, id: string, reader: TextContext): History | undefined {
    return tradeCompositionHistory(this.slices, options, id, reader);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'trade-composition': TradeComposition;
  }
}
