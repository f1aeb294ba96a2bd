import type { ReactiveControllerHost, SVGTemplateResult } from 'lit';
import type { Lang } from '../../model/locale.ts';
import type { Table, View } from '../../model/view.ts';
import type { FiguresState } from '../custom-data-host.ts';

/** The members of a chart that its tools use. */
export interface ToolbarHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: DocumentFragment | HTMLElement;
  /** The value of the attribute `controls`. */
  controls: string | null | undefined;
  /** The tag of the kit's class, also in a subclass that a page has registered under another tag. */
  readonly kitTag: string;
  /** What a mark is called: a state, a year. */
  readonly markKind: Record<Lang, string>;
  /** The fragment of the address that restores what the reader has chosen; empty without `deep-link`. */
  readonly fragment: string;
  readonly shownTable: Table;
  /** The drawing for a width in CSS pixels. */
  drawingOf: (width: number) => { view: View; drawing: SVGTemplateResult };
  isChosen: (id: string) => boolean;
  /** Chooses a mark, or lets go of the chosen one. */
  choose: (id: string) => void;
  /** Highlights a mark, or none. */
  highlight: (id: string | undefined) => void;
}

/** What the tools depend on at a drawing. */
export interface ToolbarContext {
  view: View;
  title: string;
  lang: Lang;
  year: number;
  /** Whether the table takes the place of the drawing. */
  showsTable: boolean;
  requested: FiguresState | undefined;
}

/** What a reader has chosen in the panels. */
export interface Choices {
  colours: 'light' | 'shown';
  size: 'shown' | '1200';
  embedAs: 'script' | 'frame' | 'picture';
  version: 'newest' | 'this';
}

/** What a panel gets when it is drawn. */
export interface Tool extends ToolbarContext {
  host: ToolbarHost;
  choices: Choices;
  /** Replaces some choices and draws the panel again. */
  choose: (changes: Partial<Choices>) => void;
  /** Writes the result of an action into the panel and announces it. */
  report: (text: string, hasFailed?: boolean) => void;
  /** Closes the panel. */
  close: () => void;
}
