import { html, LitElement, nothing, type CSSResultGroup, type PropertyValues, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Lang } from '../model/locale.ts';
import type { Env, Reader, Table, View } from '../model/view.ts';
import { choice, isOn, whole } from './attributes.ts';
import { cursorController } from './cursor-controller.ts';
import type { CustomDataState } from './custom-data-host.ts';
import { customData } from './custom-data.ts';
import { langController } from './lang-controller.ts';
import { linkController, type TradeHighlight } from './link-controller.ts';
import { plotTemplate } from './plot.ts';
import { sizeController } from './size-controller.ts';
import { styles } from './styles.ts';
import { tableStyles, tableTemplate, type Sort } from './table.ts';
import { frameText } from './text.ts';
import type { toolsTemplate } from './tools/tools.ts';
import type { tooltip } from './tooltip.ts';

/** Detail of `trade-select`. */
export interface TradeSelect {
  id: string;
  label: string;
  /** The figure in the unit of the chart; null where there is no data. */
  value: number | null;
  year: number;
}

/**
 * The frame of every chart: heading, takeaway, drawing, notes, source line and table, with one tab stop into the
 * drawing. An element gives two things: `compose`, its view for a width and a language, and `draw`, its picture.
 */
export abstract class ChartElement<V extends View = View, S = unknown> extends LitElement {
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

  /** @internal The element whose figures these are, whatever tag a page gives it. */
  abstract readonly kind: string;
  /** @internal The slices that come with the element. */
  abstract readonly bundled: S;

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

  /** Everything that is drawn, as plain data. */
  protected abstract compose(env: Env): V;
  /** @internal The figures as a table, which is made when a reader opens or exports it. */
  abstract table(reader: Reader): Table;
  /** The drawing of a view, with the mark that is pointed at. */
  protected abstract draw(view: V, cursor: string | undefined): SVGTemplateResult;
  /** The year that is shown. */
  protected abstract get shownYear(): number;
  /** Controls between takeaway and drawing. */
  protected controls(_lang: Lang): TemplateResult | typeof nothing {
    return nothing;
  }
  /** What a reader's choice of a mark changes in the element itself. */
  protected selected(_id: string): void {}

  /** What is drawn: custom data, else the bundled figures. */
  protected get slices(): S {
    return (this.customData?.figures?.slices ?? this.bundled) as S;
  }

  /** The value of an attribute, one of those allowed, else the first; custom data may allow fewer. */
  protected choose<T extends string>(name: string, allowed: readonly [T, ...T[]], fallback = allowed[0]): T {
    const choices = this.customData?.figures?.choices[name] as T[] | undefined;
    return choice(this, name, Reflect.get(this, name), choices ?? allowed, choices?.[0] ?? fallback);
  }

  /** @internal What a finger means; a map takes the nearest region where it hit a small one or none. */
  meant(hit: string | undefined, _x: number, _y: number): string | undefined {
    return hit;
  }

  override render(): TemplateResult {
    const lang = this.#lang();
    const t = frameText[lang];
    const data = (this.customData = this.#readCustomData(lang));
    const view = (this.#drawn = this.#composed());
    const table = (): TemplateResult => tableTemplate(this.shownTable, this.#sort, this.#sortBy);
    const showsTable = choice(this, 'view', this.view, ['chart', 'table'], 'chart') === 'table';
    const level = whole(this, 'heading-level', this.headingLevel, [1, 6], 3);
    return html`<figure part="figure" lang=${lang} aria-labelledby="title" aria-busy=${data?.isBusy ? 'true' : nothing}>
      ${data?.message ? html`<p class="message" part="message">${data.message}</p>` : nothing}
      <div id="title" class="title" part="heading" role="heading" aria-level=${level}>${this.heading || view.title}</div>
      <p class="takeaway" part="takeaway">${view.takeaway}</p>
      ${this.controls(lang)} ${showsTable ? table() : plotTemplate(view, this.#cursor, (at) => this.draw(view, at), this.tooltip)}
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
                { view, title: this.heading || view.title, lang, year: this.shownYear, asTable: showsTable, customData: data },
                this.#say,
              )}
            </details>`
      }
      <p class="status" role="status">${this.#status || data?.message}</p>
      <slot hidden @slotchange=${this.#again}></slot>
    </figure>`;
  }

  protected override updated(_changed: PropertyValues): void {
    this.#tellOthers(this.#cursor.current ?? String(this.shownYear));
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
    return this.compose({ ...this.#reader, width: this.#size.width });
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
    return this.table(this.#reader);
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
    const detail: TradeSelect = { id, label: mark.label, value: mark.value, year: this.shownYear };
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
