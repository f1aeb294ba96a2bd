/** A class of the kit, which knows its tag. */
export type ElementClass = CustomElementConstructor & { readonly tagName: string };

/** Registers a class under its tag, once: a second script or a second version on the page is harmless and silent. */
export function define(element: ElementClass): void {
  if (!customElements.get(element.tagName)) customElements.define(element.tagName, element);
}
