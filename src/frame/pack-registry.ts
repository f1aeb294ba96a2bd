import { isServer, type ReactiveControllerHost } from 'lit';
import { codeOf } from '../model/country.ts';

/** Figures about one partner of the United States, for the elements that can show them. `dist/partners/KR.js` registers one. */
export interface PartnerPack {
  /** ISO 3166-1 alpha-2; `EU` is the European Union. */
  code: string;
  /** The slices of the elements, by the name that an element has for them. */
  slices: Readonly<Record<string, object>>;
}

interface Registry {
  packs: Map<string, PartnerPack>;
  /** Called with the code of a pack after it has been added. */
  listeners: Set<(code: string) => void>;
}

// All scripts of a page share one registry. Its key is a symbol, because an element of the page with a name or an id can stand in
// for any other global.
const key = Symbol.for('trade-widgets.partner-packs');
const registry = (): Registry =>
  ((globalThis as unknown as Record<symbol, Registry | undefined>)[key] ??= { packs: new Map(), listeners: new Set() });

/** The pack of a partner; undefined if its script has not run. */
export const packOf = (code: string): PartnerPack | undefined => registry().packs.get(code);

/** Adds a pack, as its script in `dist/partners` does. */
export function addPack(pack: PartnerPack): void {
  const { packs, listeners } = registry();
  packs.set(pack.code, pack);
  for (const listener of listeners) listener(pack.code);
}

/** A host that waits for packs. */
interface PackWaiter {
  /** Whether a script that is still loading can add a missing pack. Then the host is drawn again when the page has loaded. */
  canStillCome: () => boolean;
}

/** An element with figures about partners of the United States. */
export interface PartnerAttributes {
  partner: string | null | undefined;
  /** The partner of a second drawing. */
  comparePartner?: string | null | undefined;
}

/** Draws a host again when the pack of one of its partners is added. */
export function packController(host: ReactiveControllerHost & PartnerAttributes): PackWaiter {
  const added = (code: string): void => {
    if ([host.partner, host.comparePartner].map(codeOf).includes(code)) host.requestUpdate();
  };
  host.addController({
    hostConnected: () => void registry().listeners.add(added),
    hostDisconnected: () => void registry().listeners.delete(added),
  });
  let isWaiting = false;
  return {
    canStillCome() {
      if ((isServer as boolean) || document.readyState === 'complete') return false;
      if (!isWaiting) addEventListener('load', () => host.requestUpdate(), { once: true });
      return (isWaiting = true);
    },
  };
}
