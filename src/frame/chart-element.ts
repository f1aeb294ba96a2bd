import { html, LitElement, nothing, type CSSResultGroup, type PropertyValues, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Lang } from '../model/locale.ts';
import { isOn, OptionReader, type Reading } from '../model/options.ts';
import type { Env, Reader, Table, View } from '../model/view.ts';
import { cursorController } from './cursor-controller.ts';
import type { CustomDataState } from './custom-data-host.ts';
import { customData } from './custom-data.ts';
import { langController } from './lang-controller.ts';
import { linkController, type TradeHighlight } from './link-controller.ts';
import { plotTemplate } from './plot.ts';
import { renderRootOf, replaceServerDrawing } from './server-drawing.ts';
import { sizeController } from './size-controller.ts';
import { styles } from './styles.ts';
import { tableStyles, tableTemplate, type Sort } from './table.ts';
import { frameText } from './text.ts';
import type { toolsTemplate } from './tools/tools.ts';
import type { ElementClass } from './define.ts';
import type { tooltip } from './tooltip.ts';
import { warnOnce } from './warn.ts';

/** Detail of `trade-select`. */
export interface TradeSelect {
  id: string;
  label: string;
  /** The figure in the unit of the chart; null where there is no data. */
  value: number | null;
  year: number;
}

/** Options that every chart has. */
interface FrameOptions {
  view: 'chart' | 'table';
  headingLevel: number;
}

