import type { ReactiveControllerHost } from 'lit';

/** The narrowest width that a drawing is laid out for, in CSS pixels. In a narrower place it is scaled. */
export const narrowest = 200;

/** Hosts whose width has changed. Each frame draws a few of them, so that a page with hundreds stays responsive. */
const waiting = new Set<ReactiveControllerHost>();

function drawSome(): void {
  for (const host of [...waiting].slice(0, 8)) {
    waiting.delete(host);
    host.requestUpdate();
  }
  if (waiting.size) requestAnimationFrame(drawSome);
}

/** Measures the new hosts, all before the first of them draws, so that the browser does one layout for all. */
const unmeasured = new Set<() => void>();

/** The width of the host in CSS pixels. A hidden host keeps its width, so a closed tab opens with its drawing. */
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
        // Draw in the next frame: a new height inside the observer's callback would notify it again.
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
      // The first drawing has the measured width.
      for (const each of unmeasured) each();
      unmeasured.clear();
      return width ?? host.initialWidth;
    },
  };
}
