/** Between a panel and its button, and between a panel and the edge of the window, in CSS pixels. */
const gap = 4;

/**
 * Places an open panel below its button, or above it where there is no room below, as in a frame that ends with the chart. It sets
 * the position by CSSOM, since a strict CSP blocks style attributes.
 */
export function placePanel(panel: HTMLElement, host: Element): void {
  const button = panel.previousElementSibling?.getBoundingClientRect();
  if (!button) return;
  const { clientWidth, clientHeight } = document.documentElement;
  const { offsetWidth, offsetHeight } = panel;
  const within = (start: number, size: number, space: number): number => Math.max(gap, Math.min(start, space - size - gap));
  const left = Math.min(button.left, host.getBoundingClientRect().right - offsetWidth);
  const below = button.bottom + gap;
  const top = below + offsetHeight <= clientHeight ? below : button.top - gap - offsetHeight;
  panel.style.left = `${within(left, offsetWidth, clientWidth) + scrollX}px`;
  panel.style.top = `${within(top, offsetHeight, clientHeight) + scrollY}px`;
}
