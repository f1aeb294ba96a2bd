import { unsafeCSS, type CSSResult } from 'lit';

/** Declares `--_NAME` for each colour: the page's `--trade-NAME`, else a pair of light and dark. */
export const colours = (pairs: Record<string, string>): CSSResult =>
  unsafeCSS(
    Object.entries(pairs)
      .map(([name, pair]) => `--_${name}:var(--trade-${name},light-dark(${pair}));`)
      .join(''),
  );
