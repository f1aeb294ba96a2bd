import type { ReactiveControllerHost } from 'lit';
import { langOf, type Lang } from '../model/locale.ts';

/** The language of a host: its `lang`, else the one of the closest ancestor, also outside its shadow root. */
export function langController(host: ReactiveControllerHost & HTMLElement): () => Lang {
  let observer: MutationObserver;
  let drawn: Lang | undefined;
  const current = (): Lang => langOf(host.lang || (host.isConnected ? closestLang(host) : ''));
  host.addController({
    hostConnected() {
      // The language can change when the host moves, and when the page sets `lang` on an ancestor.
      host.requestUpdate();
      // A change of the language elsewhere on the page, such as that of another chart, is none for this host.
      observer = new MutationObserver(() => current() !== drawn && host.requestUpdate());
      observer.observe(document, { attributeFilter: ['lang'], subtree: true });
    },
    hostUpdated: () => (drawn = current()),
    hostDisconnected() {
      observer.disconnect();
    },
  });
  return current;
}

/** The language that the page gives an element, as it is written. */
export function closestLang(element: Element): string {
  const ancestor = element.closest('[lang]');
  const root = element.getRootNode();
  return ancestor?.getAttribute('lang') || (root instanceof ShadowRoot ? closestLang(root.host) : '');
}
