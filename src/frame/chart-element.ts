import { html, LitElement, nothing, svg, type CSSResultGroup, type PropertyValues, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Partner } from '../data/partner-codes.ts';
import { choiceOf, type Choice, type Offer } from '../model/choice.ts';
import { description } from '../model/description.ts';
import { sentenceSpace, type Lang } from '../model/locale.ts';
import type { History } from '../model/history.ts';
import { isOn, OptionReader, type Reading } from '../model/options.ts';
import type { Outline } from '../model/outline.ts';
import type { Mark, MarkState, ViewContext, TextContext, Table, View } from '../model/view.ts';
import { delayedAnnouncement } from './controls/delayed-announcement.ts';
import { segmentedStyles } from './controls/segmented.ts';
import { checkChosen, switchesStyles, switchesTemplate } from './controls/switches.ts';
import { controlsText } from './controls/text.ts';
import { toolbarKeys } from './controls/toolbar-keys.ts';
import { timelineController } from './controls/timeline-controller.ts';
import { timelineStyles, timelineTemplate } from './controls/timeline.ts';
import { cursorController } from './cursor-controller.ts';
import type { FiguresState } from './custom-data-host.ts';
import { customData } from './custom-data.ts';
import type { ElementClass } from './define.ts';
import { closestLang, langController } from './lang-controller.ts';
import { errorEvent } from './error-event.ts';
import type { TradeSelect } from './events.ts';
import { linkController } from './link-controller.ts';
import { messageStyles, messageTemplate } from './message.ts';
import { partnerPack } from './partner-pack.ts';
import { offScreenController, offScreenStyles } from './off-screen-controller.ts';
import { plotTemplate } from './plot.ts';
import { keepHeights, releaseHeights } from './kept-height.ts';
import { groupSelection } from './selection/group-selection.ts';
import { ringStyles, ringsTemplate, type MarkStates } from './selection/rings.ts';
import { placeStrip, stripStyles, stripTemplate, stripText } from './selection/strip.ts';
import { selectionText } from './selection/text.ts';
import { adoptStylesInDocument, renderRootOf, replaceServerDrawing } from './server-drawing.ts';
import { sizeController } from './size-controller.ts';
import { status } from './status.ts';
import { styles } from './styles.ts';
import { tableSection } from './table-section.ts';
import { tableStyles, tableTemplate, type Sort } from './table.ts';
import { frameText } from './text.ts';
import { sourceLineTemplate } from './toolbar/source-line.ts';
import { enlargeStyles } from './toolbar/enlarge-styles.ts';
import { panelStyles } from './toolbar/panel-styles.ts';
import { toolbarStyles } from './toolbar/styles.ts';
import { toolbarText } from './toolbar/text.ts';
import { toolbarController } from './toolbar/toolbar.ts';
import type { tooltip } from './tooltip.ts';
import { warnOnce } from './warn.ts';

// Brings the types of the events and of the attribute `partner` to everyone who imports an element.
export type { Partner, PartnerCode } from '../data/partner-codes.ts';
export type { TradeError, TradeHighlight, TradeSelect, TradeYear } from './events.ts';

/** The controls that `controls` lists: the timeline, the switches of measures and the like, and everything else. */
const allControls = ['year', 'measure', 'tools'] as const;
type Control = (typeof allControls)[number];

const views = ['chart', 'table'] as const;
const schemes = ['auto', 'light', 'dark'] as const;

/** Below this width, in CSS pixels, headings are smaller. */
const smallWidth = 360;

/** The options of a chart that the frame uses. */
interface ChartOptions {
  year: number;
  selected?: string | undefined;
}

/** Options that every chart has. */
interface FrameOptions {
  view: 'chart' | 'table';
  scheme: 'auto' | 'light' | 'dark';
  headingLevel: number;
  controls: readonly Control[];
  /** Id of the chosen mark. */
  selected: string | undefined;
}

