import type { SVGTemplateResult } from 'lit';
import { drawLines, drawPanels } from '../../charts/lines/draw.ts';
import type { LinesView } from '../../charts/lines/layout.ts';
import { yearOutline } from '../../charts/lines/outline.ts';
import type { PanelsView } from '../../charts/lines/panels.ts';
import { linesStyles } from '../../charts/lines/styles.ts';
import { partnerCodes, type Partner } from '../../data/partner-codes.ts';
import type { PartnerBalance } from '../../data/partner-pack.ts';
import { tradeBalanceSlice, type TradeBalanceSlice } from '../../data/trade-balance.ts';
import { ChartElement } from '../../frame/chart-element.ts';
import type { FiguresState } from '../../frame/custom-data-host.ts';
import { flowStyles } from '../../frame/flow-styles.ts';
import { packOf } from '../../frame/pack-registry.ts';
import { codeOf } from '../../model/country.ts';
import { compareChoice, type Choice } from '../../model/choice.ts';
import type { Lang } from '../../model/locale.ts';
import type { OptionReader } from '../../model/options.ts';
import type { ViewContext, TextContext, Table, MarkState } from '../../model/view.ts';
import { readAnnotations } from './annotations.ts';
import { comparedYear, yearsFrom } from '../../model/years.ts';
import { tradeBalanceChoices } from './choices.ts';
import { comparisonTable, comparisonView, yearOfMark, type Pair, markIdsOf } from './comparison.ts';
import type { Outline } from '../../model/outline.ts';
import { bases, commonYears, measures, yearsOfBasis, type Options, type PartnerTrade } from './figures.ts';
import { tradeBalanceTable } from './table.ts';
import type { Basis } from './text.ts';
import { tradeBalanceView } from './view.ts';

type ShownView = LinesView | PanelsView;

/**
 * US trade with Japan over the years: exports, imports and the balance between them.
 * Figures: BEA (balance of payments basis, goods and services, {bop}), or Census Bureau (Census basis, goods, {census}).
 *
 * @tagname trade-balance
 * @attr {number} year - The year whose figures are written in the drawing. Default: the last one.
 * @attr {'total'|'goods'|'services'} [measure=total] - What is counted. With `basis="census"` always goods.
 * @attr {'bop'|'census'} [basis=bop] - Balance of payments (goods and services, {bop}) or Census (goods, {census}).
 * @attr {number} compare - Another year. It has a rule of its own, and the sentence above the chart tells the change between the two years.
 * @attr {string} annotations - Texts at years, `2009: Financial crisis; 2011: Tōhoku earthquake`. They are drawn, spoken, and in the table and its downloads.
 * @attr {PartnerCode|string} compare-partner - ISO 3166-1 code of a second partner. Its balance is drawn beside the first one on the same scale.
 * @fires {CustomEvent<{id: string, label: string, value: number | null, year: number, selected: boolean}>} trade-select - A year was chosen, or let go of (`selected` is false), which shows the last year; value is the balance in million USD. The id of a year of the second partner has its code: `JP-2014`.
 * @cssprop --trade-exports - Colour of exports.
 * @cssprop --trade-imports - Colour of imports.
 * @cssprop --trade-gap - Colour of the area between the lines.
 */
export class TradeBalance extends ChartElement<Options, ShownView, typeof tradeBalanceSlice> {
  static readonly tagName = 'trade-balance';

  /** The years of the bundled figures, for the documentation. */
  static readonly coverage = { bop: yearsOfBasis(tradeBalanceSlice, 'bop'), census: yearsOfBasis(tradeBalanceSlice, 'census') };

  static override styles = [ChartElement.styles, flowStyles, linesStyles];

  static override properties = {
    ...ChartElement.properties,
    measure: {},
    basis: {},
    compare: {},
    annotations: {},
    comparePartner: { attribute: 'compare-partner' },
  };

  /** `total` (default), `goods` or `services`. */
  declare measure: (typeof measures)[number] | null | undefined;
  /** `bop` (default) or `census`. */
  declare basis: (typeof bases)[number] | null | undefined;
  /** Another year, which has a rule of its own. */
  declare compare: string | number | null | undefined;
  /** Texts at years: `2009: Financial crisis; 2011: Tōhoku earthquake`. */
  declare annotations: string | null | undefined;
  /** ISO 3166-1 alpha-2 code of a second partner. Its pack, unless it is Japan, is a script of its own. */
  declare comparePartner: Partner | null | undefined;

  override readonly bundled = tradeBalanceSlice;
  override readonly markKind = { en: 'year', ja: '年' };
  override readonly partners = partnerCodes.balance;

  override figuresFor(partner: string): FiguresState['figures'] {
    const balance = packOf(partner)?.slices.balance as PartnerBalance | undefined;
    if (!balance) return undefined;
    // The choices allow only the bases that the pack has.
    return { slices: balance, choices: { basis: bases.filter((basis) => balance[basis]) }, partner };
  }

