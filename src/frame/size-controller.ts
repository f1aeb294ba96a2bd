import type { ReactiveControllerHost } from 'lit';

/** Hosts whose width has changed. A frame draws a few of them, so that a page of hundreds answers while it is resized. */
const waiting = new Set<ReactiveControllerHost>();

function drawSome(): void {
  for (const host of [...waiting].slice(0, 8)) {
    waiting.delete(host);
    host.requestUpdate();
  }
  if (waiting.size) requestAnimationFrame(drawSome);
}

/** The width of the host in CSS pixels, kept while it is hidden, so that a closed tab opens with its drawing. */
export function sizeController(host: ReactiveControllerHost & HTMLElement): { readonly width: number } {
  /** A column of prose until the host has been measured (on a server it never is). */
  const size = { width: 680 };
  let observer: ResizeObserver;
  const take = (width: number): boolean => {
    const before = size.width;
    if (width > 0) size.width = Math.max(Math.floor(width), 200);
    return size.width !== before;
  };
  host.addController({
    hostConnected() {
      // Measured now, so that the first drawing is made once and for the right width.
      take(host.clientWidth);
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
    },
  });
  return size;
}
