import type { ReactiveControllerHost } from 'lit';
import { isOn } from '../model/options.ts';
import type { TradeHighlight, TradeYear } from './events.ts';

interface Host extends ReactiveControllerHost, HTMLElement {
  group: string | null | undefined;
  deepLink: string | boolean | null | undefined;
}

/** What a chart does for the other charts of its group. */
interface GroupMember {
  /** Highlights the mark of another chart. */
  highlight: (id: string) => void;
  /** Shows the year that a reader has chosen in another chart, if the chart has it. */
  showYear: (year: number) => void;
  /** The id that the others know the highlighted mark by, else the year. */
  highlightedId: () => string;
}

interface Link {
  /** To call after each update. */
  update(): void;
  /** To call after a reader has changed the year. */
  shareYear(year: number): void;
  /** The fragment of the address with the reader's choices: `#id?year=2014`. Empty for a chart without an id. */
  fragment(): string;
}

/**
 * Links a chart to the other charts of its `group`, and to the address of the page. A group shares the year and the highlighted
 * mark by events that bubble to the document. With `deep-link` and an id, the reader's choices are written to the fragment of
 * the address (`#id?year=2014`) and read from it.
 * @param names the properties that a reader can change
 */
export function linkController(host: Host, names: string[], { highlight, showYear, highlightedId }: GroupMember): Link {
  /** The id that the group knows of this chart. */
  let shared: string | undefined;
  /** The choices that the page has made. Without a value in the address, they would come back after the reader has let go of them. */
  let fromPage: readonly string[] | undefined;
  let lastState: string | undefined;
  const isLinked = (): boolean => !!host.id && isOn(host.deepLink);
  /** Whether an event comes from another chart of the group. A page can dispatch an event without a detail. */
  const isOfGroup = (event: CustomEvent<{ group: string | null } | null>): boolean =>
    !!host.group && event.detail?.group === host.group && event.composedPath()[0] !== host;
  const onHighlight = (event: CustomEvent<TradeHighlight>): void => {
    if (!isOfGroup(event)) return;
    highlight(event.detail.id);
    // The chart that the reader uses has told the group, so this chart does not tell it again, nor that it lacks the mark.
    shared = highlightedId();
  };
  const onYear = (event: CustomEvent<TradeYear>): void => {
    if (!isOfGroup(event)) return;
    showYear(event.detail.year);
    shared = highlightedId();
  };
  const readAddress = (): void => {
    const { id, state } = stateIn(location.hash);
    if (!isLinked() || id !== host.id) return;
    for (const name of names) if (state.has(name)) Reflect.set(host, name, state.get(name) || null);
  };
  const fragment = (): string => {
    if (!host.id) return '';
    const params = new URLSearchParams();
    for (const name of names) {
      const value = valueOf(host, name);
      if (value || fromPage?.includes(name)) params.set(name, value);
    }
    return `#${encodeURIComponent(host.id)}?${params}`;
  };
  host.addController({
    hostConnected() {
      fromPage ??= names.filter((name) => valueOf(host, name));
      addEventListener('trade-highlight', onHighlight);
      addEventListener('trade-year', onYear);
      addEventListener('hashchange', readAddress);
      readAddress();
    },
    hostDisconnected() {
      removeEventListener('trade-highlight', onHighlight);
      removeEventListener('trade-year', onYear);
      removeEventListener('hashchange', readAddress);
    },
  });
  return {
    update() {
      const { group } = host;
      const id = highlightedId();
      if (group && id !== shared) {
        // The first drawing shows what the page has set. The group follows what changes after it.
        const isFirst = shared === undefined;
        shared = id;
        const detail: TradeHighlight = { group, id };
        if (!isFirst) host.dispatchEvent(new CustomEvent('trade-highlight', { detail, bubbles: true, composed: true }));
      }
      if (!isLinked()) return;
      const state = fragment();
      // The first state is set by the page, not by the reader, so the address does not change.
      try {
        // A fragment alone would be resolved against the `<base>` of the page.
        if (lastState !== undefined && state !== lastState)
          history.replaceState(history.state, '', `${location.href.split('#')[0] ?? ''}${state}`);
        lastState = state;
      } catch {
        // Safari allows 100 changes in 30 seconds. The next update tries again. A page in `srcdoc` has no address to change.
      }
    },
    fragment,
    shareYear(year) {
      const detail: TradeYear = { group: host.group ?? null, year };
      host.dispatchEvent(new CustomEvent('trade-year', { detail, bubbles: true, composed: true }));
    },
  };
}

/** The value of a property as text; empty for none. */
const valueOf = (host: HTMLElement, name: string): string => String((Reflect.get(host, name) as string | number | null | undefined) ?? '');

/** The id and the state in a fragment. Browsers encode some characters of an id, and pages can have written it as it is. */
function stateIn(fragment: string): { id: string; state: URLSearchParams } {
  const [id = '', ...rest] = fragment.slice(1).split('?');
  const state = new URLSearchParams(rest.join('?'));
  try {
    return { id: decodeURIComponent(id), state };
  } catch {
    return { id, state };
  }
}
