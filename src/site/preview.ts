import { packScript } from '../embed/pack-script.ts';
import { codeOf } from '../model/country.ts';
import type { KitElement } from './kit-element.ts';
import { isInFile, type BuilderState } from './state.ts';
import { figuresElement, type Inspection } from './own-figures.ts';

/** The attributes whose figures come in a partner pack. */
const partnerAttributes = ['partner', 'compare-partner'];

/** Loads the figures of a partner. A missing file is no error here: the chart says that it has no figures. */
const loadPack = (code: string): Promise<void> =>
  new Promise((done) => {
    const script = packScript(code, 'partners');
    script.onload = script.onerror = () => done();
    document.head.append(script);
  });

/** The live element of the builder. It has the attributes of the state, and says what a reader changes in it. */
export class Preview {
  element: KitElement | undefined;
  #state: BuilderState | undefined;
  /** What the element inside the live element was made from. */
  #figuresKey = '';
  readonly #observer: MutationObserver;
  readonly #onUpdate: () => void;

  /**
   * @param onChoose called with the attributes that were changed in the chart; null was removed
   * @param onUpdate called after each drawing
   */
  constructor(onChoose: (changes: Record<string, string | null>) => void, onUpdate: () => void) {
    this.#onUpdate = onUpdate;
    this.#observer = new MutationObserver((records) => {
      const names = records.flatMap(({ target, attributeName }) => (target === this.element && attributeName ? [attributeName] : []));
      onChoose(Object.fromEntries(names.map((name) => [name, this.element?.getAttribute(name) ?? null])));
    });
  }

  /**
   * Shows a state.
   * @param names the attributes that a state can have
   * @param inspection what was found in the editor's own figures
   */
  show(state: BuilderState, names: readonly string[], inspection: Inspection | undefined): void {
    this.#state = state;
    const element = this.element?.localName === state.tag ? this.element : this.#create(state.tag, names);
    for (const name of names) if (!partnerAttributes.includes(name)) setAttribute(element, name, state.attributes[name]);
    for (const name of partnerAttributes) void this.#showPartner(element, name, state.attributes[name]);
    this.#showFigures(element, state, inspection);
    this.#observer.takeRecords();
  }

  /** Replaces the figures inside the element if they are others: the chart then reads them again. */
  #showFigures(element: KitElement, state: BuilderState, inspection: Inspection | undefined): void {
    const { figures } = state;
    const isRight = inspection?.problem === undefined;
    const key = figures ? JSON.stringify([figures, isRight, isInFile(state, inspection?.canBeInline)]) : '';
    if (key === this.#figuresKey) return;
    this.#figuresKey = key;
    element.replaceChildren(...(figures ? [figuresElement(state, figures, inspection)] : []));
  }

  #create(tag: string, names: readonly string[]): KitElement {
    const element = document.createElement(tag) as KitElement;
    this.element = element;
    this.#figuresKey = '';
    element.addController({ hostUpdated: () => this.element === element && this.#onUpdate() });
    this.#observer.disconnect();
    this.#observer.observe(element, { attributeFilter: [...names] });
    return element;
  }

  /** Sets the partner when its figures are there, so that the chart does not say meanwhile that they are missing. */
  async #showPartner(element: KitElement, name: string, value: string | undefined): Promise<void> {
    const code = codeOf(value);
    const needsPack = !this.#state?.figures && element.partners.includes(code) && !element.figuresFor(code);
    if (needsPack) {
      element.removeAttribute(name);
      await loadPack(code);
    }
    if (this.element === element && this.#state?.attributes[name] === value) setAttribute(element, name, value);
  }
}

function setAttribute(element: Element, name: string, value: string | undefined): void {
  if (value === undefined) element.removeAttribute(name);
  else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}
