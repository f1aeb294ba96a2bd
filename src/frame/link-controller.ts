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
 * Links a chart to the other charts of its `group` and to the address. A group shares the highlighted mark by an event that
 * bubbles to the document. With `deep-link` and an id, the reader's choices are written to the fragment of the address
 * (`#id?year=2014`) and read from it.
 * @param names the properties that a reader can change
 * @param show highlights the mark of another chart
 * @returns a function to call after each update, with the highlighted mark or else the year
 */
export function linkController(host: Host, names: string[], show: (id: string) => void): (id: string) => void {
  let shared: string | undefined;
  let written: string | undefined;
  const prefix = (): string | false => !!host.id && isOn(host.deepLink) && `#${host.id}?`;
  const onHighlight = (event: Event): void => {
    const { group, id } = (event as CustomEvent<TradeHighlight>).detail;
    if (group !== host.group || event.composedPath()[0] === host) return;
    shared = id;
    show(id);
  };
  const readAddress = (): void => {
    const own = prefix();
    if (!own || !location.hash.startsWith(own)) return;
    const state = new URLSearchParams(location.hash.slice(own.length));
    for (const name of names) if (state.has(name)) Reflect.set(host, name, state.get(name));
  };
  host.addController({
    hostConnected() {
      document.addEventListener('trade-highlight', onHighlight);
      addEventListener('hashchange', readAddress);
      readAddress();
    },
    hostDisconnected() {
      document.removeEventListener('trade-highlight', onHighlight);
      removeEventListener('hashchange', readAddress);
    },
  });
  return (id) => {
    const { group } = host;
    if (group && id !== shared) {
      shared = id;
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
    // The first state is the page's own, so the address stays as it is.
    if (written !== undefined && text !== written) history.replaceState(history.state, '', own + text);
    written = text;
  };
}
