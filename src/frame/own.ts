import { isServer, type ReactiveControllerHost } from 'lit';
import type { Lang } from '../model/locale.ts';
import type { View } from '../model/view.ts';
import { loadOwn } from './own-script.ts';
import { frameText } from './text.ts';

/** What an editor can give a chart in place of its bundled figures. */
export interface OwnHost extends ReactiveControllerHost, HTMLElement {
  src: string | null | undefined;
  data: readonly object[] | string | null | undefined;
  partner: string | null | undefined;
  source: string | null | undefined;
  sourceUrl: string | null | undefined;
  year: string | number | null | undefined;
  readonly kind: string;
  readonly bundled: unknown;
  /** What a trade balance counts. */
  measure?: string | null | undefined;
}

/** Own figures as they stand. */
export interface Own {
  /** One sentence: that they are being read, or why the bundled ones are shown. */
  told?: string;
  /** Whether there are none to show yet. */
  isBusy?: boolean;
  /** In place of the bundled slices, with the attributes' values that they allow. */
  figures?: { slices: unknown; choices: Record<string, string[]> };
  /** A view of them in their own words. */
  worded?: <V extends View>(view: V) => V;
  /** Gives a copy of the element what it needs to show them elsewhere; without it there is no such thing. */
  give?: (copy: Element) => void;
}

/**
 * Own figures are read by a script of their own, which only a page that has some asks for.
 * @returns to be asked at each drawing; nothing where the bundled figures are what is wanted
 */
export function ownFigures(host: OwnHost): (lang: Lang) => Own | undefined {
  let figures: ((lang: Lang) => Own | undefined) | undefined;
  let isAsked = false;
  return (lang) => {
    if (figures) return figures(lang);
    if (!isAsked) {
      // A table further inside is what a page shows where no script runs.
      if ((isServer as boolean) || (!host.src && !host.data && !host.querySelector(':scope>table,:scope>[type$=json]'))) return undefined;
      isAsked = true;
      void loadOwn()
        .then(
          ({ attach }) => attach(host),
          () => (lang: Lang) => ({ told: frameText[lang].noScript }),
        )
        .then((found) => {
          figures = found;
          host.requestUpdate();
        });
    }
    return { isBusy: true, told: '…' };
  };
}
