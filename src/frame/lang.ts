/** The closest language tag around an element, out through shadow roots. */
export function closestLang(element: Element): string {
  const around = element.closest('[lang]');
  const root = element.getRootNode();
  return around?.getAttribute('lang') || (root instanceof ShadowRoot ? closestLang(root.host) : '');
}
