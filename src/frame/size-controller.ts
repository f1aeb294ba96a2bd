import type { ReactiveControllerHost } from 'lit';

/** The smallest width that a drawing is laid out for, in CSS pixels. In a narrower place it is scaled. */
export const minWidth = 200;

/** Computed paddings are not rounded to the fractions of a pixel that layout uses, so a measured width can be a little too small. */
const roundingError = 0.05;

/** Hosts whose width has changed. Each frame draws a few of them, so that a page with hundreds stays responsive. */
const resizedHosts = new Set<ReactiveControllerHost>();

function drawResizedHosts(): void {
  for (const host of [...resizedHosts].slice(0, 8)) {
    resizedHosts.delete(host);
    host.requestUpdate();
  }
  if (resizedHosts.size) requestAnimationFrame(drawResizedHosts);
}

/** Measurements of new hosts. All run before the first host draws, so that the browser computes one layout for all. */
const pendingMeasurements = new Set<() => void>();

/** The width of the content box in CSS pixels, with its fraction, as a ResizeObserver reports it. */
function contentWidth(host: Element): number {
  const style = getComputedStyle(host);
  const width = parseFloat(style.width);
  if (style.boxSizing !== 'border-box') return width;
  const edges = [style.paddingLeft, style.paddingRight, style.borderLeftWidth, style.borderRightWidth];
  return edges.reduce((rest, edge) => rest - parseFloat(edge), width);
}

/** The width of the host in CSS pixels. A hidden host keeps its last width, so that its drawing is there when it is shown. */
export function sizeController(host: ReactiveControllerHost & HTMLElement & { initialWidth: number }): { readonly width: number } {
  let width: number | undefined;
  let observer: ResizeObserver;
  /** Returns whether the width has changed. */
  const setWidth = (measured: number): boolean => {
    const before = width;
    if (measured > 0) width = Math.max(Math.floor(measured + roundingError), minWidth);
    return width !== before;
  };
  const measure = (): void => {
    // A host without a box has a computed width such as `auto` or `50%`.
    if (host.clientWidth) setWidth(contentWidth(host));
  };
  host.addController({
    hostConnected() {
      pendingMeasurements.add(measure);
      observer = new ResizeObserver(([entry]) => {
        // Draw in the next frame: a new height inside the observer's callback would notify it again.
        if (!setWidth(entry?.contentRect.width ?? 0)) return;
        if (!resizedHosts.size) requestAnimationFrame(drawResizedHosts);
        resizedHosts.add(host);
      });
      observer.observe(host);
    },
    hostDisconnected() {
      observer.disconnect();
      resizedHosts.delete(host);
      pendingMeasurements.delete(measure);
    },
  });
  return {
    get width() {
      // The width is measured before the first drawing.
      for (const pending of pendingMeasurements) pending();
      pendingMeasurements.clear();
      return width ?? host.initialWidth;
    },
  };
}
