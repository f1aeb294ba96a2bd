import type { ReactiveControllerHost } from 'lit';
import type { FiguresState } from './custom-data-host.ts';
import type { TradeError } from './events.ts';

/** Dispatches `trade-error` when a message takes the place of the figures, and when another message does. */
export function errorEvent(host: ReactiveControllerHost & HTMLElement, requested: () => FiguresState | undefined): void {
  let last: string | undefined;
  host.addController({
    hostUpdated() {
      const state = requested();
      const message = state?.figures || state?.isBusy ? undefined : state?.message;
      if (message !== undefined && message !== last) {
        const detail: TradeError = { message };
        host.dispatchEvent(new CustomEvent('trade-error', { detail, bubbles: true, composed: true }));
      }
      last = message;
    },
  });
}