  protected override readOptions(read: OptionReader): Options {
    const compared = this.#compared;
    this.#checkComparePartner(read);
    const allowed = this.allowed('basis', bases);
    // Without the attribute it is the first basis that has both partners.
    const fallback = allowed.find((basis) => !compared || compared.slice[basis]) ?? allowed[0];
    const basis = read.choice('basis', this.basis, [fallback, ...allowed.filter((basis) => basis !== fallback)]);
    const isCompared = !!compared?.slice[basis];
    if (compared && !isCompared)
      read.problems.push({
        attribute: 'compare-partner',
        message: `compare-partner="${compared.partner}" has no figures on the basis "${basis}"`,
        used: 'none',
      });
    const years = this.#yearsOf(basis);
    const measure = read.choice('measure', this.measure, this.allowed('measure', measures));
    if (basis === 'census' && this.measure != null && measure !== 'goods')
      read.problems.push({
        attribute: 'measure',
        message: `measure="${measure}" is not in the Census basis, which has goods only`,
        used: 'goods',
      });
    const year = read.wholeNumber('year', this.#chosenYear, years, years[1]);
    const otherYear = comparedYear(read, this.compare, year, years);
    if (otherYear !== undefined && isCompared)
      read.problems.push({ attribute: 'compare', message: `compare="${otherYear}" has no effect beside a second partner`, used: 'none' });
    return {
      year,
      compare: isCompared ? undefined : otherYear,
      measure: basis === 'census' ? 'goods' : measure,
      basis,
      annotations: readAnnotations(read, this.annotations, years),
      ...(compared && !isCompared && { notCompared: compared.partner }),
    };
  }

  protected override choices(options: Options, lang: Lang): readonly Choice[] {
    const compared = this.#compared;
    const isOffered = (basis: Basis): boolean => !compared || !!compared.slice[basis] || basis === options.basis;
    const allowed = {
      // The Census basis has goods only.
      measure: options.basis === 'census' ? [options.measure] : this.allowed('measure', measures),
      basis: this.allowed('basis', bases).filter(isOffered),
    };
    const comparison = compared ? [] : compareChoice(options.compare, options.year, this.years(options), lang);
    return [...tradeBalanceChoices(options, allowed, lang), ...comparison];
  }

  protected override years({ basis }: Options): readonly [first: number, last: number] {
    return this.#yearsOf(basis);
  }

  protected override spokenYear(view: LinesView | PanelsView): string {
    // The marks are years, and what is spoken for a mark names its year.
    return view.marks.find(({ id }) => id === view.entry)?.spoken ?? view.takeaway;
  }

  protected override setChoice(name: string, value: string | null): void {
    super.setChoice(name, value);
    // The Census basis has goods only. Back on the other basis, the goods can be compared.
    if (name === 'basis' && value === 'census' && this.measure) super.setChoice('measure', 'goods');
  }

  protected override compose(options: Options, env: ViewContext): ShownView {
    const pair = this.#pairFor(options);
    return pair ? comparisonView(pair, options, env) : tradeBalanceView(this.slices, options, env);
  }

  protected override composeTable(options: Options, reader: TextContext): Table {
    const pair = this.#pairFor(options);
    return pair ? comparisonTable(pair, options, reader) : tradeBalanceTable(this.slices, options, reader);
  }

  protected override draw(view: ShownView, highlighted: string | undefined): SVGTemplateResult {
    return 'panels' in view ? drawPanels(view, highlighted) : drawLines(view, highlighted);
  }

  protected override markIds(options: Options): readonly string[] {
    const pair = this.#pairFor(options);
    if (pair) return markIdsOf(pair, options);
    return yearsFrom(this.slices[options.basis].firstYear, this.slices[options.basis].exportsGoodsMusd).map(String);
  }

  protected override outline(mark: ShownView['marks'][number], state: MarkState, view: ShownView): Outline[] {
    const plot = 'panel' in mark && 'panels' in view ? view.panels[mark.panel]?.plot : 'plot' in view ? view.plot : undefined;
    return plot ? yearOutline(mark, plot, state) : [];
  }

  protected override chosenId({ year }: Options): string | undefined {
    return this.#chosenYear == null ? undefined : String(year);
  }

  protected override setChosen(id: string | null): void {
    if (id) this.chooseYear(Number(yearOfMark(id)));
    else this.setChoice('year', null);
    this.selected = null;
  }

  protected override sharedId(id: string): string {
    return yearOfMark(id);
  }

  #yearsOf(basis: Basis): readonly [first: number, last: number] {
    const compared = this.#compared;
    return compared?.slice[basis] ? commonYears([this.#own, compared], basis) : yearsOfBasis(this.slices, basis);
  }

  /** The year that a page or a reader has chosen. */
  get #chosenYear(): string | number | null {
    return this.year || (typeof this.selected === 'string' && this.selected ? yearOfMark(this.selected) : null);
  }

  get #own(): PartnerTrade {
    return { slice: this.slices, partner: this.requested?.figures?.partner ?? 'JP' };
  }

  /** Trade with the partner to compare with. While packs are loading, the bundled figures reserve the space of the drawing. */
  get #compared(): PartnerTrade | undefined {
    if (this.requested?.isBusy && codeOf(this.comparePartner)) return { slice: this.bundled, partner: 'JP' };
    const compared = this.requested?.figures?.compared;
    return compared && { slice: compared.slices as TradeBalanceSlice, partner: compared.partner };
  }

  /** Both partners, if the chart is a comparison and the basis has both. */
  #pairFor({ basis }: Options): Pair | undefined {
    const compared = this.#compared;
    return compared?.slice[basis] && [this.#own, compared];
  }

  /** Finds a partner to compare with that cannot be one. */
  #checkComparePartner({ problems }: OptionReader): void {
    const code = codeOf(this.comparePartner);
    if (!code) return;
    const isOwn = code === (codeOf(this.partner) || 'JP');
    if (this.requested?.isCustom)
      problems.push({ attribute: 'compare-partner', message: `compare-partner="${code}" has no effect on custom data`, used: 'none' });
    else if (isOwn)
      problems.push({ attribute: 'compare-partner', message: `compare-partner="${code}" is the partner itself`, used: 'none' });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'trade-balance': TradeBalance;
  }
}
