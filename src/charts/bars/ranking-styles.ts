import { css, unsafeCSS, type CSSResult } from 'lit';

/**
 * Bars of one colour. For a value between two bounds, the part between the bounds is lighter.
 * @param name a page sets the colour by `--trade-NAME`
 * @param pair the default colour of the light and of the dark scheme
 */
export const rankingStyles = (name: string, pair: string): CSSResult => css`
  .row .bar,
  .possible {
    fill: var(--trade-${unsafeCSS(name)}, light-dark(${unsafeCSS(pair)}));
  }
  .possible {
    stroke: var(--trade-${unsafeCSS(name)}, light-dark(${unsafeCSS(pair)}));
    fill-opacity: 0.3;
    transition-property: x, width;
    transition-duration: var(--_motion, 0s);
  }
  .word {
    font-size: 12px;
  }
  .on-bar {
    fill: var(--_surface);
  }
  @media (prefers-contrast: more) {
    .row .bar {
      fill: color-mix(in srgb, var(--trade-${unsafeCSS(name)}, light-dark(${unsafeCSS(pair)})) 75%, var(--_ink));
    }
  }
  @media (forced-colors: active) {
    .possible {
      stroke: CanvasText;
      stroke-dasharray: 3 2;
      fill: Canvas;
    }
    .row .bar {
      fill: CanvasText;
    }
    .on-bar {
      fill: Canvas;
    }
  }
`;
