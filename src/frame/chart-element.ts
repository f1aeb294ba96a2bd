import { html, LitElement, nothing, type CSSResultGroup, type PropertyValues, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Lang } from '../model/locale.ts';
import { isOn, OptionReader, type Reading } from '../model/options.ts';
import type { ViewContext, TextContext, Table, View } from '../model/view.ts';
import { cursorController } from './cursor-controller.ts';
import type { CustomDataState } from './custom-data-host.ts';
import { customData } from './custom-data.ts';
import type { ElementClass } from './define.ts';
import { langController } from './lang-controller.ts';
import type { TradeSelect } from './events.ts';
import { linkController } from './link-controller.ts';
import { plotTemplate } from './plot.ts';
import { renderRootOf, replaceServerDrawing } from './server-drawing.ts';
import { sizeController } from './size-controller.ts';
import { styles } from './styles.ts';
import { tableStyles, tableTemplate, type Sort } from './table.ts';
import { frameText } from './text.ts';
import type { toolsTemplate } from './tools/tools.ts';
import type { tooltip } from './tooltip.ts';
import { warnOnce } from './warn.ts';

// Brings the types of the events to everyone who imports an element.
export type { TradeHighlight, TradeSelect } from './events.ts';

/** Options that every chart has. */
interface FrameOptions {
  view: 'chart' | 'table';
  headingLevel: number;
}

/**
 * The frame of every chart: heading, takeaway, drawing, notes, source line and table, with one tab stop into the
 * drawing. A subclass implements four methods: `readOptions` reads its attributes, `compose` computes the view of its slices
 * for a width and a language, `composeTable` computes the table, and `draw` returns the template of a view.
 *
 * Attributes, events, parts and custom properties that are documented here belong to every chart; the manifest inherits them.
 *
 * @attr {string} lang - Language of the chart: `ja`, else English. Default: the `lang` of the closest ancestor.
 * @attr {string} heading - Replaces the text of the heading.
 * @attr {1|2|3|4|5|6} [heading-level=3] - Level of the heading.
 * @attr {'chart'|'table'} [view=chart] - Whether the drawing or the table is shown.
 * @attr {boolean} static - Leaves out the tools under the chart.
 * @attr {string} group - Charts of one group highlight the same mark.
 * @attr {boolean} deep-link - Keeps the reader's choices in the address of the page. The element needs an id.
 * @attr {string} src - Address of custom data: CSV or JSON with the columns of the chart's own downloads.
 * @attr {string} data - Custom data as JSON: rows by column names. The property takes an array. A table or JSON inside the element works too.
 * @attr {string} partner - ISO 3166-1 code of the country that custom data is about, such as `KR`. Sentences name it in place of Japan, or of the United States where prefectures are shown.
 * @attr {string} source - Publisher of custom data, for the source line.
 * @attr {string} source-url - Address where custom data is published.
 * @fires {CustomEvent<{group: string, id: string}>} trade-highlight - The highlighted mark has changed; the other charts of the group highlight it too.
 * @csspart figure - The whole chart.
 * @csspart message - The message that custom data is being read, or why it cannot be shown.
 * @csspart heading - The heading.
 * @csspart takeaway - The sentence with the main result.
 * @csspart plot - The drawing.
 * @csspart notes - Notes on the figures.
 * @csspart source - Publisher, title and basis.
 * @csspart table - The table of figures.
 * @csspart tools - The tools under the chart.
 * @cssprop --trade-ink - Colour of text.
 * @cssprop --trade-ink-muted - Colour of secondary text and outlines.
 * @cssprop --trade-ink-faint - Colour of gridlines and borders.
 * @cssprop --trade-surface - Colour behind the chart, around labels and of tooltips.
 * @cssprop --trade-focus - Colour of the focus ring.
 * @cssprop --trade-font - Font family. Default: the font of the page.
 * @cssprop --trade-font-size - Font size. Default: the reader's font size, whatever the page sets.
 */
export abstract class ChartElement<O extends { year: number } = { year: number }, V extends View = View, S = unknown> extends LitElement {
  static override styles: CSSResultGroup = [styles, tableStyles];

  static override properties = {
    lang: { reflect: true },
    year: {},
    heading: {},
    headingLevel: { attribute: 'heading-level' },
    view: {},
    isStatic: { attribute: 'static' },
    group: {},
    deepLink: { attribute: 'deep-link' },
    src: {},
    data: {},
    partner: {},
    source: {},
    sourceUrl: { attribute: 'source-url' },
  };

