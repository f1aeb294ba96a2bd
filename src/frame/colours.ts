import { unsafeCSS, type CSSResult } from 'lit';

/** Declares `--_NAME` for each colour: `--trade-NAME` if the page sets it, else a pair for the light and the dark scheme. */
export const colours = (pairs: Record<string, string>): CSSResult =>
  unsafeCSS(
    Object.entries(pairs)
      .map(([name, pair]) => `--_${name}:var(--trade-${name},light-dark(${pair}));`)
      .join(''),
  );
