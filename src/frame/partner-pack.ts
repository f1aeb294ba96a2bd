import { isServer, type ReactiveControllerHost } from 'lit';
import { codeOf, countryOf } from '../model/country.ts';
import type { Lang } from '../model/locale.ts';
import type { FiguresState } from './custom-data-host.ts';
import { packController, type PartnerAttributes } from './pack-registry.ts';
import { partnerText } from './partner-text.ts';

/** An element that can show the figures of several partners. */
interface PartnerHost extends ReactiveControllerHost, HTMLElement, PartnerAttributes {
  readonly bundled: unknown;
  /** The values of `partner` that stand for the bundled figures, the default first. */
  readonly home: readonly string[];
  /** The codes of the other partners that the element can show. */
  readonly partners: readonly string[];
  /** The figures for a partner; undefined until its pack is loaded. */
  figuresFor: (partner: string) => FiguresState['figures'];
}

/**
 * The figures of the partners that the attributes `partner` and `compare-partner` name.
 * @returns a function that the host calls at each drawing; undefined stands for the bundled figures
 */
export function partnerPack(host: PartnerHost): (lang: Lang) => FiguresState | undefined {
  const packs = packController(host);
  /** The partners whose error has been logged. */
  const loggedPartners = new Set<string>();
  const failed = (partner: string, message: string): FiguresState => {
    if (!(isServer as boolean) && !loggedPartners.has(partner)) console.error(`<${host.localName}>: ${message}`);
    loggedPartners.add(partner);
    return { message };
  };
  const stateOf = (partner: string, lang: Lang): FiguresState => {
    const t = partnerText[lang];
    if (host.home.includes(partner)) return { figures: { slices: host.bundled, choices: {}, partner: undefined } };
    const figures = host.figuresFor(partner);
    // Until the page is loaded, the script of a pack can come, and so can custom data inside the element, which can be about any country.
    if (!figures && packs.canStillCome()) return { isBusy: true, message: '…' };
    if (!host.partners.includes(partner)) {
      const allowed = [...host.home.slice(0, 1), ...host.partners].map((code) => countryOf(code, lang));
      return failed(partner, t.unknown(partner.slice(0, 20), allowed));
    }
    // The bundled figures of top-partners have every partner.
    if (figures) return figures.slices === host.bundled ? { figures } : { figures, scripts: [`partners/${partner}.js`] };
    const country = countryOf(partner, lang);
    return failed(partner, (isServer as boolean) ? t.notImported(country) : t.notOnPage(country));
  };
  return (lang) => {
    const partner = codeOf(host.partner) || (host.home[0] ?? '');
    const compared = codeOf(host.comparePartner);
    if (compared && compared !== partner) return comparison(stateOf(partner, lang), stateOf(compared, lang), compared);
    return host.home.includes(partner) ? undefined : stateOf(partner, lang);
  };
}

/** The figures of two partners, or why those of one are missing. */
function comparison(own: FiguresState, other: FiguresState, partner: string): FiguresState {
  if (!own.figures || !other.figures) return own.figures ? other : own;
  return {
    figures: { ...own.figures, compared: { slices: other.figures.slices, partner } },
    scripts: [...(own.scripts ?? []), ...(other.scripts ?? [])],
  };
}
