import { css } from 'lit';

export const barsStyles = css`
  .bar {
    fill: var(--_other);
  }
  .mark:hover .bar {
    fill: var(--_ink-muted);
  }
  /* The outline of the text hides the gridlines behind it. */
  .label,
  .figure {
    stroke: var(--_surface);
    stroke-width: 4px;
    paint-order: stroke;
  }
  .rank {
    fill: var(--_ink-muted);
  }
  @media (forced-colors: active) {
    .bar {
      stroke: CanvasText;
    }
  }
`;
