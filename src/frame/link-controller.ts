import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isOn } from './attributes.ts';

interface Host extends ReactiveControllerHost, HTMLElement {
  group: string | null | undefined;
  deepLink: string | boolean | null | undefined;
}

/** Detail of `trade-highlight`. */
export interface TradeHighlight {
  group: string;
  id: string;
}

/**
 * Ties a chart to others and to the address. Charts of one `group` show the mark that any of them is at, by an event that
 * any framework's chart can hear. With `deep-link` and an id, what a reader chooses stands in the address (`#id?year=2014`)
 * and is taken from it.
 */
export class LinkController implements ReactiveController {
  readonly #host: Host;
  readonly #names: string[];
  readonly #show: (id: string) => void;
  #told: string | undefined;
  #state: string | undefined;

  /**
   * @param names the properties that a reader can change
   * @param show what to do with a mark that another chart is at
   */
  constructor(host: Host, names: string[], show: (id: string) => void) {
    this.#host = host;
    this.#names = names;
    this.#show = show;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('trade-highlight', this);
    addEventListener('hashchange', this);
    this.#read();
  }

  hostDisconnected(): void {
    document.removeEventListener('trade-highlight', this);
    removeEventListener('hashchange', this);
  }

  handleEvent(event: Event): void {
    if (event.type === 'hashchange') {
      this.#read();
      return;
    }
    const { group, id } = (event as CustomEvent<TradeHighlight>).detail;
    if (group !== this.#host.group || event.composedPath()[0] === this.#host) return;
    this.#told = id;
    this.#show(id);
  }

  /** After each drawing: the mark that the chart is at, or its year. */
  tell(id: string): void {
    const { group } = this.#host;
    if (group && id !== this.#told) {
      this.#told = id;
      const detail: TradeHighlight = { group, id };
      this.#host.dispatchEvent(new CustomEvent('trade-highlight', { detail, bubbles: true, composed: true }));
    }
    this.#write();
  }

  get #prefix(): string | undefined {
    const { id, deepLink } = this.#host;
    return id && isOn(deepLink) ? `#${id}?` : undefined;
  }

  #read(): void {
    const prefix = this.#prefix;
    if (!prefix || !location.hash.startsWith(prefix)) return;
    const state = new URLSearchParams(location.hash.slice(prefix.length));
    for (const name of this.#names) if (state.has(name)) Reflect.set(this.#host, name, state.get(name));
  }

  #write(): void {
    const prefix = this.#prefix;
    if (!prefix) return;
    const values = this.#names.map((name): [string, unknown] => [name, Reflect.get(this.#host, name)]);
    const state = String(
      new URLSearchParams(values.filter(([, value]) => value != null && value !== '').map(([name, value]) => [name, String(value)])),
    );
    // As it was written into the page, a chart leaves the address alone.
    if (this.#state !== undefined && state !== this.#state) history.replaceState(history.state, '', prefix + state);
    this.#state = state;
  }
}