  /** The year to show. Each element has its own default. */
  declare year: string | number | null | undefined;
  /** Replaces the text of the heading. */
  declare heading: string | null | undefined;
  /** 1 to 6, default 3. */
  declare headingLevel: string | number | null | undefined;
  /** `chart` (default) or `table`. */
  declare view: string | null | undefined;
  /** Leaves out the tools under the chart. */
  declare isStatic: string | boolean | null | undefined;
  /** Charts of one group highlight the same mark. */
  declare group: string | null | undefined;
  /** Keeps the reader's choices in the address of the page. The element needs an id. */
  declare deepLink: string | boolean | null | undefined;

  /** Address of custom data, CSV or JSON, with the columns of the chart's own downloads. */
  declare src: string | null | undefined;
  /** Custom data as rows by column names, or as JSON. A new array is read again; changes inside an array are not noticed. */
  declare data: readonly object[] | string | null | undefined;
  /** ISO 3166-1 alpha-2 code of the country that custom data is about. Every sentence names it. */
  declare partner: string | null | undefined;
  /** Publisher of custom data. */
  declare source: string | null | undefined;
  /** Address where custom data is published. */
  declare sourceUrl: string | null | undefined;

  /** @internal The slices in the package. */
  abstract readonly bundled: S;
  /** @internal The tag of the kit's class. A page can register a subclass under another tag. */
  get kitTag(): string {
    return (this.constructor as unknown as ElementClass).tagName;
  }
  /** @internal The width of the drawing in CSS pixels until the element is measured. A server sets it, since it cannot measure. */
  initialWidth = 680;

