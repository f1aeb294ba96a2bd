import { css, unsafeCSS, type CSSResult } from 'lit';

/**
 * Bars of one colour. For a value between two bounds, the part between the bounds is lighter.
 * @param name a page sets the colour by `--trade-NAME`
 * @param pair the default colour of the light and of the dark scheme
 */
export const rankingStyles = (name: string, pair: string): CSSResult => css`
  .mark .bar,
  .possible {
    fill: var(--trade-${unsafeCSS(name)}, light-dark(${unsafeCSS(pair)}));
  }
  .possible {
    fill-opacity: 0.3;
  }
  @media (forced-colors: active) {
    .possible {
      stroke: CanvasText;
      stroke-dasharray: 3 2;
      fill: Canvas;
    }
    .mark .bar {
      fill: CanvasText;
    }
  }
`;
