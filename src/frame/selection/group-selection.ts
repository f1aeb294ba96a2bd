import type { ReactiveControllerHost } from 'lit';
import type { TradeSelect } from '../events.ts';

interface Host extends ReactiveControllerHost, HTMLElement {
  group: string | null | undefined;
}

/**
 * Follows what a reader chooses in the other charts of the `group`.
 * @param choose chooses a mark, or lets go of it
 */
export function groupSelection(host: Host, choose: (detail: TradeSelect) => void): void {
  const onSelect = (event: Event): void => {
    const [source] = event.composedPath() as Partial<Host>[];
    if (source !== host && host.group && source?.group === host.group) choose((event as CustomEvent<TradeSelect>).detail);
  };
  host.addController({
    hostConnected: () => addEventListener('trade-select', onSelect),
    hostDisconnected: () => removeEventListener('trade-select', onSelect),
  });
}
