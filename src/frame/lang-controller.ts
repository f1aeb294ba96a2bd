import type { ReactiveControllerHost } from 'lit';
import { langOf, type Lang } from '../model/locale.ts';

/** The language of a host: its `lang`, else the one of the closest ancestor, also outside its shadow root. */
export function langController(host: ReactiveControllerHost & HTMLElement): () => Lang {
  let observer: MutationObserver;
  host.addController({
    hostConnected() {
      // The language can change when the host moves, and when the page sets `lang` on an ancestor.
      host.requestUpdate();
      observer = new MutationObserver(() => host.requestUpdate());
      observer.observe(document, { attributeFilter: ['lang'], subtree: true });
    },
    hostDisconnected() {
      observer.disconnect();
    },
  });
  return () => langOf(host.lang || (host.isConnected ? closestLang(host) : ''));
}

function closestLang(element: Element): string {
  const ancestor = element.closest('[lang]');
  const root = element.getRootNode();
  return ancestor?.getAttribute('lang') || (root instanceof ShadowRoot ? closestLang(root.host) : '');
}
