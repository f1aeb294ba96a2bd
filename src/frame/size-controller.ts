import type { ReactiveControllerHost } from 'lit';

/** A drawing is never made for less; in a narrower place it is scaled. */
export const narrowest = 200;

/** Hosts whose width has changed. A frame draws a few of them, so that a page of hundreds answers while it is resized. */
const waiting = new Set<ReactiveControllerHost>();

function drawSome(): void {
  for (const host of [...waiting].slice(0, 8)) {
    waiting.delete(host);
    host.requestUpdate();
  }
  if (waiting.size) requestAnimationFrame(drawSome);
}

/** What measures the hosts that have come to the page and are not drawn yet: all before the first of them is, in one layout. */
const unmeasured = new Set<() => void>();

/** The width of the host in CSS pixels, kept while it is hidden, so that a closed tab opens with its drawing. */
export function sizeController(host: ReactiveControllerHost & HTMLElement & { initialWidth: number }): { readonly width: number } {
  let width: number | undefined;
  let observer: ResizeObserver;
  const take = (measured: number): boolean => {
    const before = width;
    if (measured > 0) width = Math.max(Math.floor(measured), narrowest);
    return width !== before;
  };
  const measure = (): void => {
    const { paddingLeft, paddingRight } = getComputedStyle(host);
    take(host.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight));
  };
  host.addController({
    hostConnected() {
      unmeasured.add(measure);
      observer = new ResizeObserver(([entry]) => {
        // Not within the observer's own round, which a change of height would start again.
        if (!take(entry?.contentRect.width ?? 0)) return;
        if (!waiting.size) requestAnimationFrame(drawSome);
        waiting.add(host);
      });
      observer.observe(host);
    },
    hostDisconnected() {
      observer.disconnect();
      waiting.delete(host);
      unmeasured.delete(measure);
    },
  });
  return {
    get width() {
      // So that the first drawing is made once and for the right width.
      for (const each of unmeasured) each();
      unmeasured.clear();
      return width ?? host.initialWidth;
    },
  };
}
