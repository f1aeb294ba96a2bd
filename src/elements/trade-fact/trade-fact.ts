import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { partnerCodes, type Partner } from '../../data/partner-codes.ts';
import type { PartnerBalance, PartnerFacts } from '../../data/partner-pack.ts';
import { tradeFactsSlice, type TradeFactsSlice } from '../../data/trade-facts.ts';
import type { FiguresState } from '../../frame/custom-data-host.ts';
import { langController } from '../../frame/lang-controller.ts';
import { packOf } from '../../frame/pack-registry.ts';
import { partnerPack } from '../../frame/partner-pack.ts';
import { adoptStylesInDocument, renderRootOf, replaceServerDrawing } from '../../frame/server-drawing.ts';
import { placePanel } from '../../frame/toolbar/panel-position.ts';
import { visuallyHidden } from '../../frame/visually-hidden.ts';
import { warnOnce } from '../../frame/warn.ts';
import type { Offer } from '../../model/choice.ts';
import { codeOf } from '../../model/country.ts';
import type { Lang } from '../../model/locale.ts';
import { isOn, OptionReader, type Reading } from '../../model/options.ts';
import { factOf, factsOfPartner, namesOf, yearsOfFact } from './figures.ts';
import { text } from './text.ts';
import { factOptions, tradeFactView, type FactView, type TradeFactOptions } from './view.ts';

/**
 * One figure in a sentence, formatted for its language: `<trade-fact name="two-way-total" year="2014"></trade-fact>` is $284.4 billion.
 * It is a button that shows what the figure is, its year, quality and source. It inherits the font of the sentence.
 * Without such a figure, its content is shown.
 * Figures: BEA, Census Bureau, METI; each with its own source.
 *
 * @tagname trade-fact
 * @attr {string} lang - Language of the figure: `ja`, else English. Default: the `lang` of the closest ancestor.
 * @attr {string} name - Which figure: `two-way-`, `exports-`, `imports-` or `balance-` with `total`, `goods` or `services`; `rank-exports-goods`; `state-first`, `state-first-value`, `states-over-1bn` and more.
 * @attr {number} year - The year of the figure. Default: the last one.
 * @attr {PartnerCode|string} partner - ISO 3166-1 code of the partner. The figures of `KR` need its partner pack, the script `partners/KR.js`. Default: Japan.
 * @attr {boolean} absolute - Leaves out the sign, for a sentence with the word deficit.
 * @csspart figure - The figure in the sentence, with a dotted line under it.
 * @csspart about - What the figure is, its year, quality and source.
 * @slot - Shown if there is no such figure.
 */
export class TradeFact extends LitElement {
  static readonly tagName = 'trade-fact';

  static override styles = css`
    button {
      all: unset;
      cursor: pointer;
      /* Not an underline, whose dots Chromium paints a pixel higher or lower from time to time. */
      border-block-end: 1px dotted;
      white-space: nowrap;
      user-select: text;
    }
    button:focus-visible {
      outline: revert;
    }
    #about {
      position: absolute;
      inset: auto;
      box-sizing: border-box;
      width: max-content;
      max-width: min(24rem, 100vw - 8px);
      margin: 0;
      padding: 0.6em 0.8em;
      border: 1px solid;
      background: Canvas;
      color: CanvasText;
      font-size: small;
      font-style: normal;
      font-weight: 400;
      line-height: 1.4;
      text-align: start;
      white-space: normal;
    }
    .spoken {
      ${visuallyHidden}
      user-select: none;
    }
  `;

  static override properties = { lang: { reflect: true }, name: {}, year: {}, partner: {}, absolute: {} };

  /** The name of the figure. */
  declare name: string | null | undefined;
  /** The year of the figure; the default is the last one. */
  declare year: string | number | null | undefined;
  /** ISO 3166-1 alpha-2 code of the partner. Default: Japan. */
  declare partner: Partner | null | undefined;
  /** Leaves out the sign. */
  declare absolute: string | boolean | null | undefined;

  /** @internal The slice in the package. */
  readonly bundled = tradeFactsSlice;

  /** @internal The values of `partner` that stand for the bundled figures. */
  readonly home = ['JP'];
  /** @internal The codes of the other partners. */
  readonly partners = partnerCodes.balance;

