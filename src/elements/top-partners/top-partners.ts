import type { SVGTemplateResult } from 'lit';
import { drawBars } from '../../charts/bars/draw.ts';
import type { BarsView } from '../../charts/bars/layout.ts';
import { barOutline } from '../../charts/bars/outline.ts';
import { barsStyles } from '../../charts/bars/styles.ts';
import { subjectStyles } from '../../charts/bars/subject-styles.ts';
import { topPartnersSlice } from '../../data/top-partners.ts';
import { ChartElement } from '../../frame/chart-element.ts';
import type { FiguresState } from '../../frame/custom-data-host.ts';
import { flowStyles } from '../../frame/flow-styles.ts';
import { tooltip, tooltipStyles } from '../../frame/tooltip.ts';
import { compareChoice, type Choice } from '../../model/choice.ts';
import type { Lang } from '../../model/locale.ts';
import type { History } from '../../model/history.ts';
import type { OptionReader } from '../../model/options.ts';
import type { ViewContext, TextContext, Table, MarkState } from '../../model/view.ts';
import { comparedYear, yearsOf } from '../../model/years.ts';
import { topPartnersChoices } from './choices.ts';
import type { Outline } from '../../model/outline.ts';
import { flows, maxCount, type Options } from './figures.ts';
import { topPartnersHistory } from './history.ts';
import { topPartnersTable } from './table.ts';
import { topPartnersView } from './view.ts';

/**
 * The largest US partners in goods trade, with Japan highlighted.
 * Figures: Census Bureau, Census basis (exports f.a.s., general imports at customs value), {years}.
 *
 * @tagname top-partners
 * @attr {number} [year=2014] - The year that is shown, {years}.
 * @attr {'exports'|'imports'|'total'} [flow=exports] - What is ranked; total is exports plus imports.
 * @attr {number} [count=5] - How many partners, 1 to 15. Japan and the chosen partner are added below if they are not among them.
 * @attr {number} compare - Another year. Outlines show its figures, and each bar has the difference.
 * @fires {CustomEvent<{id: string, label: string, value: number | null, year: number, selected: boolean}>} trade-select - A partner was chosen, or let go of (`selected` is false): ISO 3166-1 alpha-2 code, name, million USD.
 * @csspart tooltip - The tooltip of the highlighted bar.
 * @cssprop --trade-exports - Colour of Japan's bar for exports.
 * @cssprop --trade-imports - Colour of Japan's bar for imports.
 * @cssprop --trade-other - Colour of the other bars.
 */
export class TopPartners extends ChartElement<Options, BarsView, typeof topPartnersSlice> {
  static readonly tagName = 'top-partners';

  /** The years of the bundled figures, for the documentation. */
  static readonly coverage = { years: yearsOf(topPartnersSlice.firstYear, topPartnersSlice.worldExportsMusd) };

  static override styles = [ChartElement.styles, tooltipStyles, flowStyles, barsStyles, subjectStyles];

  static override properties = { ...ChartElement.properties, flow: {}, count: {}, compare: {} };

  protected override tooltip = tooltip;

  /** `exports` (default), `imports` or `total`. */
  declare flow: (typeof flows)[number] | null | undefined;
  /** How many partners, 1 to 15, default 5. */
  declare count: string | number | null | undefined;
  /** Another year, which outlines show. */
  declare compare: string | number | null | undefined;

  override readonly bundled = topPartnersSlice;
  override readonly markKind = { en: 'partner', ja: '国・地域' };
  override readonly partners = topPartnersSlice.partners.filter((code) => code !== 'JP');

  /** The bundled figures have every partner that the chart can mark, so it needs no pack. */
  override figuresFor(partner: string): FiguresState['figures'] {
    return { slices: topPartnersSlice, choices: {}, partner };
  }

  protected override readOptions(read: OptionReader): Options {
    const years = this.years();
    const year = read.wholeNumber('year', this.year, years, this.slices === topPartnersSlice ? 2014 : years[1]);
    return {
      year,
      compare: comparedYear(read, this.compare, year, years),
      flow: read.choice('flow', this.flow, this.allowed('flow', flows)),
      count: read.wholeNumber('count', this.count, [1, maxCount], 5),
    };
  }

  protected override compose(options: Options, env: ViewContext): BarsView {
    return topPartnersView(this.slices, options, env);
  }

  protected override composeTable(options: Options, reader: TextContext): Table {
    return topPartnersTable(this.slices, options, reader);
  }

  protected override draw(view: BarsView): SVGTemplateResult {
    return drawBars(view);
  }

  protected override choices({ flow, year, compare }: Options, lang: Lang): readonly Choice[] {
    return [...topPartnersChoices(flow, this.allowed('flow', flows), lang), ...compareChoice(compare, year, this.years(), lang)];
  }

  protected override markIds(): readonly string[] {
    return this.slices.partners;
  }

  protected override outline(mark: BarsView['marks'][number], state: MarkState, { width }: BarsView): Outline[] {
    return barOutline(mark, width, state);
  }

  protected override history(options: Options, id: string, reader: TextContext): History | undefined {
    return topPartnersHistory(this.slices, options, id, reader);
  }

  protected override years(): readonly [first: number, last: number] {
    const { firstYear, worldExportsMusd } = this.slices;
    return yearsOf(firstYear, worldExportsMusd);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'top-partners': TopPartners;
  }
}
