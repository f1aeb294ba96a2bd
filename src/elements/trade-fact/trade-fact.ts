import { css, html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { tradeFactsSlice } from '../../data/trade-facts.ts';
import { langController } from '../../frame/lang-controller.ts';
import { renderRootOf, replaceServerDrawing } from '../../frame/server-drawing.ts';
import { visuallyHidden } from '../../frame/visually-hidden.ts';
import { warnOnce } from '../../frame/warn.ts';
import { isOn, OptionReader, type Reading } from '../../model/options.ts';
import { text } from './text.ts';
import { factOf, namesOf, tradeFactView, yearsOfFact, type FactView, type TradeFactOptions } from './view.ts';

const names = namesOf(tradeFactsSlice);

/**
 * One figure in a sentence, formatted for its language, with year and source in its title and for screen readers:
 * `<trade-fact name="two-way-total" year="2014"></trade-fact>` is $284.4 billion. It takes the font of the text around
 * it. What it cannot say is left to the text inside it.
 * Figures: BEA, Census Bureau, METI; each with its own source.
 *
 * @tagname trade-fact
 * @attr {string} lang - Language of words and numbers: `ja`, else English. Default: the closest `lang` around it.
 * @attr {string} name - Which figure: `two-way-`, `exports-`, `imports-` or `balance-` with `total`, `goods` or `services`; `rank-exports-goods`; `state-first`, `state-first-value`, `states-over-1bn` and more.
 * @attr {number} year - Of which year. Default: the last one.
 * @attr {boolean} absolute - Without its sign, for a sentence that says deficit.
 * @slot - What is shown where there is no such figure.
 */
export class TradeFact extends LitElement {
  static readonly tagName = 'trade-fact';

  static override styles = css`
    .figure {
      white-space: nowrap;
    }
    .spoken {
      ${visuallyHidden}
      user-select: none;
    }
  `;

  static override properties = { lang: { reflect: true }, name: {}, year: {}, absolute: {} };

  /** Which figure. */
  declare name: string | null | undefined;
  /** Of which year; the default is the last one. */
  declare year: string | number | null | undefined;
  /** Without its sign. */
  declare absolute: string | boolean | null | undefined;

  /** @internal The slice that comes with the element. */
  readonly bundled = tradeFactsSlice;

  readonly #lang = langController(this);

  constructor() {
    super();
    replaceServerDrawing(this);
  }

  /** @internal The options as the attributes give them, and what is wrong with the attributes. */
  get options(): Reading<TradeFactOptions | undefined> {
    const read = new OptionReader();
    const { problems } = read;
    const name = read.optional('name', this.name, names);
    const fact = name && factOf(tradeFactsSlice, name);
    if (!fact) return { value: undefined, problems };
    const years = yearsOfFact(fact);
    // Another year's figure would be wrong in a sentence that names its year, so there is no fallback.
    const year = read.wholeNumber('year', this.year, years, this.year == null ? years[1] : NaN);
    if (year && fact.values[year - years[0]] == null) problems.push({ message: `there is no figure for ${name} in ${year}`, used: 'none' });
    return { value: { name, year, absolute: isOn(this.absolute) }, problems };
  }

  /** @internal The figure as it is written; undefined where there is none. */
  get fact(): FactView | undefined {
    const { value: options } = this.options;
    return options && tradeFactView(tradeFactsSlice, options, this.#lang());
  }

  override render(): TemplateResult {
    const { fact } = this;
    if (!fact) return html`<slot>${text[this.#lang()].none}</slot>`;
    return html`<span class="figure" title=${fact.title}>${fact.figure}</span><span class="spoken">${fact.spoken}</span>`;
  }

  protected override createRenderRoot(): ShadowRoot {
    return renderRootOf(this);
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
