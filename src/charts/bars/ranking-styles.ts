import { css, unsafeCSS, type CSSResult } from 'lit';

/**
 * Bars of one colour, with the part that is only possible where a value is known by its bounds.
 * @param name the colour is `--trade-NAME` where the page sets it
 * @param pair light and dark
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
