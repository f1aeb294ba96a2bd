import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The width of the host in CSS pixels, kept while it is hidden, so that a closed tab opens with its drawing. */
export class SizeController implements ReactiveController {
  /** A column of prose until the host has been measured (on a server it never is). */
  width = 680;
  #observer: ResizeObserver | undefined;
  #frame = 0;

  readonly #host: ReactiveControllerHost & HTMLElement;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    // Measured now, so that the first drawing is made once and for the right width.
    this.#take(this.#host.clientWidth);
    this.#observer = new ResizeObserver(([entry]) => {
      const width = entry?.contentRect.width ?? 0;
      // Not within the observer's own round, which a change of height would start again.
      cancelAnimationFrame(this.#frame);
      this.#frame = requestAnimationFrame(() => this.#take(width) && this.#host.requestUpdate());
    });
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    cancelAnimationFrame(this.#frame);
  }

  #take(width: number): boolean {
    const rounded = Math.max(Math.floor(width), 200);
    if (width <= 0 || rounded === this.width) return false;
    this.width = rounded;
    return true;
  }
}
