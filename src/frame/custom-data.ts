import { isServer } from 'lit';
import type { Lang } from '../model/locale.ts';
import type { CustomDataHost, CustomDataReader, CustomDataState } from './custom-data-host.ts';
import { loadCustomData } from './custom-data-script.ts';
import { frameText } from './text.ts';

/** Whether an element names or holds data. A table further inside it is the page's fallback where no script runs. */
const hasCustomData = (host: CustomDataHost): boolean =>
  !!host.src || !!host.data || !!host.querySelector(':scope>table,:scope>[type$=json]');

/**
 * Custom data of a chart. The module that reads them is loaded when a host first has some.
 * @returns a function that the host calls at each drawing
 */
export function customData(host: CustomDataHost): CustomDataReader {
  let read: CustomDataReader | undefined;
  let isLoading = false;
  return (lang): CustomDataState | undefined => {
    if (read) return read(lang);
    if (!isLoading) {
      if ((isServer as boolean) || !hasCustomData(host)) return undefined;
      isLoading = true;
      void loadCustomData()
        .then(
          ({ attach }) => attach(host),
          () => (lang: Lang) => ({ message: frameText[lang].noScript }),
        )
        .then((found) => {
          read = found;
          host.requestUpdate();
        });
    }
    return { isBusy: true, message: '…' };
  };
}