  readonly #size = sizeController(this);
  readonly #lang = langController(this);
  readonly #cursor = cursorController(
    this,
    () => this.shown,
    (id) => this.#select(id),
  );
  readonly #shareState = linkController(
    this,
    ['year', ...Object.keys((this.constructor as typeof ChartElement).properties).filter((name) => !(name in ChartElement.properties))],
    (id) => this.#cursor.show(this.shown.marks.some((mark) => mark.id === id) ? id : undefined),
  );
  /** The tooltip, in an element whose marks have a `tip`. */
  protected tooltip: typeof tooltip | undefined;
  /** The current view; undefined until it is needed again. */
  #cachedView: V | undefined;
  readonly #readCustomData = customData(this);
  /** @internal The state of custom data at the last drawing. */
  customData: CustomDataState | undefined;
  /** @internal Whether the table has been opened. Until then it is not rendered, since it has most of the nodes of a chart. */
  hasTable = false;
  #sort: Sort | undefined;
  #status = '';
  #tools: typeof toolsTemplate | undefined;

  constructor() {
    super();
    replaceServerDrawing(this);
  }

  /** Computes the view: everything that is drawn, as plain data. */
  protected abstract compose(options: O, env: ViewContext): V;
  /** Computes the table, when a reader opens or exports it. */
  protected abstract composeTable(options: O, reader: TextContext): Table;
  /** The template of a view. `highlighted` is the id of the highlighted mark. */
  protected abstract draw(view: V, highlighted: string | undefined): SVGTemplateResult;
  /** Reads the options of the view from the attributes. */
  protected abstract readOptions(read: OptionReader): O;
  /** The template of the controls between takeaway and drawing. */
  protected controls(_options: O, _lang: Lang): TemplateResult | typeof nothing {
    return nothing;
  }
  /** Called when a reader chooses a mark, before `trade-select` is dispatched. */
  protected selected(_id: string): void {}

  /** The slices to draw: custom data, else the bundled figures. */
  protected get slices(): S {
    return (this.customData?.figures?.slices ?? this.bundled) as S;
  }

  /** The values that are allowed for an attribute, the default first. Custom data can allow fewer than the bundled figures. */
  protected allowed<T extends string>(name: string, bundled: readonly [T, ...T[]]): readonly [T, ...T[]] {
    return (this.customData?.figures?.choices[name] as [T, ...T[]] | undefined) ?? bundled;
  }

  /** @internal The options, with the problems found in the attributes. */
  get options(): Reading<O & FrameOptions> {
    const read = new OptionReader();
    const value = {
      ...this.readOptions(read),
      view: read.choice('view', this.view, ['chart', 'table']),
      headingLevel: read.wholeNumber('heading-level', this.headingLevel, [1, 6], 3),
    };
    return { value, problems: read.problems };
  }

  /** @internal The id of the mark that a touch selects. A map selects the nearest region if the touched one is small. */
  touchTarget(hit: string | undefined, _x: number, _y: number): string | undefined {
    return hit;
  }

  override render(): TemplateResult {
    const lang = this.#lang();
    const t = frameText[lang];
    const data = (this.customData = this.#readCustomData(lang));
    const view = (this.#cachedView = this.#composeView());
    const table = (): TemplateResult => tableTemplate(this.shownTable, this.#sort, this.#sortBy);
    const { value: options } = this.options;
    const showsTable = options.view === 'table';
    return html`<figure part="figure" lang=${lang} aria-labelledby="title" aria-busy=${data?.isBusy ? 'true' : nothing}>
      ${data?.message ? html`<p class="message" part="message">${data.message}</p>` : nothing}
      <div id="title" class="title" part="heading" role="heading" aria-level=${options.headingLevel}>${this.heading || view.title}</div>
      <p class="takeaway" part="takeaway">${view.takeaway}</p>
      ${this.controls(options, lang)}
      ${showsTable ? table() : plotTemplate(view, this.#cursor, (highlighted) => this.draw(view, highlighted), this.tooltip)}
      ${view.notes.length ? html`<p class="notes" part="notes">${view.notes.join(' ')}</p>` : nothing}
      <p class="source" part="source">${t.source}<a href=${view.source.url || nothing}>${view.source.text}</a></p>
      ${
        showsTable
          ? nothing
          : html`<details class="data" @toggle=${this.#openTable}>
              <summary>${t.table}</summary>
              ${this.hasTable ? table() : nothing}
            </details>`
      }
      ${
        isOn(this.isStatic)
          ? nothing
          : html`<details class="tools" part="tools" @toggle=${this.#openTools}>
              <summary>${t.tools}</summary>
              ${this.#tools?.(
                this,
                { view, title: this.heading || view.title, lang, year: options.year, asTable: showsTable, customData: data },
                this.#announce,
              )}
            </details>`
      }
      <p class="status" role="status">${this.#status || data?.message}</p>
      <slot hidden @slotchange=${this.#update}></slot>
    </figure>`;
  }

  protected override createRenderRoot(): ShadowRoot {
    return renderRootOf(this);
  }

  protected override updated(_changed: PropertyValues): void {
    const { value: options, problems } = this.options;
    // A value that the bundled figures do not allow can be valid for the custom data that is being read.
    if (!this.customData?.isBusy) warnOnce(this, problems);
    this.#shareState(this.#cursor.current ?? String(options.year));
    this.tooltip?.place(this.renderRoot, this.shown, this.#cursor);
    // The view is computed again when it is needed. A page of many charts would otherwise keep thousands of marks in memory.
    if (this.#cursor.current === undefined) this.#cachedView = undefined;
  }

  // Handlers are fields, so their closures do not retain a view.
  readonly #update = (): void => this.requestUpdate();
  readonly #openTable = (): void => {
    this.hasTable = true;
    this.requestUpdate();
  };
  readonly #sortBy = (sort: Sort): void => {
    this.#sort = sort;
    this.requestUpdate();
  };
  readonly #announce = (text: string): void => {
    this.#status = text;
    this.requestUpdate();
  };
  /** Loads the tools when a reader first opens them. A standalone script contains them. */
  readonly #openTools = async (): Promise<void> => {
    this.#tools ??= (await import('./tools/tools.ts')).toolsTemplate;
    this.requestUpdate();
  };

  #composeView(): V {
    return this.compose(this.options.value, { ...this.#textContext, width: this.#size.width });
  }

  get #textContext(): TextContext {
    return { lang: this.#lang(), partner: this.customData?.figures?.partner };
  }

  /** The current view. */
  protected get shown(): V {
    return (this.#cachedView ??= this.#composeView());
  }

  /** @internal The table of the current view. */
  get shownTable(): Table {
    return this.composeTable(this.options.value, this.#textContext);
  }

  #select(id: string): void {
    const mark = this.shown.marks.find((mark) => mark.id === id);
    if (!mark) return;
    const before = this.shown.takeaway;
    this.selected(id);
    // A takeaway that changes is announced. The mark itself was announced when it received the focus.
    const after = this.#composeView().takeaway;
    if (after !== before) {
      this.#status = after;
      this.requestUpdate();
    }
    const detail: TradeSelect = { id, label: mark.label, value: mark.value, year: this.options.value.year };
    this.dispatchEvent(new CustomEvent('trade-select', { detail, bubbles: true, composed: true }));
  }
}
