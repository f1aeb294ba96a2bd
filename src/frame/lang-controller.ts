import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { langOf, type Lang } from '../model/locale.ts';

interface Host extends ReactiveControllerHost, HTMLElement {}

/** The language of a host: its own, else that of the closest element around it, out through shadow roots. */
export class LangController implements ReactiveController {
  readonly #host: Host;
  #langs: MutationObserver | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  get lang(): Lang {
    return langOf(this.#host.lang || (this.#host.isConnected ? closestLang(this.#host) : ''));
  }

  hostConnected(): void {
    // A new place may have another language; a page's language switch sets `lang` on an ancestor.
    this.#host.requestUpdate();
    this.#langs = new MutationObserver(() => this.#host.requestUpdate());
    this.#langs.observe(document, { attributeFilter: ['lang'], subtree: true });
  }

  hostDisconnected(): void {
    this.#langs?.disconnect();
  }
}

function closestLang(element: Element): string {
  const around = element.closest('[lang]');
  const root = element.getRootNode();
  return around?.getAttribute('lang') || (root instanceof ShadowRoot ? closestLang(root.host) : '');
}
