import { unsafeCSS, type CSSResult } from 'lit';

/** Light and dark; each is `--trade-NAME` where the page sets it. */
export const colours = (pairs: Record<string, string>): CSSResult =>
  unsafeCSS(
    Object.entries(pairs)
      .map(([name, pair]) => `--_${name}:var(--trade-${name},light-dark(${pair}));`)
      .join(''),
  );