  readonly #lang = langController(this);
  readonly #readPack = partnerPack(this);

  constructor() {
    super();
    replaceServerDrawing(this);
  }

  /** @internal The figures for a partner in `partners`; undefined until its pack is loaded. */
  figuresFor(partner: string): FiguresState['figures'] {
    const slices = packOf(partner)?.slices;
    if (!slices) return undefined;
    return {
      slices: factsOfPartner(tradeFactsSlice, slices.balance as PartnerBalance, slices.facts as PartnerFacts),
      choices: {},
      partner,
    };
  }

  /** @internal Looks for the figures of the partner. Undefined for the bundled ones. */
  requestFigures(): FiguresState | undefined {
    return this.#readPack(this.#lang());
  }

  /** The facts of the partner; undefined without its pack. */
  get #slice(): TradeFactsSlice | undefined {
    const requested = this.requestFigures();
    return requested ? (requested.figures?.slices as TradeFactsSlice | undefined) : tradeFactsSlice;
  }

  /** @internal The options, with the problems found in the attributes. */
  get options(): Reading<TradeFactOptions | undefined> {
    const read = new OptionReader();
    const { problems } = read;
    const slice = this.#slice;
    const name = slice && read.optional('name', this.name, namesOf(slice));
    const fact = name && factOf(slice, name);
    if (!fact) return { value: undefined, problems };
    const years = yearsOfFact(fact);
    // There is no fallback: the figure of another year would be wrong in a sentence that names the year.
    const year = read.wholeNumber('year', this.year, years, this.year == null ? years[1] : NaN);
    if (year && fact.values[year - years[0]] == null)
      problems.push({ attribute: 'year', message: `there is no figure for ${name} in ${year}`, used: 'none' });
    return { value: { name, year, partner: codeOf(this.partner) || 'JP', absolute: isOn(this.absolute) }, problems };
  }

  /** @internal What an editor can choose: the years of the figure, if there is one, and the figures of the partner. */
  offered(lang: Lang): Offer {
    const slice = this.#slice;
    if (!slice) return { choices: [] };
    const fact = factOf(slice, this.name ?? '');
    const options = factOptions(slice, codeOf(this.partner) || 'JP', lang);
    return { ...(fact && { years: yearsOfFact(fact) }), choices: [{ property: 'name', options }] };
  }

  /** @internal The figure as text; undefined is no data. */
  get fact(): FactView | undefined {
    const { value: options } = this.options;
    const slice = this.#slice;
    return options && slice && tradeFactView(slice, options, this.#lang());
  }

  override render(): TemplateResult {
    const { fact } = this;
    const lang = this.#lang();
    if (!fact) return html`<slot>${text[lang].none}</slot>`;
    const { figure, spokenFigure, title, spoken } = fact;
    // A template of its own, since white space around it would be seen.
    const words = html`<span class="figure" aria-hidden=${spokenFigure ? 'true' : nothing}>${figure}</span
      ><span class="spoken">${spokenFigure}${spoken}</span>`;
    // The words can be in another language than the page. The popover takes the focus, so that it is read.
    return html`<button type="button" part="figure" lang=${lang} popovertarget="about">${words}</button
      ><span id="about" part="about" popover role="dialog" aria-label=${title} lang=${lang} tabindex="-1" @toggle=${this.#onToggle}
        >${title}</span
      >`;
  }

  readonly #onToggle = ({ currentTarget, newState }: ToggleEvent): void => {
    const panel = currentTarget as HTMLElement;
    if (newState === 'open') {
      placePanel(panel, this);
      panel.focus({ preventScroll: true });
    }
    // Browsers return the focus of a popover in a shadow tree to no element.
    else if (panel.matches(':focus')) this.renderRoot.querySelector('button')?.focus({ preventScroll: true });
  };

  protected override createRenderRoot(): ShadowRoot {
    return renderRootOf(this);
  }

  /** @internal Called by the browser when the element moves to another document, such as that of a frame. */
  adoptedCallback(): void {
    adoptStylesInDocument(this);
  }

  protected override updated(_changed: PropertyValues): void {
    warnOnce(this, this.options.problems);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'trade-fact': TradeFact;
  }
}