/**
 * The frame of every chart: heading, takeaway, drawing, notes, source line and table, with one tab stop into the
 * drawing. A subclass has four methods: `readOptions` reads its attributes, `compose` makes the view of a slice for a
 * width and a language, `composeTable` makes its table, and `draw` is the template of a view.
 *
 * What is documented here, every chart has: the manifest inherits it.
 *
 * @attr {string} lang - Language of every word and number: `ja`, else English. Default: the closest `lang` around the element.
 * @attr {string} heading - Replaces the text of the heading.
 * @attr {1|2|3|4|5|6} [heading-level=3] - Level of the heading.
 * @attr {'chart'|'table'} [view=chart] - What is shown first.
 * @attr {boolean} static - Leaves out the tools under the chart.
 * @attr {string} group - Charts of one group highlight the same mark.
 * @attr {boolean} deep-link - With an id, the reader's choices are kept in the address of the page.
 * @attr {string} src - Address of custom data: CSV or JSON with the columns of the chart's own downloads.
 * @attr {string} data - Custom data as JSON: rows by column names. The property takes an array. A table or JSON inside the element works too.
 * @attr {string} partner - ISO 3166-1 code of the country that custom data is about, such as `KR`. Sentences name it in place of Japan, or of the United States where prefectures are shown.
 * @attr {string} source - Publisher of custom data, for the source line.
 * @attr {string} source-url - Address where custom data is published.
 * @fires {CustomEvent<{group: string, id: string}>} trade-highlight - The highlighted mark changed, for the other charts of the group.
 * @csspart figure - The whole chart.
 * @csspart message - Says that custom data is being read, or why it cannot be shown.
 * @csspart heading - The heading.
 * @csspart takeaway - The sentence with the main figure.
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
 * @cssprop --trade-font-size - Font size. Default: the reader's own, whatever size the page sets.
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

  /** The year to show; the default is the element's own. */
  declare year: string | number | null | undefined;
  /** Replaces the heading's text. */
  declare heading: string | null | undefined;
  /** 1 to 6, default 3. */
  declare headingLevel: string | number | null | undefined;
  /** `chart` (default) or `table`. */
  declare view: string | null | undefined;
  /** Without the tools under the chart. */
  declare isStatic: string | boolean | null | undefined;
  /** Charts of one group show the mark that any of them is at. */
  declare group: string | null | undefined;
  /** With an id, what a reader chooses stands in the address. */
  declare deepLink: string | boolean | null | undefined;

  /** Address of custom data, CSV or JSON, with the columns of the chart's own downloads. */
  declare src: string | null | undefined;
  /** Custom data as rows by the names of their columns, or as JSON; a new array is read anew. */
  declare data: readonly object[] | string | null | undefined;
  /** The country that custom data are about, ISO 3166-1 alpha-2; every sentence names it. */
  declare partner: string | null | undefined;
  /** Who publishes the custom data. */
  declare source: string | null | undefined;
  /** Where they are published. */
  declare sourceUrl: string | null | undefined;

  /** @internal The slices that come with the element. */
  abstract readonly bundled: S;
  /** @internal The tag of the kit's class, also where a page registers a subclass under another tag. */
  get kind(): string {
    return (this.constructor as unknown as ElementClass).tagName;
  }
  /** @internal CSS pixels to draw for until the element has been measured. A server sets it, since it cannot measure. */
  initialWidth = 680;

  readonly #size = sizeController(this);
  readonly #lang = langController(this);
  readonly #cursor = cursorController(
    this,
    () => this.shown,
    (id) => this.#select(id),
  );
  readonly #tellOthers = linkController(
    this,
    ['year', ...Object.keys((this.constructor as typeof ChartElement).properties).filter((name) => !(name in ChartElement.properties))],
    (id) => this.#cursor.show(this.shown.marks.some((mark) => mark.id === id) ? id : undefined),
  );
  /** Shows the `tip` of a mark, in an element whose marks have one. */
  protected tooltip: typeof tooltip | undefined;
  /** The view that is on screen, where someone has asked for it since it was drawn. */
  #drawn: V | undefined;
  readonly #readCustomData = customData(this);
  /** @internal Custom data as they were at the last drawing. */
  customData: CustomDataState | undefined;
  /** @internal The table is drawn when it is first opened: it is most of the nodes of a chart. */
  hasTable = false;
  #sort: Sort | undefined;
  #status = '';
  #tools: typeof toolsTemplate | undefined;

  constructor() {
    super();
    replaceServerDrawing(this);
  }

  /** Everything that is drawn, as plain data. */
  protected abstract compose(options: O, env: Env): V;
  /** The figures as a table, which is made when a reader opens or exports it. */
  protected abstract composeTable(options: O, reader: Reader): Table;
  /** The drawing of a view, with the mark that is pointed at. */
  protected abstract draw(view: V, cursor: string | undefined): SVGTemplateResult;
  /** The options of the view, from the attributes. */
  protected abstract readOptions(read: OptionReader): O;
  /** Controls between takeaway and drawing. */
  protected controls(_options: O, _lang: Lang): TemplateResult | typeof nothing {
    return nothing;
  }
  /** What a reader's choice of a mark changes in the element itself. */
  protected selected(_id: string): void {}

  /** What is drawn: custom data, else the bundled figures. */
  protected get slices(): S {
    return (this.customData?.figures?.slices ?? this.bundled) as S;
  }

  /** The values that an attribute can have, the default first: custom data may allow fewer. */
  protected allowed<T extends string>(name: string, bundled: readonly [T, ...T[]]): readonly [T, ...T[]] {
    return (this.customData?.figures?.choices[name] as [T, ...T[]] | undefined) ?? bundled;
  }

  /** @internal The options as the attributes give them, and what is wrong with the attributes. */
  get options(): Reading<O & FrameOptions> {
    const read = new OptionReader();
    const value = {
      ...this.readOptions(read),
      view: read.choice('view', this.view, ['chart', 'table']),
      headingLevel: read.wholeNumber('heading-level', this.headingLevel, [1, 6], 3),
    };
    return { value, problems: read.problems };
  }

  /** @internal The mark that a touch means. A map takes the nearest region where the one under the finger is small. */
  touchTarget(hit: string | undefined, _x: number, _y: number): string | undefined {
    return hit;
  }

  override render(): TemplateResult {
    const lang = this.#lang();
    const t = frameText[lang];
    const data = (this.customData = this.#readCustomData(lang));
    const view = (this.#drawn = this.#composed());
    const table = (): TemplateResult => tableTemplate(this.shownTable, this.#sort, this.#sortBy);
    const { value: options } = this.options;
    const showsTable = options.view === 'table';
    return html`<figure part="figure" lang=${lang} aria-labelledby="title" aria-busy=${data?.isBusy ? 'true' : nothing}>
      ${data?.message ? html`<p class="message" part="message">${data.message}</p>` : nothing}
      <div id="title" class="title" part="heading" role="heading" aria-level=${options.headingLevel}>${this.heading || view.title}</div>
      <p class="takeaway" part="takeaway">${view.takeaway}</p>
      ${this.controls(options, lang)} ${showsTable ? table() : plotTemplate(view, this.#cursor, (at) => this.draw(view, at), this.tooltip)}
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
                this.#say,
              )}
            </details>`
      }
      <p class="status" role="status">${this.#status || data?.message}</p>
      <slot hidden @slotchange=${this.#again}></slot>
    </figure>`;
  }

  protected override createRenderRoot(): ShadowRoot {
    return renderRootOf(this);
  }

  protected override updated(_changed: PropertyValues): void {
    const { value: options, problems } = this.options;
    // What does not fit the bundled figures may fit the custom data that is being read.
    if (!this.customData?.isBusy) warnOnce(this, problems);
    this.#tellOthers(this.#cursor.current ?? String(options.year));
    this.tooltip?.place(this.renderRoot, this.shown, this.#cursor);
    // It is made again when someone asks for it: a page of many charts would keep thousands of marks that nobody is at.
    if (this.#cursor.current === undefined) this.#drawn = undefined;
  }

  // What is heard is no part of a drawing, so that nothing that hears keeps a drawing's view.
  readonly #again = (): void => this.requestUpdate();
  readonly #openTable = (): void => {
    this.hasTable = true;
    this.requestUpdate();
  };
  readonly #sortBy = (sort: Sort): void => {
    this.#sort = sort;
    this.requestUpdate();
  };
  readonly #say = (text: string): void => {
    this.#status = text;
    this.requestUpdate();
  };
  /** The tools are fetched when a reader first asks for them; a script that stands alone has them inside. */
  readonly #openTools = async (): Promise<void> => {
    this.#tools ??= (await import('./tools/tools.ts')).toolsTemplate;
    this.requestUpdate();
  };

  #composed(): V {
    return this.compose(this.options.value, { ...this.#reader, width: this.#size.width });
  }

  get #reader(): Reader {
    return { lang: this.#lang(), partner: this.customData?.figures?.partner };
  }

  /** What is shown, as plain data. */
  protected get shown(): V {
    return (this.#drawn ??= this.#composed());
  }

  /** @internal The table of what is shown. */
  get shownTable(): Table {
    return this.composeTable(this.options.value, this.#reader);
  }

  #select(id: string): void {
    const mark = this.shown.marks.find((mark) => mark.id === id);
    if (!mark) return;
    const before = this.shown.takeaway;
    this.selected(id);
    // What a choice changed in the sentence above is said; the mark itself was heard when it was reached.
    const after = this.#composed().takeaway;
    if (after !== before) {
      this.#status = after;
      this.requestUpdate();
    }
    const detail: TradeSelect = { id, label: mark.label, value: mark.value, year: this.options.value.year };
    this.dispatchEvent(new CustomEvent('trade-select', { detail, bubbles: true, composed: true }));
  }
}

declare global {
  // Both events bubble, so they are heard everywhere.
  interface GlobalEventHandlersEventMap {
    'trade-select': CustomEvent<TradeSelect>;
    'trade-highlight': CustomEvent<TradeHighlight>;
  }
}
