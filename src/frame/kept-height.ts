/**
 * Lets the texts of a chart keep their height when they become shorter: while a reader steps through the years or plays them, the controls
 * below the takeaway stay under the pointer, and the page does not move. It sets the height by CSSOM, since a strict CSP blocks style
 * attributes.
 */
export function keepHeights(root: ParentNode): void {
  for (const text of textsOf(root)) text.style.minHeight = getComputedStyle(text).height;
}

export function releaseHeights(root: ParentNode): void {
  for (const text of textsOf(root)) text.style.minHeight = '';
}

const textsOf = (root: ParentNode): NodeListOf<HTMLElement> => root.querySelectorAll('.takeaway, .notes');
