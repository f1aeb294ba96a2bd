import { adoptStyles, ReactiveElement, type PropertyValues } from '@lit/reactive-element';
import { patch, type Child } from './patch.ts';

export { css, unsafeCSS } from '@lit/reactive-element';

/** Leaves an attribute away, or a place empty. */
export const nothing = undefined;

/**
 * What stands for `lit` wherever the elements run, but for the scripts that stand alone: its reactive element, without
 * lit-html, since templates are compiled when a module is. What a server has drawn stays until its place is taken by the
 * element's own first drawing, in one step, so that nothing is seen twice, moves or goes.
 */
export abstract class LitElement extends ReactiveElement {
  protected override createRenderRoot(): ShadowRoot {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    adoptStyles(root, (this.constructor as typeof ReactiveElement).elementStyles);
    return root;
  }

  protected override update(changed: PropertyValues): void {
    super.update(changed);
    const next = this.render();
    if (!this.hasUpdated) this.renderRoot.replaceChildren();
    patch(this.renderRoot, next);
  }

  protected abstract render(): Child;
}
