import type { SVGTemplateResult } from 'lit';
import { drawStack } from '../../charts/stack/draw.ts';
import type { StackView } from '../../charts/stack/layout.ts';
import { stackStyles } from '../../charts/stack/styles.ts';
import { compositionNames } from '../../data/composition-names.ts';
import { tradeCompositionSlice } from '../../data/trade-composition.ts';
import { whole } from '../../frame/attributes.ts';
import { ChartElement } from '../../frame/chart-element.ts';
import { tooltip, tooltipStyles } from '../../frame/tooltip.ts';
import { yearControl, yearStyles } from '../../frame/year-control.ts';
import type { Lang } from '../../model/locale.ts';
import type { Env, Reader, Table } from '../../model/view.ts';
import { classifications, flows, yearsOfComposition, type Options } from './figures.ts';
import { tradeCompositionTable } from './table.ts';
import type { Classification } from './text.ts';
import { tradeCompositionView } from './view.ts';

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
 * @attr {string} src - Address of custom data, CSV or JSON with the columns of the chart's own downloads.
 * @attr {string} data - Custom data as JSON, rows by the names of their columns; the property takes an array. Also a table or JSON inside the element.
 * @attr {string} partner - ISO 3166-1 code of the country that custom data are about, `KR`; every sentence names it in place of Japan.
 * @attr {string} source - Who publishes the custom data, for the source line.
 * @attr {string} source-url - Where they are published.
 * @fires {CustomEvent<{id: string, label: string, value: number | null, year: number}>} trade-select - A part was chosen: flow and code (`imports-7`), name, share from 0 to 1.
 * @fires {CustomEvent<{group: string, id: string}>} trade-highlight - The mark that the chart is at changed, for the others of its group.
 * @csspart figure - All of it.
 * @csspart message - That custom data are being read, or why they are not shown.
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
export class TradeComposition extends ChartElement<StackView, typeof slices> {
  static override styles = [ChartElement.styles, tooltipStyles, stackStyles, yearStyles];

  static override properties = { ...ChartElement.properties, classification: {}, flow: {} };

  protected override tooltip = tooltip;

  /** `sitc` (default) or `naics`. */
  declare classification: string | null | undefined;
  /** `both` (default), `exports` or `imports`. */
  declare flow: string | null | undefined;

  override readonly kind = 'trade-composition';
  override readonly bundled = slices;

  protected override get shownYear(): number {
    const years = this.#years;
    return whole(this, 'year', this.year, years, years[1]);
  }

  protected override compose(env: Env): StackView {
    return tradeCompositionView(this.slices, this.#options, env);
  }

  override table(reader: Reader): Table {
    return tradeCompositionTable(this.slices, this.#options, reader);
  }

  protected override draw(view: StackView, cursor: string | undefined): SVGTemplateResult {
    return drawStack(view, cursor);
  }

  protected override controls(lang: Lang): ReturnType<typeof yearControl> {
    return yearControl(this.shownYear, this.#years, lang, (year) => (this.year = year));
  }

  get #options(): Options {
    return { year: this.shownYear, classification: this.#classification, flow: this.choose('flow', flows) };
  }

  get #classification(): Classification {
    return this.choose('classification', classifications);
  }

  get #years(): [first: number, last: number] {
    return yearsOfComposition(this.slices.slice[this.#classification]);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'trade-composition': TradeComposition;
  }
}
