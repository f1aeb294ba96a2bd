/** The closest language tag around an element, out through shadow roots. */
export function closestLang(element: Element): string {
  const around = element.closest('[lang]');
  const root = element.getRootNode();
  return around?.getAttribute('lang') || (root instanceof ShadowRoot ? closestLang(root.host) : '');
}

// A page's language switch sets `lang` on an ancestor. One observer serves every element on the page.
const listeners = new Set<() => void>();
let observer: MutationObserver | undefined;

/** Calls back when any `lang` in the document changes; returns how to stop. */
export function onLangChange(listener: () => void): () => void {
  listeners.add(listener);
  if (!observer) {
    observer = new MutationObserver(() => listeners.forEach((call) => call()));
    observer.observe(document, { attributeFilter: ['lang'], subtree: true });
  }
  return () => {
    listeners.delete(listener);
    if (listeners.size) return;
    observer?.disconnect();
    observer = undefined;
  };
}
