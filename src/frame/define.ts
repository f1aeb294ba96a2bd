/** The class of an element, with its tag. */
export type ElementClass = CustomElementConstructor & { readonly tagName: string };

/** Registers a class under its tag, unless another script on the page has registered the tag. */
export function define(element: ElementClass): void {
  if (!customElements.get(element.tagName)) customElements.define(element.tagName, element);
}
