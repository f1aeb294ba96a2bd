import { regionOptions } from '../../data/names.ts';
import type { SVGTemplateResult } from 'lit';
import { changeStyles } from '../../charts/choropleth/change-styles.ts';
import { drawChoropleth, drawRegionLabels } from '../../charts/choropleth/draw.ts';
import { regionOutline } from '../../charts/choropleth/outline.ts';
import { touchTarget } from '../../charts/choropleth/touch-target.ts';
import { choroplethStyles } from '../../charts/choropleth/styles.ts';
import { partnerCodes } from '../../data/partner-codes.ts';
import type { PartnerStates } from '../../data/partner-pack.ts';
import { stateExportsSlice } from '../../data/state-exports.ts';
import { stateNames } from '../../data/state-names.ts';
import { stateRanksSlice } from '../../data/state-ranks.ts';
import { stateShares, stateSharesOf } from '../../data/state-shares.ts';
import { usStates } from '../../data/us-states.ts';
import { ChartElement } from '../../frame/chart-element.ts';
import type { FiguresState } from '../../frame/custom-data-host.ts';
import { packOf } from '../../frame/pack-registry.ts';
import { tooltip, tooltipStyles } from '../../frame/tooltip.ts';
import { compareChoice, type Choice, type Offer } from '../../model/choice.ts';
import type { Lang } from '../../model/locale.ts';
import type { History } from '../../model/history.ts';
import type { OptionReader } from '../../model/options.ts';
import type { ViewContext, TextContext, Table, MarkState } from '../../model/view.ts';
import { comparedYear, yearsOf } from '../../model/years.ts';
import type { ChangeOptions } from './change.ts';
import { stateChangeTable } from './change-table.ts';
import { stateChangeView } from './change-view.ts';
import { stateMapChoices } from './choices.ts';
import type { Outline } from '../../model/outline.ts';
import { measures, type Options } from './figures.ts';
import { stateMapHistory } from './history.ts';
import { stateMapTable } from './table.ts';
import { stateMapView, type StateMapView } from './view.ts';

const slices = { exports: stateExportsSlice, shares: stateShares, ranks: stateRanksSlice, names: stateNames, map: usStates };

const isChange = (options: Options): options is ChangeOptions => options.compare !== undefined && options.measure !== 'rank';

/**
 * Goods exports to Japan by US state, on a map, or in tiles where the column is narrow.
 * Figures: Census Bureau, by state of origin of movement, f.a.s., {years}.
 *
 * @tagname state-map
 * @attr {number} year - The year that is shown, {years}. Default: the last one.
 * @attr {'value'|'share'|'rank'} [measure=value] - US dollars; share of all the state's goods exports; rank of Japan among its destinations, which lies between two bounds.
 * @attr {string} state - USPS code of the state that is chosen: `CA`.
 * @attr {number} compare - Another year. The map then shows the change between the two years. A rank that lies between two bounds has no certain change, so `measure="rank"` shows one year.
 * @fires {CustomEvent<{id: string, label: string, value: number | null, year: number, selected: boolean}>} trade-select - A state was chosen, or let go of (`selected` is false): USPS code, name, and million USD, share from 0 to 1 or the worst rank that is possible; null is no data.
 * @csspart tooltip - The tooltip of the highlighted state.
 * @cssprop --trade-ramp-0 - Colour of the lowest class. The other classes have `--trade-ramp-1` to `--trade-ramp-5`.
 * @cssprop --trade-change-0 - Colour of the largest fall on a map of changes. The other classes have `--trade-change-1` to `--trade-change-5`.
 */
export class StateMap extends ChartElement<Options, StateMapView, typeof slices> {
  static readonly tagName = 'state-map';

  /** The years of the bundled figures, for the documentation. */
  static readonly coverage = { years: yearsOf(stateExportsSlice.firstYear, stateExportsSlice.partnerMusd[0]) };

  static override styles = [ChartElement.styles, tooltipStyles, choroplethStyles('states'), changeStyles];

  static override properties = { ...ChartElement.properties, measure: {}, state: { reflect: true }, compare: {} };

  protected override tooltip = tooltip;

  /** `value` (default), `share` or `rank`. */
  declare measure: (typeof measures)[number] | null | undefined;
  /** USPS code of the state that is chosen. */
  declare state: string | null | undefined;
  /** Another year, for the change between the two years. */
  declare compare: string | number | null | undefined;

  override readonly bundled = slices;
  override readonly markKind = { en: 'state', ja: '州' };
  override readonly partners = partnerCodes.states;

  override figuresFor(partner: string): FiguresState['figures'] {
    const states = packOf(partner)?.slices.states as PartnerStates | undefined;
    if (!states) return undefined;
    const exports = { ...slices.exports, partnerMusd: states.partnerMusd };
    return { slices: { ...slices, exports, shares: stateSharesOf(states), ranks: states }, choices: {}, partner };
  }

  override offered(lang: Lang): Offer {
    const { choices, ...offer } = super.offered(lang);
    const options = regionOptions(this.slices.names, lang).sort((a, b) => a.label.localeCompare(b.label, lang));
    return { ...offer, choices: [...choices, { property: 'state', options }] };
  }

  protected override readOptions(read: OptionReader): Options {
    const years = this.years();
    const year = read.wholeNumber('year', this.year, years, years[1]);
    const measure = read.choice('measure', this.measure, this.allowed('measure', measures));
    return {
      year,
      measure,
      state: read.optional('state', this.state || this.selected, stateExportsSlice.states),
      compare: measure === 'rank' ? undefined : comparedYear(read, this.compare, year, years),
    };
  }

  protected override compose(options: Options, env: ViewContext): StateMapView {
    return isChange(options) ? stateChangeView(this.slices, options, env) : stateMapView(this.slices, options, env);
  }

  protected override composeTable(options: Options, reader: TextContext): Table {
    return isChange(options) ? stateChangeTable(this.slices, options, reader) : stateMapTable(this.slices, options, reader);
  }

  override touchTarget(hit: string | undefined, x: number, y: number, plotWidth: number): string | undefined {
    return touchTarget(this.shown, hit, x, y, plotWidth);
  }

  protected override draw(view: StateMapView): SVGTemplateResult {
    return drawChoropleth(view);
  }

  protected override drawOver(view: StateMapView): SVGTemplateResult {
    return drawRegionLabels(view);
  }

  protected override choices({ measure, year, compare }: Options, lang: Lang): readonly Choice[] {
    return [
      ...stateMapChoices(measure, this.allowed('measure', measures), lang),
      ...(measure === 'rank' ? [] : compareChoice(compare, year, this.years(), lang)),
    ];
  }

  protected override years(): readonly [first: number, last: number] {
    const { firstYear, partnerMusd } = this.slices.exports;
    return yearsOf(firstYear, partnerMusd[0]);
  }

  protected override markIds(): readonly string[] {
    return stateExportsSlice.states;
  }

  protected override outline(mark: StateMapView['marks'][number], _state: MarkState, view: StateMapView): Outline[] {
    return regionOutline(mark, view);
  }

  protected override history(options: Options, id: string, reader: TextContext): History | undefined {
    return stateMapHistory(this.slices, options, id, reader);
  }

  protected override chosenId({ state }: Options): string | undefined {
    return state;
  }

  protected override setChosen(id: string | null): void {
    this.state = id;
    this.selected = null;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'state-map': StateMap;
  }
}
