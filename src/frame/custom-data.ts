import { isServer } from 'lit';
import type { Lang } from '../model/locale.ts';
import type { CustomDataHost, CustomDataReader, CustomDataState } from './custom-data-host.ts';
import { loadCustomData } from './custom-data-script.ts';
import { frameText } from './text.ts';

/** A table or JSON directly inside the element. A table that is nested deeper is the page's fallback without scripts. */
const dataElementOf = (host: Element): Element | null => host.querySelector(':scope>table,:scope>[type$=json]');

/**
 * The custom data of a chart. The module that reads it is loaded when a chart first has custom data.
 * @returns a function that the host calls at each drawing
 */
export function customData(host: CustomDataHost): CustomDataReader {
  let reader: CustomDataReader | undefined;
  let isLoading = false;
  return (lang): CustomDataState | undefined => {
    if (reader) return reader(lang);
    if (!isLoading) {
      if ((isServer as boolean) || !(host.src || host.data || dataElementOf(host))) return undefined;
      isLoading = true;
      void loadCustomData()
        .then(
          ({ attach }) => attach(host, dataElementOf),
          () => (lang: Lang) => ({ message: frameText[lang].noScript }),
        )
        .then((loaded) => {
          reader = loaded;
          host.requestUpdate();
        });
    }
    return { isBusy: true, message: '…' };
  };
}
