import { isServer } from 'lit';
import type { CustomDataHost, CustomDataReader, FiguresState } from './custom-data-host.ts';
import { loadCustomData } from './custom-data-script.ts';
import { frameText } from './text.ts';

/** A table, JSON or CSV directly inside the element. A table that is nested deeper is the page's fallback without scripts. */
const dataElementOf = (host: Element): Element | null => host.querySelector(':scope>table,:scope>[type$=json],:scope>[type$=csv]');

/**
 * The custom data of a chart. The module that reads it is loaded when a chart first has custom data. If it cannot be loaded, it is tried
 * again for other data, and when the browser is online again.
 * @returns a function that the host calls at each drawing
 */
export function customData(host: CustomDataHost): CustomDataReader {
  let reader: CustomDataReader | undefined;
  /** The data that the module is being loaded for, or could not be loaded for. */
  let origin: unknown;
  let hasFailed = false;
  const load = (): void => {
    hasFailed = false;
    loadCustomData()
      .then(
        ({ attach }) => (reader = attach(host, dataElementOf)),
        () => {
          hasFailed = true;
          addEventListener('online', load, { once: true });
        },
      )
      .finally(() => host.requestUpdate());
  };
  return (lang): FiguresState | undefined => {
    if (reader) return reader(lang);
    const requested = (isServer as boolean) ? undefined : host.data || host.src || dataElementOf(host);
    if (!requested) return undefined;
    if (requested !== origin) {
      origin = requested;
      load();
    }
    return hasFailed ? { message: frameText[lang].noScript } : { isBusy: true, message: '…' };
  };
}
