/** The class of an element, with its tag. */
export type ElementClass = CustomElementConstructor & { readonly tagName: string };

/**
 * Registers a class under its tag, unless another script on the page has registered the tag. In a page of XHTML, whose parser refuses the
 * templates of Lit, the content of the element stays.
 */
export function define(element: ElementClass): void {
  const { tagName } = element;
  // Node has no document, and an element of the page with this name stands in for the property.
  const { contentType } = (globalThis as { document?: { contentType?: unknown } }).document ?? {};
  const type = String(contentType);
  if (type.endsWith('xml'))
    console.error(
      `trade-widgets: <${tagName}> cannot be drawn in a page of type ${type}. Embed it in a frame (dist/embed/${tagName}.html).`,
    );
  else if (!customElements.get(tagName)) customElements.define(tagName, element);
}
