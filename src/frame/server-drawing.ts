import type { LitElement } from 'lit';

/**
 * Keeps the drawing that a server made until the first one of the browser is ready, and replaces it in one step. Nothing
 * is hydrated, so pages need no hydration support.
 */
export function replaceServerDrawing(host: LitElement): void {
  host.addController({
    hostUpdate() {
      if (host.hasUpdated) return;
      // Lit would render before the server's first node and leave it standing.
      host.renderOptions.renderBefore = null;
      host.renderRoot.replaceChildren();
    },
  });
}
