/** Registers a tag once: a second script or a second version on the page is harmless and silent. */
export function define(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
