import { adoptStyles, LitElement } from 'lit';

/**
 * The render root of an element that a server may have drawn. Lit's own would mark it for hydration where a page loads
 * hydration support. Nothing is hydrated here, since the server cannot know the width and language of the page.
 */
export function renderRootOf(host: LitElement): ShadowRoot {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  adoptStyles(root, (host.constructor as typeof LitElement).elementStyles);
  return root;
}

/** Keeps a drawing that a server made until the first one of the browser stands beside it, then removes it, in one step. */
export function replaceServerDrawing(host: LitElement): void {
  let drawn: ChildNode[] = [];
  host.addController({
    hostUpdate() {
      if (!host.hasUpdated) drawn = [...host.renderRoot.childNodes];
    },
    hostUpdated() {
      for (const node of drawn) node.remove();
      drawn = [];
    },
  });
}
