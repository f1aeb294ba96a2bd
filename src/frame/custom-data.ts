import { isServer } from 'lit';
import type { CustomDataHost, CustomDataReader, FiguresState } from './custom-data-host.ts';
import { loadCustomData } from './custom-data-script.ts';
import { frameText } from './text.ts';

/** A table, JSON or CSV directly inside the element. A table that is nested deeper is the page's fallback without scripts. */
const dataElementOf = (host: Element): Element | null => host.querySelector(':scope>table,:scope>[type$=json],:scope>[type$=csv]');

/** What custom data are read from: rows, JSON, an address or an element. */
const originOf = (host: CustomDataHost): unknown => host.data || host.src || dataElementOf(host);

/**
 * The custom data of a chart. The module that reads it is loaded when a chart first has custom data. If it cannot be loaded, it is tried
 * again for other data, and when the browser is online again.
 * @returns a function that the host calls at each drawing
 */
export function customData(host: CustomDataHost): CustomDataReader {
  let reader: CustomDataReader | undefined;
  /** The data that the module could not be loaded for. */
  let failedOrigin: unknown;
  let isLoading = false;
  const load = async (): Promise<void> => {
    if (reader || isLoading) return;
    isLoading = true;
    failedOrigin = undefined;
    try {
      const { attach } = await loadCustomData();
      reader = attach(host, dataElementOf);
    } catch {
      // The host cannot be reached, or answers with something else.
      failedOrigin = originOf(host);
      addEventListener('online', () => void load(), { once: true });
    }
    isLoading = false;
    host.requestUpdate();
  };
  return (lang): FiguresState | undefined => {
    if (reader) return reader(lang);
    const origin = (isServer as boolean) ? undefined : originOf(host);
    if (!origin) return undefined;
    if (origin === failedOrigin) return { message: frameText[lang].noScript };
    void load();
    return { isBusy: true, message: '…' };
  };
}
