import type { ReactiveControllerHost } from 'lit';

/** In milliseconds. A slider that is dragged passes many years, of which only the last one is announced. */
export const announcementDelayMs = 400;

/** @returns a function to call after each change. It calls `announce` once, some time after the last change. */
export function delayedAnnouncement(host: ReactiveControllerHost, announce: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  host.addController({ hostDisconnected: () => clearTimeout(timer) });
  return () => {
    clearTimeout(timer);
    timer = setTimeout(announce, announcementDelayMs);
  };
}
