import { adoptStyles, LitElement as Element, type PropertyValues } from 'lit';

/**
 * Lit's element, which takes over what a server has drawn: it stays until its place is taken by the element's own first
 * drawing, in one step, so that nothing is seen twice, moves or goes. Lit alone would draw beside it, and with its support
 * for hydration it would ask that the server knew the width and the language of the page. What stands in for Lit in the
 * scripts that stand alone does the same, and is put in the place of this module there.
 */
export abstract class LitElement extends Element {
  protected override createRenderRoot(): ShadowRoot {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    adoptStyles(root, (this.constructor as typeof Element).elementStyles);
    return root;
  }

  protected override update(changed: PropertyValues): void {
    if (!this.hasUpdated) this.renderRoot.replaceChildren();
    super.update(changed);
  }
}
