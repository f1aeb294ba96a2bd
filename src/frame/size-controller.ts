import type { ReactiveControllerHost } from 'lit';

/** The smallest width that a drawing is laid out for, in CSS pixels. In a narrower place it is scaled. */
export const minWidth = 200;

/** The font size that layouts are made for, in pixels. For a larger one, a drawing is laid out narrower and scaled up. */
const layoutFontSize = 16;
/** A larger text than this has no room in a drawing. */
const maxScale = 2;
const minScale = 0.75;
/** Text does not grow where the layout would become narrower than this, in CSS pixels. */
const minScaledWidth = 280;

/** Computed paddings are not rounded to the fractions of a pixel that layout uses, so a measured width can be a little too small. */
const roundingError = 0.05;

/** Hosts whose width has changed. They are drawn in the next frame. */
const resizedHosts = new Set<ReactiveControllerHost>();

function drawResizedHosts(): void {
  for (const host of resizedHosts) host.requestUpdate();
  resizedHosts.clear();
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

/** How much larger than a layout's own text a reader or a page wants its text. */
function scaleFor(host: Element, width: number): number {
  const wanted = parseFloat(getComputedStyle(host).fontSize) / layoutFontSize;
  return Math.max(minScale, Math.min(wanted, maxScale, Math.max(1, width / minScaledWidth)));
}

interface Size {
  /** The width to lay the drawing out for, in CSS pixels. */
  readonly width: number;
  /** How much larger the drawing is shown. */
  readonly scale: number;
}

/** The size of the host. A hidden host keeps its last size, so that its drawing is there when it is shown. */
export function sizeController(host: ReactiveControllerHost & HTMLElement & { initialWidth: number }): Size {
  let width: number | undefined;
  let scale = 1;
  let observer: ResizeObserver;
  /** Returns whether the width has changed. */
  const setWidth = (measured: number): boolean => {
    const before = width;
    if (measured > 0) {
      scale = scaleFor(host, measured);
      width = Math.max(Math.floor((measured + roundingError) / scale), minWidth);
    }
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
    get scale() {
      return scale;
    },
    get width() {
      // The width is measured before the first drawing.
      for (const pending of pendingMeasurements) pending();
      pendingMeasurements.clear();
      return width ?? host.initialWidth;
    },
  };
}
