import { css, html, LitElement, type TemplateResult } from 'lit';
import { tradeFactsSlice } from '../../data/trade-facts.ts';
import { choice, isOn, warnOnce, whole } from '../../frame/attributes.ts';
import { langController } from '../../frame/lang-controller.ts';
import { text } from './text.ts';
import { factOf, namesOf, tradeFactView, yearsOfFact, type FactView } from './view.ts';

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
  static override styles = css`
    .figure {
      white-space: nowrap;
    }
    .spoken {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
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

  readonly #lang = langController(this);

  override render(): TemplateResult {
    const fact = this.#fact();
    if (!fact) return html`<slot>${text[this.#lang()].none}</slot>`;
    return html`<span class="figure" title=${fact.title}>${fact.figure}</span><span class="spoken">${fact.spoken}</span>`;
  }

  #fact(): FactView | undefined {
    const name = choice(this, 'name', this.name ?? '', names, '');
    const fact = factOf(tradeFactsSlice, name);
    if (!fact) return undefined;
    const years = yearsOfFact(fact);
    // Another year's figure in a sentence that names its year would be wrong, so there is none.
    const year = whole(this, 'year', this.year, years, this.year == null ? years[1] : NaN);
    const absolute = isOn(this.absolute);
    const view = tradeFactView(tradeFactsSlice, { name, year, absolute }, this.#lang());
    if (!view && year) warnOnce(this, `there is no figure for ${name} in ${year}.`);
    return view;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'trade-fact': TradeFact;
  }
}
