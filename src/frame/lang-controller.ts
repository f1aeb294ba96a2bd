import type { ReactiveControllerHost } from 'lit';
import { langOf, type Lang } from '../model/locale.ts';

/** The language of a host: its own `lang`, else the closest one around it, through shadow roots. */
export function langController(host: ReactiveControllerHost & HTMLElement): () => Lang {
  let observer: MutationObserver;
  host.addController({
    hostConnected() {
      // The new place may have another language. A page's language switch sets `lang` on an ancestor.
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
  const around = element.closest('[lang]');
  const root = element.getRootNode();
  return around?.getAttribute('lang') || (root instanceof ShadowRoot ? closestLang(root.host) : '');
}
