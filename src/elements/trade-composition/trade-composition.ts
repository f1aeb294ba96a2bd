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
import type { Env } from '../../model/view.ts';
import { classifications, flows, tradeCompositionView, yearsOf, type TradeCompositionOptions } from './view.ts';

const slices = { slice: tradeCompositionSlice, names: compositionNames };

/**
 * What the United States sells to Japan and buys from it, in shares of all goods, side by side.
 * Figures: Census Bureau, Census basis, by SITC section (1996 to 2020) or by NAICS industry (2020 to 2025).
 *
 * @tagname trade-composition
 * @attr {string} lang - Language of every word and number: `ja`, else English. Default: the closest `lang` around it.
 * @attr {number} year - The year that is shown. Default: the last one of the classification.
 * @attr {'sitc'|'naics'} [classification=sitc] - Sections of the Standard International Trade Classification, 1996 to 2020, or NAICS industries, 2020 to 2025.
 * @attr {'both'|'exports'|'imports'} [flow=both] - US exports to Japan, imports from it, or both beside each other.
 * @attr {string} heading - Replaces the text of the heading.
 * @attr {1|2|3|4|5|6} [heading-level=3] - Level of the heading.
 * @attr {'chart'|'table'} [view=chart] - What is shown first.
 * @attr {boolean} static - Without the tools under the chart.
 * @attr {string} group - Charts of one group show the mark that any of them is at.
 * @attr {boolean} deep-link - With an id, what a reader chooses stands in the address.
 * @attr {string} src - Address of own figures, CSV or JSON with the columns of the chart's own downloads.
 * @attr {string} data - Own figures as JSON, rows by the names of their columns; the property takes an array. Also a table or JSON inside the element.
 * @attr {string} partner - ISO 3166-1 code of the country that own figures are about, `KR`; every sentence names it in place of Japan.
 * @attr {string} source - Who publishes own figures, for the source line.
 * @attr {string} source-url - Where they are published.
 * @fires {CustomEvent<{id: string, label: string, value: number | null, year: number}>} trade-select - A part was chosen: flow and code (`imports-7`), name, share from 0 to 1.
 * @fires {CustomEvent<{group: string, id: string}>} trade-highlight - The mark that the chart is at changed, for the others of its group.
 * @csspart figure - All of it.
 * @csspart message - That own figures are being read, or why they are not shown.
 * @csspart heading - What the chart is of.
 * @csspart takeaway - What it says, in one sentence.
 * @csspart years - The control that steps through the years.
 * @csspart plot - The drawing.
 * @csspart tooltip - What is shown beside a part that is pointed at.
 * @csspart notes - How to read the figures.
 * @csspart source - Publisher, title, edition and basis.
 * @csspart table - The figures as a table.
 * @csspart tools - What a reader can do with the chart.
 * @cssprop --trade-ink - Colour of text.
 * @cssprop --trade-ink-muted - Colour of secondary text.
 * @cssprop --trade-ink-faint - Colour of the parts that are gathered.
 * @cssprop --trade-surface - Colour behind the chart and between the parts.
 * @cssprop --trade-focus - Colour of the focus ring.
 * @cssprop --trade-font - Font family. Default: the page's.
 * @cssprop --trade-font-size - Size of text. Default: the reader's own, whatever the page does to its own.
 */
export class TradeComposition extends ChartElement<TradeCompositionOptions, StackView, typeof slices> {
  static readonly tagName = 'trade-composition';

  static override styles = [ChartElement.styles, tooltipStyles, stackStyles, yearStyles];

  static override properties = { ...ChartElement.properties, classification: {}, flow: {} };

  protected override tooltip = tooltip;

  /** `sitc` (default) or `naics`. */
  declare classification: string | null | undefined;
  /** `both` (default), `exports` or `imports`. */
  declare flow: string | null | undefined;

  override readonly bundled = slices;

  protected override readOptions(read: OptionReader): TradeCompositionOptions {
    const classification = read.choice('classification', this.classification, this.allowed('classification', classifications));
    const years = yearsOf(this.slices.slice[classification]);
    return {
      year: read.wholeNumber('year', this.year, years, years[1]),
      classification,
      flow: read.choice('flow', this.flow, this.allowed('flow', flows)),
    };
  }

  protected override compose(options: TradeCompositionOptions, env: Env): StackView {
    return tradeCompositionView(this.slices, options, env);
  }

  protected override draw(view: StackView, cursor: string | undefined): SVGTemplateResult {
    return drawStack(view, cursor);
  }

  protected override controls({ year, classification }: TradeCompositionOptions, lang: Lang): ReturnType<typeof yearControl> {
    return yearControl(year, yearsOf(this.slices.slice[classification]), lang, (year) => (this.year = year));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'trade-composition': TradeComposition;
  }
}