/**
 * The frame of every chart: heading, takeaway, drawing, notes, source line and table, with one tab stop into the
 * drawing. A subclass names its slices in `bundled`, and implements six methods: `readOptions` reads its attributes, `markIds` lists what can be chosen, `compose`
 * computes the view of its slices for a width and a language, `composeTable` computes the table, `draw` returns the template of a
 * view, and `outline` returns the shape of a mark. With `choices` and `years` it declares what a reader can change.
 *
 * Attributes, events, parts and custom properties that are documented here belong to every chart; the manifest inherits them.
 *
 * @attr {string} lang - Language of the chart: `ja`, else English. Default: the `lang` of the closest ancestor.
 * @attr {string} heading - Replaces the text of the heading.
 * @attr {1|2|3|4|5|6} [heading-level=3] - Level of the heading.
 * @attr {'chart'|'table'} [view=chart] - Whether the drawing or the table is shown.
 * @attr {'none'|string} [controls=year measure tools] - The controls that are shown, in a list: `year`, the timeline; `measure`, the switches of what is shown; `tools`, the switch between chart and table and the tools under the chart. `none` leaves all of them out.
 * @attr {'auto'|'light'|'dark'} [scheme=auto] - Colour scheme: that of the page, or one of its own with a background, for a page whose background does not follow its `color-scheme`.
 * @attr {string} selected - Id of the mark that is chosen, as `trade-select` gives it: the code of a state, prefecture, partner or part. A reader chooses a mark by click, touch, Enter or Space, and lets go of it in the same way. `<state-map>` sets `state`, `<prefecture-map>` `prefecture` and `<trade-balance>` `year` instead; there `selected` is another name.
 * @attr {string} group - Charts of one group highlight the same mark, choose it, and share the year that a reader chooses.
 * @attr {boolean} deep-link - Keeps the reader's choices in the address of the page. The element needs an id.
 * @attr {string} src - Address of custom data: CSV or JSON with the columns of the chart's own downloads.
 * @attr {string} data - Custom data as JSON: rows by column names. The property takes an array. A table or JSON inside the element works too.
 * @attr {PartnerCode|string} partner - ISO 3166-1 code of the country that the figures are about. Official figures of `KR` need its partner pack, the script `partners/KR.js`; custom data can be about any country. Default: Japan, or the United States where prefectures are shown.
 * @attr {string} source - Publisher of custom data, for the source line.
 * @attr {string} source-url - Address where custom data is published.
 * @fires {CustomEvent<{group: string, id: string}>} trade-highlight - The highlighted mark has changed; the other charts of the group highlight it too.
 * @fires {CustomEvent<{message: string}>} trade-error - A message takes the place of the drawing: custom data that cannot be read, or a partner whose script is missing.
 * @fires {CustomEvent<{group: string | null, year: number}>} trade-year - A reader has changed the year. The other charts of the group show it too, if they have it.
 * @csspart figure - The whole chart.
 * @csspart message - The message that custom data is being read, or why the figures cannot be shown.
 * @csspart heading - The heading.
 * @csspart takeaway - The sentence with the main result.
 * @csspart switches - The switches of what is shown, and between chart and table.
 * @csspart years - The timeline.
 * @csspart plot - The drawing.
 * @csspart selection - The strip of the chosen mark: its name, its figures and its history.
 * @csspart notes - Notes on the figures.
 * @csspart table - The table of figures.
 * @csspart footer - The source line and the toolbar.
 * @csspart source - The source line: the publisher, and on request title, years, date of publication and basis.
 * @csspart toolbar - The buttons for download, share, embed, find, listen and enlarge.
 * @csspart panel - The panel that a button of the toolbar opens.
 * @cssprop --trade-ink - Colour of text.
 * @cssprop --trade-ink-muted - Colour of secondary text and outlines.
 * @cssprop --trade-ink-faint - Colour of gridlines and borders.
 * @cssprop --trade-surface - Colour behind the chart, around labels and of tooltips. Default: the page's own background, which labels expect to be that of its colour scheme.
 * @cssprop --trade-padding - Space between the edges of the chart and its content, for a chart with a surface of its own. Default: none.
 * @cssprop --trade-focus - Colour of the focus ring.
 * @cssprop --trade-accent - Colour of the chosen mark.
 * @cssprop --trade-font - Font family. Default: the font of the page.
 * @cssprop --trade-font-size - Font size, in drawings up to twice the usual one, as far as the width allows. Default: the reader's font size, whatever the page sets.
 */
export abstract class ChartElement<O extends ChartOptions = ChartOptions, V extends View = View, S = unknown> extends LitElement {
  static override styles: CSSResultGroup = [
    ...[styles, offScreenStyles, messageStyles, tableStyles],
    ...[segmentedStyles, switchesStyles, timelineStyles],
    ...[ringStyles, stripStyles],
    ...[toolbarStyles, panelStyles, enlargeStyles],
  ];

