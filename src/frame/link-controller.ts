import type { ReactiveControllerHost } from 'lit';
import { isOn } from '../model/options.ts';
import type { TradeHighlight } from './events.ts';

interface Host extends ReactiveControllerHost, HTMLElement {
  group: string | null | undefined;
  deepLink: string | boolean | null | undefined;
}

/**
 * Links a chart to the other charts of its `group`, and to the address of the page. A group shares the highlighted mark by an
 * event that bubbles to the document. With `deep-link` and an id, the reader's choices are written to the fragment of the
 * address (`#id?year=2014`) and read from it.
 * @param names the properties that a reader can change
 * @param highlight highlights the mark of another chart
 * @returns a function to call after each update, with the id of the highlighted mark, else the year
 */
export function linkController(host: Host, names: string[], highlight: (id: string) => void): (id: string) => void {
  let shared: string | undefined;
  let lastState: string | undefined;
  const fragmentPrefix = (): string | false => !!host.id && isOn(host.deepLink) && `#${host.id}?`;
  const onHighlight = (event: Event): void => {
    const { group, id } = (event as CustomEvent<TradeHighlight>).detail;
    if (group !== host.group || event.composedPath()[0] === host) return;
    shared = id;
    highlight(id);
  };
  const readAddress = (): void => {
    const prefix = fragmentPrefix();
    if (!prefix || !location.hash.startsWith(prefix)) return;
    const state = new URLSearchParams(location.hash.slice(prefix.length));
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
    const prefix = fragmentPrefix();
    if (!prefix) return;
    const params = new URLSearchParams();
    for (const name of names) {
      const value = Reflect.get(host, name) as string | number | null | undefined;
      if (value != null && value !== '') params.set(name, String(value));
    }
    const state = String(params);
    // The first state is set by the page, not by the reader, so the address does not change.
    if (lastState !== undefined && state !== lastState) history.replaceState(history.state, '', prefix + state);
    lastState = state;
  };
}
