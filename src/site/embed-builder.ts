import { html, LitElement, nothing, type TemplateResult } from 'lit';
import elements from '../elements/registry.ts';
import type { Lang } from '../model/locale.ts';
import type { BuilderContext } from './builder-context.ts';
import { builderStyles } from './builder-styles.ts';
import type { Result } from './code-box.ts';
import { codePanel } from './code-panel.ts';
import { FileDrop } from './file-drop.ts';
import { figuresText } from './figures-text.ts';
import { decodeFile, isWorkbook } from './figures-file.ts';
import { titleOf, type KitElement } from './kit-element.ts';
import { readManifest, type ManifestElement } from './manifest.ts';
import { inspect, type Inspection } from './own-figures.ts';
import { previewPanel } from './preview-panel.ts';
import { Preview } from './preview.ts';
import { settingsForm } from './settings-form.ts';
import { pageLang, siteHeader } from './site-header.ts';
import { fragmentOf, stateFrom, takesFigures, usedAttributes, withTag, type BuilderState } from './state.ts';
import { siteText } from './text.ts';

const maxFileBytes = 2e6;

/**
 * The embed builder: an editor chooses an element and its attributes, sees it live, and copies its code.
 *
 * @tagname embed-builder
 */
export class EmbedBuilder extends LitElement {
  static readonly tagName = 'embed-builder';

  static override styles = builderStyles;

  static override properties = {
    state: { state: true },
    isPhone: { state: true },
    isExplained: { state: true },
    result: { state: true },
    fileProblem: { state: true },
  };

  declare state: BuilderState;
  declare isPhone: boolean;
  declare isExplained: boolean;
  declare result: Result | undefined;
  declare fileProblem: string | undefined;

  readonly #lang = pageLang();
  readonly #manifest = readManifest(document);
  /** The headings of the elements, for the list. An element that is not in the page has its heading too. */
  readonly #titles = new Map(elements.map(({ tagName }) => [tagName as string, titleIn(tagName, this.#lang)]));
  readonly #preview = new Preview(
    (changes) => this.#setAttributes(changes),
    () => this.requestUpdate(),
  );
  readonly #drop = new FileDrop(
    this,
    () => takesFigures(this.#attributesOf(this.state.tag).map(({ name }) => name)),
    (file) => void this.#openFile(file),
  );
  #inspection: Inspection | undefined;

  constructor() {
    super();
    this.isPhone = false;
    this.isExplained = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.#readAddress);
    this.#show(stateFrom(location.hash, this.#manifest, this.#lang));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#readAddress);
  }

  override render(): TemplateResult {
    const lang = this.#lang;
    const t = siteText[lang];
    const context = this.#context;
    const choose = ({ target }: Event): void =>
      this.#update(withTag(this.state, (target as HTMLSelectElement).value, this.#manifest, lang));
    return html`${siteHeader(lang, 'builder')}
      <main>
        <h1>${t.pages.builder}</h1>
        <p class="lead">${t.builderLead}</p>
        <div class="field chart">
          <label class="label" for="chart">${t.chart}</label>
          <select id="chart" @change=${choose}>
            ${[...this.#titles].map(([tag, title]) => html`<option value=${tag} .selected=${tag === this.state.tag}>${title}</option>`)}
          </select>
        </div>
        ${
          context
            ? html`<div class="desk">
                ${settingsForm(context)}
                <div class="outcome">${previewPanel(context)} ${codePanel(context)}</div>
              </div>`
            : nothing
        }
      </main>
      ${this.#drop.isOver ? html`<div class="drop-target"><p>${figuresText[lang].dropHere}</p></div>` : nothing}`;
  }

  get #context(): BuilderContext | undefined {
    const { element } = this.#preview;
    if (!element) return undefined;
    const { state, isPhone, isExplained, result, fileProblem } = this;
    return {
      ...{ lang: this.#lang, state, element, isPhone, isExplained, result, fileProblem },
      title: this.#titles.get(state.tag) ?? '',
      attributes: this.#attributesOf(state.tag),
      inspection: this.#inspection,
      update: (changes) => this.#update(changes),
      setAttribute: (name, value) => this.#setAttributes({ [name]: value }),
      explain: (isExplained) => (this.isExplained = isExplained),
      showWidth: (isPhone) => (this.isPhone = isPhone),
      report: (result) => (this.result = result),
      openFile: (file) => void this.#openFile(file),
      setHost: this.#setHost,
      reset: () => this.#update(stateFrom(`#chart=${state.tag}`, this.#manifest, this.#lang)),
    };
  }

  #attributesOf(tag: string): ManifestElement['attributes'] {
    return this.#manifest.find((element) => element.tag === tag)?.attributes ?? [];
  }

  /** Shows a state without writing it to the address. */
  #show(state: BuilderState): void {
    this.state = state;
    const { figures, tag, attributes } = state;
    const { bundled } = document.createElement(tag) as KitElement;
    this.#inspection = figures && inspect(figures, tag, bundled, this.#lang, attributes);
    const names = this.#attributesOf(tag).map(({ name }) => name);
    this.#preview.show({ ...state, attributes: usedAttributes(state) }, names, this.#inspection);
  }

  #update(changes: Partial<BuilderState>): void {
    this.result = undefined;
    if ('figures' in changes) this.fileProblem = undefined;
    this.#show({ ...this.state, ...changes });
    try {
      history.replaceState(history.state, '', fragmentOf(this.state));
    } catch {
      // Safari allows 100 changes in 30 seconds, and every browser has a largest length. The next change tries again.
    }
  }

  #setAttributes(changes: Record<string, string | null>): void {
    const entries = Object.entries({ ...this.state.attributes, ...changes });
    const attributes = Object.fromEntries(entries.flatMap(([name, value]) => (value === null ? [] : [[name, value]])));
    // The chart reflects attributes that it was given.
    if (JSON.stringify(attributes) !== JSON.stringify(this.state.attributes)) this.#update({ attributes });
  }

  /** Another fragment has been entered in the address. */
  readonly #readAddress = (): void => this.#show(stateFrom(location.hash, this.#manifest, this.#lang));

  readonly #setHost = (base: string): void => {
    history.replaceState(history.state, '', `?${new URLSearchParams({ lang: this.#lang, base })}${location.hash}`);
    this.requestUpdate();
  };

  async #openFile(file: File): Promise<void> {
    if (file.size > maxFileBytes) {
      this.fileProblem = siteText[this.#lang].tooLarge;
      return;
    }
    const bytes = await file.arrayBuffer();
    if (isWorkbook(bytes)) this.fileProblem = siteText[this.#lang].workbook;
    else this.#update({ figures: { fileName: file.name, text: decodeFile(bytes) } });
  }
}

/** The heading of an element in a language. */
function titleIn(tag: string, lang: Lang): string {
  const element = document.createElement(tag) as KitElement;
  element.lang = lang;
  return titleOf(element);
}
