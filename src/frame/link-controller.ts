import type { ReactiveControllerHost } from 'lit';
import { isOn } from '../model/options.ts';

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
 * @param names the properties that a reader can change
 * @param show what to do with a mark that another chart is at
 * @returns to be told after each drawing: the mark that the chart is at, or its year
 */
export function linkController(host: Host, names: string[], show: (id: string) => void): (id: string) => void {
  let told: string | undefined;
  let written: string | undefined;
  const prefix = (): string | false => !!host.id && isOn(host.deepLink) && `#${host.id}?`;
  const hear = (event: Event): void => {
    const { group, id } = (event as CustomEvent<TradeHighlight>).detail;
    if (group !== host.group || event.composedPath()[0] === host) return;
    told = id;
    show(id);
  };
  const read = (): void => {
    const own = prefix();
    if (!own || !location.hash.startsWith(own)) return;
    const state = new URLSearchParams(location.hash.slice(own.length));
    for (const name of names) if (state.has(name)) Reflect.set(host, name, state.get(name));
  };
  host.addController({
    hostConnected() {
      document.addEventListener('trade-highlight', hear);
      addEventListener('hashchange', read);
      read();
    },
    hostDisconnected() {
      document.removeEventListener('trade-highlight', hear);
      removeEventListener('hashchange', read);
    },
  });
  return (id) => {
    const { group } = host;
    if (group && id !== told) {
      told = id;
      const detail: TradeHighlight = { group, id };
      host.dispatchEvent(new CustomEvent('trade-highlight', { detail, bubbles: true, composed: true }));
    }
    const own = prefix();
    if (!own) return;
    const state = new URLSearchParams();
    for (const name of names) {
      const value = Reflect.get(host, name) as string | number | null | undefined;
      if (value != null && value !== '') state.set(name, String(value));
    }
    const text = String(state);
    // As it was written into the page, a chart leaves the address alone.
    if (written !== undefined && text !== written) history.replaceState(history.state, '', own + text);
    written = text;
  };
}
