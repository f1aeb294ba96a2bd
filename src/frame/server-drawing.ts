import { adoptStyles, LitElement } from 'lit';

/**
 * The render root of an element that a server may have drawn. Lit's `createRenderRoot` would prepare it for hydration on a
 * page with hydration support. Charts are not hydrated, since the server does not know the width and language of the page.
 */
export function renderRootOf(host: LitElement): ShadowRoot {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  adoptStyles(root, (host.constructor as typeof LitElement).elementStyles);
  return root;
}

/** Removes the drawing of a server in the same task in which the browser has added its first drawing. */
export function replaceServerDrawing(host: LitElement): void {
  let serverNodes: ChildNode[] = [];
  host.addController({
    hostUpdate() {
      if (!host.hasUpdated) serverNodes = [...host.renderRoot.childNodes];
    },
    hostUpdated() {
      for (const node of serverNodes) node.remove();
      serverNodes = [];
    },
  });
}
