/**
 * What the elements use of `lit`, for the scripts that stand alone: in place of its reactive element the part of it that a
 * chart needs, in a file that every reader loads. The package of modules keeps the real one. vite.config.ts puts this in the
 * place of `lit`; the tests of the elements run with both.
 */
import type { ReactiveController } from 'lit';
import { patch, type Child } from '../compiled/patch.ts';

/** Leaves an attribute away, or a place empty. */
export const nothing = undefined;

export const css = (strings: TemplateStringsArray, ...values: string[]): string => String.raw({ raw: strings }, ...values);
export const unsafeCSS = (text: string): string => text;

/** A property whose attribute is not its own name, or that is written back to it, says so. */
type Properties = Record<string, { attribute?: string; reflect?: boolean }>;

export abstract class LitElement extends HTMLElement {
  static properties: Properties;
  static styles: unknown;
  static #sheets = new Map<unknown, CSSStyleSheet>();

  /** Read when the tag is defined: the moment at which properties become accessors. */
  static get observedAttributes(): string[] {
    return Object.entries(this.properties).map(([name, { attribute = name }]) => {
      Object.defineProperty(this.prototype, name, {
        configurable: true,
        get(this: LitElement) {
          return this.#values[name];
        },
        set(this: LitElement, value: unknown) {
          if (value === this.#values[name]) return;
          this.#values[name] = value;
          this.requestUpdate();
        },
      });
      return attribute;
    });
  }

  /** What a server has drawn stays in it until the first drawing takes its place. */
  readonly renderRoot = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
  updateComplete = Promise.resolve();
  readonly #values: Record<string, unknown> = {};
  readonly #class = this.constructor as typeof LitElement;
  readonly #controllers: ReactiveController[] = [];
  #isPending = false;
  #isDrawn = false;

  constructor() {
    super();
    let sheet = LitElement.#sheets.get(this.#class);
    if (!sheet) {
      LitElement.#sheets.set(this.#class, (sheet = new CSSStyleSheet()));
      sheet.replaceSync([this.#class.styles].flat(9).join(''));
    }
    this.renderRoot.adoptedStyleSheets = [sheet];
    // What was set before the script came is taken over.
    for (const name in this.#class.properties) {
      if (!Object.hasOwn(this, name)) continue;
      this.#values[name] = Reflect.get(this, name);
      Reflect.deleteProperty(this, name);
    }
  }

  addController(controller: ReactiveController): void {
    this.#controllers.push(controller);
  }

  connectedCallback(): void {
    this.#controllers.forEach((controller) => controller.hostConnected?.());
  }

  disconnectedCallback(): void {
    this.#controllers.forEach((controller) => controller.hostDisconnected?.());
  }

  attributeChangedCallback(changed: string, _before: string | null, value: string | null): void {
    for (const [name, { attribute = name }] of Object.entries(this.#class.properties))
      if (attribute === changed) Reflect.set(this, name, value);
  }

  /** However much changes at once, there is one drawing; away from a page there is none. */
  requestUpdate(): void {
    if (this.#isPending || !this.isConnected) return;
    this.#isPending = true;
    this.updateComplete = Promise.resolve().then(() => {
      this.#isPending = false;
      for (const [name, { attribute = name, reflect }] of Object.entries(this.#class.properties)) {
        const value = this.#values[name] as string | null | undefined;
        if (!reflect || (value ?? null) === this.getAttribute(attribute)) continue;
        if (value == null) this.removeAttribute(attribute);
        else this.setAttribute(attribute, value);
      }
      const next = this.render();
      if (!this.#isDrawn) this.renderRoot.replaceChildren();
      this.#isDrawn = true;
      patch(this.renderRoot, next);
      this.updated();
    });
  }

  protected abstract render(): Child;
  protected updated(): void {}
}
