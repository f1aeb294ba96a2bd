import { svg, type SVGTemplateResult } from 'lit';
import { drawBars } from '../../charts/bars/draw.ts';
import { barOutline } from '../../charts/bars/outline.ts';
import { rankingStyles } from '../../charts/bars/ranking-styles.ts';
import { barsStyles } from '../../charts/bars/styles.ts';
import { stateRegionShares, stateRegionSharesOf } from '../../data/state-region-shares.ts';
import { partnerCodes } from '../../data/partner-codes.ts';
import type { PartnerStates } from '../../data/partner-pack.ts';
import { stateExportsSlice } from '../../data/state-exports.ts';
import { stateNames } from '../../data/state-names.ts';
import { stateShares, stateSharesOf } from '../../data/state-shares.ts';
import { ChartElement } from '../../frame/chart-element.ts';
import type { FiguresState } from '../../frame/custom-data-host.ts';
import { packOf } from '../../frame/pack-registry.ts';
import { compareChoice, type Choice } from '../../model/choice.ts';
import { tooltip, tooltipStyles } from '../../frame/tooltip.ts';
import type { Lang } from '../../model/locale.ts';
import type { History } from '../../model/history.ts';
import type { OptionReader } from '../../model/options.ts';
import type { ViewContext, TextContext, Table, MarkState } from '../../model/view.ts';
import { comparedYear, yearsOf } from '../../model/years.ts';
import { stateRankingChoices } from './choices.ts';
import type { Outline } from '../../model/outline.ts';
import { measures, type Options } from './figures.ts';
import { stateRankingHistory } from './history.ts';
import type { IntervalMark, IntervalView } from './interval-words.ts';
import { stateRankingTable } from './table.ts';
import { stateRankingView } from './view.ts';

const slices = { exports: stateExportsSlice, shares: stateShares, region: stateRegionShares, names: stateNames };

/**
 * The first US states by exports to Japan: by Japan's share of their goods exports to Asia (an interval, since only some
 * partners of a state are published), by its share of all their goods exports, or by value.
 * Figures: Census Bureau, by state of origin of movement, f.a.s., {years}.
 *
 * @tagname state-ranking
 * @attr {number} year - The year that is shown, {years}. Default: the last one.
 * @attr {'region-share'|'world-share'|'value'} [measure=region-share] - What is ranked. The region is the partner's, Asia for Japan; `asia-share` is another name for it.
 * @attr {number} [count=10] - How many states, 1 to 51. The chosen one is added below if it is not one of them.
 * @attr {number} compare - Another year. Outlines show its figures, and each bar has the difference. A share that lies between two bounds has no certain change, so `region-share` shows one year.
 * @fires {CustomEvent<{id: string, label: string, value: number | null, year: number, selected: boolean}>} trade-select - A state was chosen, or let go of (`selected` is false): USPS code, name, million USD or share from 0 to 1.
 * @csspart tooltip - The tooltip of the highlighted bar.
 * @cssprop --trade-states - Colour of the bars.
 */
export class StateRanking extends ChartElement<Options, IntervalView, typeof slices> {
  static readonly tagName = 'state-ranking';

  /** The years of the bundled figures, for the documentation. */
  static readonly coverage = { years: yearsOf(stateExportsSlice.firstYear, stateExportsSlice.partnerMusd[0]) };

  static override styles = [ChartElement.styles, tooltipStyles, barsStyles, rankingStyles('states', '#2a69a6,#6ba5dc')];

  static override properties = { ...ChartElement.properties, measure: {}, count: {}, compare: {} };

  protected override tooltip = tooltip;

  /** `region-share` (default), `world-share` or `value`. */
  declare measure: (typeof measures)[number] | 'asia-share' | null | undefined;
  /** How many states, 1 to 51, default 10. */
  declare count: string | number | null | undefined;
  /** Another year, which outlines show. */
  declare compare: string | number | null | undefined;

  override readonly bundled = slices;
  override readonly markKind = { en: 'state', ja: '州' };
  override readonly partners = partnerCodes.states;

  override figuresFor(partner: string): FiguresState['figures'] {
    const states = packOf(partner)?.slices.states as PartnerStates | undefined;
    if (!states) return undefined;
    const exports = { ...slices.exports, partnerMusd: states.partnerMusd };
    return { slices: { ...slices, exports, shares: stateSharesOf(states), region: stateRegionSharesOf(states) }, choices: {}, partner };
  }

  protected override readOptions(read: OptionReader): Options {
    const years = this.years();
    const year = read.wholeNumber('year', this.year, years, years[1]);
    const measure = read.choice('measure', this.#measure, this.allowed('measure', measures));
    return {
      year,
      measure,
      compare: measure === 'region-share' ? undefined : comparedYear(read, this.compare, year, years),
      count: read.wholeNumber('count', this.count, [1, 51], 10),
    };
  }

  protected override compose(options: Options, env: ViewContext): IntervalView {
    return stateRankingView(this.slices, options, env);
  }

  protected override composeTable(options: Options, reader: TextContext): Table {
    return stateRankingTable(this.slices, options, reader);
  }

  protected override draw(view: IntervalView): SVGTemplateResult {
    const bars = drawBars(
      view,
      ({ bar, possible, words }) =>
        svg`<rect class="possible" x=${bar.x + bar.width} y=${bar.y} width=${possible} height=${bar.height} />
          ${words.map(({ x, text, isOnBar }) => svg`<text class=${isOnBar ? 'word on-bar' : 'word'} x=${x} y=${bar.y + 15} text-anchor="end">${text}</text>`)}`,
    );
    return svg`${bars}<g class="row" aria-hidden="true">
      ${view.key.map(
        ({ x, y, text, part }) =>
          svg`<rect class=${part} x=${x} y=${y - 10} width="12" height="12" /><text class="word" x=${x + 16} y=${y}>${text}</text>`,
      )}
    </g>`;
  }

  protected override choices({ measure, year, compare }: Options, lang: Lang): readonly Choice[] {
    return [
      ...stateRankingChoices(measure, this.allowed('measure', measures), this.slices.region.region, lang),
      ...(measure === 'region-share' ? [] : compareChoice(compare, year, this.years(), lang)),
    ];
  }

  protected override years(): readonly [first: number, last: number] {
    const { firstYear, partnerMusd } = this.slices.exports;
    return yearsOf(firstYear, partnerMusd[0]);
  }

  protected override markIds(): readonly string[] {
    return this.slices.exports.states;
  }

  protected override outline(mark: IntervalMark, state: MarkState, { width }: IntervalView): Outline[] {
    const { bar, possible } = mark;
    return barOutline({ ...mark, bar: { ...bar, width: bar.width + possible } }, width, state);
  }

  protected override history(options: Options, id: string, reader: TextContext): History | undefined {
    return stateRankingHistory(this.slices, options, id, reader);
  }

  /** Version 0.1 has the name `asia-share` for the share of the exports to Asia. */
  get #measure(): string | null | undefined {
    return this.measure === 'asia-share' && this.slices.region.region === 'asia' ? 'region-share' : this.measure;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'state-ranking': StateRanking;
  }
}