  static override properties = {
    lang: { reflect: true },
    year: {},
    heading: {},
    headingLevel: { attribute: 'heading-level' },
    view: {},
    controls: {},
    scheme: { reflect: true },
    selected: { reflect: true },
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
  declare view: (typeof views)[number] | null | undefined;
  /** Some of `year`, `measure` and `tools`, separated by spaces, or `none`. Default: all. */
  declare controls: string | null | undefined;
  /** `auto` (default), `light` or `dark`. */
  declare scheme: (typeof schemes)[number] | null | undefined;
  /** Id of the mark that is chosen. */
  declare selected: string | null | undefined;
  /** Charts of one group highlight the same mark, choose it, and share the year. */
  declare group: string | null | undefined;
  /** Keeps the reader's choices in the address of the page. The element needs an id. */
  declare deepLink: string | boolean | null | undefined;

  /** Address of custom data, CSV or JSON, with the columns of the chart's own downloads. */
  declare src: string | null | undefined;
  /** Custom data as rows by column names, or as JSON. A new array is read again; changes inside an array are not noticed. */
  declare data: readonly object[] | string | null | undefined;
  /** ISO 3166-1 alpha-2 code of the country that the figures are about: that of a partner pack, or of custom data. */
  declare partner: Partner | null | undefined;
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
  readonly #offScreen = offScreenController(this);
  readonly #lang = langController(this);
  readonly #cursor = cursorController(
    this,
    () => this.shown,
    (id) => this.#select(id),
  );
  /** The properties that a reader can change. */
  readonly #choiceNames = [
    ...['year', 'view', 'selected'],
    ...Object.keys((this.constructor as typeof ChartElement).properties).filter((name) => !(name in ChartElement.properties)),
  ];
  readonly #link = linkController(this, this.#choiceNames, {
    // Which marks are drawn is known from the view, which takes long to compute for hundreds of charts.
    highlight: (id) => this.#cursor.show(this.markIds(this.options.value).includes(id) ? id : undefined),
    showYear: (year) => {
      const [first, last] = this.years(this.options.value);
      if (year >= first && year <= last) this.setChoice('year', String(year));
    },
    highlightedId: () => this.sharedId(this.#cursor.current ?? String(this.options.value.year)),
  });
  readonly #announceChange = delayedAnnouncement(this, () => {
    this.#status.announce(controlsText[this.#lang()].announcement(this.options.value.year, this.shown.takeaway));
  });
  // Orca drops an announcement that comes with the changes of many rows.
  readonly #announceSort = delayedAnnouncement(this, () => {
    if (!this.#sort) return;
    const column = this.shownTable.columns.find(({ id }) => id === this.#sort?.column)?.label ?? '';
    this.#status.announce(frameText[this.#lang()].sorted(column, this.#sort.descending));
  });
  readonly #timeline = timelineController(this, {
    year: () => this.options.value.year,
    years: () => this.years(this.options.value),
    choose: (year) => this.chooseYear(year),
    announce: this.#announceChange,
  });
  /** The tooltip, in an element whose marks have a `tip`. */
  protected tooltip: typeof tooltip | undefined;
  /** The width and the language of the last drawing. */
  #drawn: { width: number; lang: Lang } | undefined;
  /** Whether the last drawing has the width and the language of the one before. */
  #isMoving = false;
  /** The current view; undefined until it is needed again. */
  #cachedView: V | undefined;
  readonly #readCustomData = customData(this);
  readonly #readPack = partnerPack(this);
  /** @internal The figures that the attributes asked for at the last drawing; undefined for the bundled ones. */
  requested: FiguresState | undefined;
  /** @internal Whether the table has been opened. Until then it is not rendered, since it has most of the nodes of a chart. */
  hasTable = false;
  #sort: Sort | undefined;
  readonly #status = status(this);
  #showsCitation = false;
  readonly #toolbarKeys = toolbarKeys(this);
  readonly #toolbar = toolbarController(this, this.#status.announce);

  constructor() {
    super();
    replaceServerDrawing(this);
    errorEvent(this, () => this.requested);
    groupSelection(this, ({ id, selected }) => this.#followGroup(id, selected));
  }

  /** Computes the view: everything that is drawn, as plain data. */
  protected abstract compose(options: O, env: ViewContext): V;
  /** Computes the table, when a reader opens or exports it. */
  protected abstract composeTable(options: O, reader: TextContext): Table;
  /** The template of a view. `highlighted` is the id of the highlighted mark. */
  protected abstract draw(view: V, highlighted: string | undefined): SVGTemplateResult;
  /** What is drawn over the rings: texts that a ring would cross. */
  protected drawOver(_view: V): SVGTemplateResult | typeof nothing {
    return nothing;
  }
  /** Reads the options of the view from the attributes. */
  protected abstract readOptions(read: OptionReader): O;
  /** The attributes that a reader can change by a switch, with the values that the figures allow. */
  protected choices(_options: O, _lang: Lang): readonly Choice[] {
    return [];
  }
  /** The first and the last year that can be shown. If they differ, the chart has a timeline. */
  protected years({ year }: O): readonly [first: number, last: number] {
    return [year, year];
  }
  /** The value of the timeline in words: the year and the first figure. */
  protected spokenYear(view: V, year: number, lang: Lang): string {
    return controlsText[lang].yearWithFigure(year, view.marks.find(({ id }) => id === view.entry)?.spoken ?? view.takeaway);
  }
  /** The template of further controls, above the drawing. */
  protected furtherControls(_options: O, _lang: Lang): TemplateResult | typeof nothing {
    return nothing;
  }
  /**
   * Sets what a reader has chosen as an attribute, from which the address and the embed code have it too.
   * @param name an attribute whose property has the same name
   * @param value null if the reader has let go of a choice
   */
  protected setChoice(name: string, value: string | null): void {
    if (value !== null) {
      this.setAttribute(name, value);
      return;
    }
    this.removeAttribute(name);
    // A page can have set the property without the attribute.
    Reflect.set(this, name, null);
  }
  /** Shows the year that a reader has chosen, also in the other charts of the group. */
  protected chooseYear(year: number): void {
    keepHeights(this.renderRoot);
    this.setChoice('year', String(year));
    this.#link.shareYear(year);
  }
  /** Ids of all marks that can be chosen, also of those that are not drawn. */
  protected abstract markIds(options: O): readonly string[];
  /** The shape of a mark, which its rings follow. */
  protected abstract outline(mark: V['marks'][number], state: MarkState, view: V): readonly Outline[];
  /** The figures of a mark in every year. Undefined if there is only one. */
  protected history(_options: O, _id: string, _reader: TextContext): History | undefined {
    return undefined;
  }
  /** The id that the other charts of a group have for a mark. */
  protected sharedId(id: string): string {
    return id;
  }
  /** The id of the chosen mark, as other charts of a group have it. */
  protected chosenId({ selected }: O): string | undefined {
    return selected;
  }
  /** Chooses a mark, or none. Called before `trade-select` is dispatched. */
  protected setChosen(id: string | null): void {
    this.selected = id;
  }

  /** The slices to draw: custom data, else those of the partner, else the bundled figures. */
  protected get slices(): S {
    return (this.requested?.figures?.slices ?? this.bundled) as S;
  }

  /** The values that are allowed for an attribute, the default first. Custom data can allow fewer than the bundled figures. */
  protected allowed<T extends string>(name: string, bundled: readonly [T, ...T[]]): readonly [T, ...T[]] {
    return (this.requested?.figures?.choices[name] as [T, ...T[]] | undefined) ?? bundled;
  }

  /** @internal The values of `partner` that stand for the bundled figures. */
  readonly home: readonly string[] = ['JP'];
  /** @internal The codes of the partners, besides those in `home`, that the element can show. */
  readonly partners: readonly string[] = [];
  /** @internal Looks for the figures that the attributes ask for: custom data, else those of a partner. Undefined for the bundled ones. */
  requestFigures(): FiguresState | undefined {
    const lang = this.#lang();
    return (this.requested = this.#readCustomData(lang) ?? this.#readPack(lang));
  }

  /** @internal What a mark is called, for the messages of the toolbar. */
  readonly markKind: Record<Lang, string> = { en: 'name', ja: '名前' };

  /** @internal The figures for a partner in `partners`; undefined until its pack is loaded. */
  figuresFor(_partner: string): FiguresState['figures'] {
    return undefined;
  }

  /** @internal The options, with the problems found in the attributes. */
  get options(): Reading<O & FrameOptions> {
    const read = new OptionReader();
    const own = this.readOptions(read);
    const value = {
      ...own,
      view: read.choice('view', this.view, views),
      controls: read.words('controls', this.controls, allControls),
      scheme: read.choice('scheme', this.scheme, schemes),
      headingLevel: read.wholeNumber('heading-level', this.headingLevel, [1, 6], 3),
      selected: read.optional('selected', this.selected, this.markIds(own)),
    };
    return { value, problems: read.problems };
  }

  /** @internal What can be chosen now: the first and the last year, and the values of attributes with their names in a language. */
  offered(lang: Lang): Offer {
    const { value: options } = this.options;
    return { years: this.years(options), choices: this.choices(options, lang) };
  }

  /** @internal The id of the mark that a touch selects. A map selects the nearest region if the touched one is small. */
  touchTarget(hit: string | undefined, _x: number, _y: number, _plotWidth: number): string | undefined {
    return hit;
  }

  /** @internal The drawing of a view, with the rings of the marks that are focused, chosen and pointed at. */
  drawing(view: V, highlighted?: string): SVGTemplateResult {
    const chosen = this.chosenId(this.options.value);
    const { focused, previewed } = this.#cursor;
    const isChosen = ({ id }: Mark): boolean => this.sharedId(id) === chosen;
    const states: MarkStates<V['marks'][number]> = {
      focused: ({ id }) => id === focused,
      chosen: isChosen,
      previewed: ({ id }) => id === previewed,
    };
    const { spoken } = selectionText[this.#lang()];
    const marks = view.marks.map((mark) => (isChosen(mark) ? { ...mark, spoken: spoken(mark.spoken) } : mark));
    return svg`${this.draw({ ...view, marks, entry: this.#cursor.tabStop(view) }, highlighted)}${ringsTemplate<V['marks'][number]>(view, states, (mark, state) => this.outline(mark, state, view))}${this.drawOver(view)}`;
  }

  /**
   * @internal Chooses a mark, as a click does. The chosen mark is let go of.
   */
  choose(id: string): void {
    this.#select(id);
  }

  /** @internal Whether a mark is chosen. */
  isChosen(id: string): boolean {
    return this.chosenId(this.options.value) === this.sharedId(id);
  }

  override render(): TemplateResult {
    const lang = this.#lang();
    const t = frameText[lang];
    const state = this.requestFigures();
    // A message takes the place of the drawing: other figures than the requested ones would mislead.
    if (state?.message && !state.figures && !state.isBusy) return messageTemplate(state.message, lang);
    const view = (this.#cachedView = this.#composeView());
    const { value: options } = this.options;
    // A framework can set any value.
    const heading = typeof this.heading === 'string' ? this.heading : '';
    const title = heading || view.title;
    const chosen = this.chosenId(options);
    const showsTable = options.view === 'table';
    const level = options.headingLevel;
    // Marks move when the reader changes what is shown, not at the first drawing, for a new width or in another language.
    this.#isMoving = this.#drawn?.width === view.width && this.#drawn.lang === lang;
    this.#drawn = state?.isBusy ? undefined : { width: view.width, lang };
    const classes = [view.width < smallWidth ? 'small' : '', this.#offScreen.isOfMany ? 'of-many' : ''].join(' ').trim();
    // `all: initial` resets the language that lines are broken by, so heading and takeaway have it again. A heading of the page is in the
    // language of the page, and both languages of the kit run from left to right, also in a page that does not.
    return html`<figure
      class=${classes || nothing}
      @contentvisibilityautostatechange=${this.#offScreen.onSkip}
      part="figure"
      lang=${lang}
      dir="ltr"
      aria-busy=${state?.isBusy ? 'true' : nothing}
    >
      ${state?.message ? html`<p class="message" part="message">${state.message}</p>` : nothing}
      <div
        id="title"
        class="title"
        part="heading"
        lang=${heading ? this.#pageLang || nothing : lang}
        dir=${heading ? 'auto' : nothing}
        role="heading"
        aria-level=${level}
      >
        ${title}
      </div>
      <p class="takeaway" part="takeaway" lang=${lang}>${view.takeaway}</p>
      ${this.#controlsTemplate(view, title, options, lang)}
      ${showsTable ? nothing : html`<div class="description" lang=${lang}>${description(view, lang).map((text) => html`<p>${text}</p>`)}</div>`}
      <div class="plot-and-strip">
        ${showsTable ? nothing : plotTemplate(view, lang, this.#cursor, chosen, (highlighted) => this.drawing(view, highlighted), this.tooltip, this.#size.scale, this.#isMoving)}
        ${stripTemplate(
          view.marks.find((mark) => mark.id === chosen),
          chosen === undefined ? undefined : this.history(options, chosen, this.#textContext),
          lang,
          this.#letGo,
        )}
      </div>
      ${showsTable || this.hasTable ? tableSection(tableTemplate(this.shownTable, t.tableArea, this.#sort, this.#sortBy), showsTable, t.table, this.#openTable) : nothing}
      ${view.notes.length ? html`<p class="notes" part="notes">${view.notes.join(sentenceSpace[lang])}</p>` : nothing}
      <div class="footer" part="footer">
        <div
          class="footer-line"
          role="toolbar"
          aria-label=${toolbarText[lang].toolbar(title)}
          @keydown=${this.#toolbarKeys}
          @focusin=${this.#toolbarKeys}
        >
          ${sourceLineTemplate(view.source, lang, this.#showsCitation, this.#toggleCitation)}
          ${!options.controls.includes('tools') ? nothing : this.#toolbar({ view, title, lang, year: options.year, showsTable, requested: state })}
        </div>
      </div>
      ${this.#status.template(view.takeaway)}
      <p class="status" aria-live="polite">${state?.message}</p>
      <slot hidden @slotchange=${this.#update}></slot>
    </figure>`;
  }

  protected override createRenderRoot(): ShadowRoot {
    return renderRootOf(this);
  }

  /** @internal Called by the browser when the element moves to another document, such as that of a frame. */
  adoptedCallback(): void {
    adoptStylesInDocument(this);
  }

  /** Waits for its turn if many charts of the page are to be drawn. */
  protected override scheduleUpdate(): Promise<unknown> | undefined {
    const turn = this.#offScreen.turn();
    const update = (): Promise<unknown> | undefined => super.scheduleUpdate() as Promise<unknown> | undefined;
    return turn ? turn.then(update) : update();
  }

  protected override updated(changed: PropertyValues): void {
    const { value: options, problems } = this.options;
    // A value that the bundled figures do not allow can be valid for the custom data that is being read.
    if (!this.requested?.isBusy) warnOnce(this, problems);
    checkChosen(this.renderRoot);
    if (!this.#isMoving || (changed.size && !changed.has('year'))) releaseHeights(this.renderRoot);
    this.#link.update();
    placeStrip(this.renderRoot, options.view === 'table' ? undefined : this.shown.beside, this.#size.scale);
    this.tooltip?.place(this.renderRoot, this.shown, this.#cursor);
    // The view is computed again when it is needed. A page of many charts would otherwise keep thousands of marks in memory.
    if (this.#cursor.current === undefined) this.#cachedView = undefined;
  }

  // Handlers are fields, so their closures do not retain a view.
  readonly #update = (): void => this.requestUpdate();
  /** The browser has found text in the closed table. */
  readonly #openTable = (): void => this.setChoice('view', 'table');
  readonly #choose = (event: Event): void => {
    const { name, value } = event.target as HTMLInputElement;
    this.setChoice(name, value || null);
    if (name === 'view') {
      this.hasTable = true;
      return;
    }
    // Another measure can have other years. Of these the nearest is shown.
    const [first, last] = this.years(this.options.value);
    const year = Number(this.year || NaN);
    if (year < first || year > last) this.chooseYear(year < first ? first : last);
    this.#announceChange();
  };
  readonly #sortBy = (sort: Sort): void => {
    this.#sort = sort;
    this.requestUpdate();
    this.#announceSort();
  };
  readonly #toggleCitation = (): void => {
    this.#showsCitation = !this.#showsCitation;
    this.requestUpdate();
  };

  #controlsTemplate(view: V, title: string, options: O & FrameOptions, lang: Lang): TemplateResult | typeof nothing {
    const { controls, year } = options;
    const t = controlsText[lang];
    const ownChoices = controls.includes('measure') ? this.choices(options, lang) : [];
    // Switches come first: in a narrow column they share a row.
    const choices = [
      ...ownChoices.filter(({ isList }) => !isList),
      ...(controls.includes('tools') ? [choiceOf('view', t.view, options.view, views, t)] : []),
      ...ownChoices.filter(({ isList }) => isList),
    ];
    const valueText = this.spokenYear(view, year, lang);
    const parts = [
      switchesTemplate(choices, lang, this.#choose, this.#offScreen.isSkipped),
      controls.includes('year') ? timelineTemplate(this.#timeline, { year, years: this.years(options), valueText, lang }) : nothing,
      this.furtherControls(options, lang),
    ];
    // A screen reader would name an empty toolbar.
    if (parts.every((part) => part === nothing)) return nothing;
    return html`<div
      role="toolbar"
      aria-label=${t.controls(title)}
      lang=${lang}
      @keydown=${this.#toolbarKeys}
      @focusin=${this.#toolbarKeys}
    >
      ${parts}
    </div>`;
  }

  /** The language of a heading that the page sets; empty if the page does not name it. A server knows only the chart's own. */
  get #pageLang(): string {
    return this.isConnected ? closestLang(this) : this.lang;
  }

  #composeView(): V {
    return this.compose(this.options.value, { ...this.#textContext, width: this.#size.width });
  }

  get #textContext(): TextContext {
    return { lang: this.#lang(), partner: this.requested?.figures?.partner };
  }

  /** The current view. */
  protected get shown(): V {
    return (this.#cachedView ??= this.#composeView());
  }

  /** @internal The table of the current view. */
  get shownTable(): Table {
    return this.composeTable(this.options.value, this.#textContext);
  }

  /** Chooses what a reader chose in another chart of the group, if this chart has it. */
  #followGroup(id: string, isSelected: boolean): void {
    const { value: options } = this.options;
    if (isSelected && this.markIds(options).includes(id)) this.setChosen(id);
    else if (!isSelected && id === this.chosenId(options)) this.setChosen(null);
  }

  /** Closes the strip. The focus, which was on its button, goes to the mark. */
  readonly #letGo = (): void => {
    const chosen = this.chosenId(this.options.value);
    if (chosen === undefined) return;
    this.#select(chosen);
    // The button is removed by the update.
    void this.updateComplete.then(() => this.#cursor.focus(this.shown.marks.some(({ id }) => id === chosen) ? chosen : this.shown.entry));
  };

  /** @internal The drawing for a width in CSS pixels, for pictures and for the enlarged chart. */
  drawingOf(width: number): { view: V; drawing: SVGTemplateResult } {
    const view = this.compose(this.options.value, { ...this.#textContext, width });
    return { view, drawing: this.drawing(view) };
  }

  /** @internal Highlights a mark, or none, without its tooltip. */
  highlight(id: string | undefined): void {
    this.#cursor.show(id);
  }

  /** @internal The fragment of the address that restores what the reader has chosen; empty without `deep-link`. */
  get fragment(): string {
    return isOn(this.deepLink) ? this.#link.fragment() : '';
  }

  #select(id: string): void {
    const isChosen = this.isChosen(id);
    // A chosen mark that has no figure in the shown year is not drawn, and can be let go of.
    const mark = this.shown.marks.find((mark) => mark.id === id) ?? this.#undrawn(id);
    if (!mark) return;
    const before = this.shown.takeaway;
    this.setChosen(isChosen ? null : id);
    const { takeaway, marks } = this.#composeView();
    const lang = this.#lang();
    const { selected, deselected } = selectionText[lang];
    const change = takeaway === before ? '' : takeaway;
    const name = mark.inSentence ?? mark.label;
    const details = (): string =>
      stripText(
        marks.find((mark) => mark.id === id),
        this.history(this.options.value, id, this.#textContext),
        lang,
      );
    this.#status.announce(isChosen ? deselected(name, change) : selected(name, change || details()));
    const { year } = this.options.value;
    const detail: TradeSelect = { id, label: mark.label, value: mark.value, year, selected: !isChosen };
    this.dispatchEvent(new CustomEvent('trade-select', { detail, bubbles: true, composed: true }));
  }

  #undrawn(id: string): Pick<Mark, 'label' | 'value' | 'inSentence'> | undefined {
    const history = this.history(this.options.value, id, this.#textContext);
    return history && { label: history.name, value: null };
  }
}
