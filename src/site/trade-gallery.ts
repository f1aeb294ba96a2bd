import { html, LitElement, type TemplateResult } from 'lit';
import elements from '../elements/registry.ts';
import { codeBox, resultLine, type Result } from './code-box.ts';
import { galleryStyles } from './gallery-styles.ts';
import { baseOfPage, codeOf, isChart, titleOf, type KitElement } from './kit-element.ts';
import { pageLang, queryFor, siteHeader } from './site-header.ts';
import { fragmentOf, initialAttributes } from './state.ts';
import { siteText } from './text.ts';

/**
 * The gallery: every element of the kit, live, with its code.
 *
 * @tagname trade-gallery
 */
export class TradeGallery extends LitElement {
  static readonly tagName = 'trade-gallery';

  static override styles = galleryStyles;

  static override properties = { results: { state: true } };

  /** What was done with the code of an element, by its tag. */
  declare results: Readonly<Record<string, Result>>;

  readonly #lang = pageLang();
  readonly #elements = elements.map(({ tagName }) => this.#create(tagName));

  constructor() {
    super();
    this.results = {};
  }

  override render(): TemplateResult {
    const lang = this.#lang;
    const t = siteText[lang];
    return html`${siteHeader(lang, 'gallery')}
      <main>
        <h1>${t.pages.gallery}</h1>
        <p class="lead">${t.galleryLead}</p>
        ${this.#elements.map((element) => this.#sectionTemplate(element))}
      </main>`;
  }

  protected override firstUpdated(): void {
    // The codes of frames have the heights of the charts.
    void Promise.all(this.#elements.map(({ updateComplete }) => updateComplete)).then(() => this.requestUpdate());
  }

  #sectionTemplate(element: KitElement): TemplateResult {
    const t = siteText[this.#lang];
    const { localName: tag } = element;
    const title = titleOf(element);
    const code = codeOf(element, 'script', baseOfPage(location).address);
    const report = (result: Result): void => void (this.results = { [tag]: result });
    const link = html`<a
      class="button"
      href="builder.html${queryFor(this.#lang)}${this.#fragment(element)}"
      aria-label="${t.openInBuilder}: ${title}"
      >${t.openInBuilder}</a
    >`;
    return html`<section aria-labelledby=${tag}>
      <h2 id=${tag} translate="no"><code>&lt;${tag}&gt;</code></h2>
      ${isChart(element) ? element : html`<p class="sentence">${t.factBefore}${element}${t.factAfter}</p>`}
      ${codeBox({ code, lang: this.#lang, title, report, actions: link })} ${resultLine(this.results[tag])}
    </section>`;
  }

  /** What the builder opens with. */
  #fragment({ localName: tag }: KitElement): string {
    return fragmentOf({
      tag,
      attributes: initialAttributes(tag, this.#lang),
      maxWidth: '',
      form: 'script',
      figures: undefined,
      isFile: false,
    });
  }

  #create(tag: string): KitElement {
    const element = document.createElement(tag) as KitElement;
    for (const [name, value] of Object.entries(initialAttributes(tag, this.#lang))) element.setAttribute(name, value);
    return element;
  }
}
