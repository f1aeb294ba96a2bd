import { css } from 'lit';

export const barsStyles = css`
  .bar {
    fill: var(--_other);
  }
  .mark:hover .bar {
    fill: var(--_ink-muted);
  }
  .lit text {
    font-weight: 700;
  }
  .lit.exports .bar {
    fill: var(--_exports);
  }
  .lit.imports .bar {
    fill: var(--_imports);
  }
  .lit.total .bar {
    fill: var(--_ink);
  }
  /* Text interrupts the gridlines behind it. */
  .label,
  .figure {
    stroke: var(--_surface);
    stroke-width: 4px;
    paint-order: stroke;
  }
  .rank {
    fill: var(--_ink-muted);
  }
  .detail {
    font-weight: 400;
  }
  .break {
    stroke: var(--_ink-muted);
    stroke-dasharray: 2 4;
  }
  @media (forced-colors: active) {
    /* Filled and outlined bars are told apart where colours cannot be. */
    .bar {
      stroke: CanvasText;
    }
    .lit.mark .bar {
      fill: CanvasText;
    }
  }
`;

/** Bars of one colour, with the part that is only possible where a value is known by its bounds. */
export const rankingStyles = css`
  .states .bar,
  .states .possible {
    fill: var(--trade-states, light-dark(#2a69a6, #6ba5dc));
  }
  .prefectures .bar {
    fill: var(--trade-prefectures, light-dark(#7148a3, #b398d8));
  }
  .mark .possible {
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
