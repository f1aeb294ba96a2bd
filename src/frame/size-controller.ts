import type { ReactiveControllerHost } from 'lit';

/** The width of the host in CSS pixels, kept while it is hidden, so that a closed tab opens with its drawing. */
export function sizeController(host: ReactiveControllerHost & HTMLElement): { readonly width: number } {
  /** A column of prose until the host has been measured (on a server it never is). */
  const size = { width: 680 };
  let observer: ResizeObserver;
  let frame = 0;
  const take = (width: number): boolean => {
    const rounded = Math.max(Math.floor(width), 200);
    const isNew = width > 0 && rounded !== size.width;
    if (isNew) size.width = rounded;
    return isNew;
  };
  host.addController({
    hostConnected() {
      // Measured now, so that the first drawing is made once and for the right width.
      take(host.clientWidth);
      observer = new ResizeObserver(([entry]) => {
        const width = entry?.contentRect.width ?? 0;
        // Not within the observer's own round, which a change of height would start again.
        cancelAnimationFrame(frame);
        frame = requestAnimationFrame(() => take(width) && host.requestUpdate());
      });
      observer.observe(host);
    },
    hostDisconnected() {
      observer.disconnect();
      cancelAnimationFrame(frame);
    },
  });
  return size;
}
