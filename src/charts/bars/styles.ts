import { css } from 'lit';
import { ghostStyles } from '../ghost-styles.ts';

export const barsStyles = css`
  .bar {
    fill: var(--_other);
  }
  ${ghostStyles}
  .row,
  .end {
    transition: transform var(--_motion, 0s);
  }
  .bar {
    transition-property: x, width;
    transition-duration: var(--_motion, 0s);
  }
  /* The outline of the text hides the gridlines behind it. */
  .label,
  .figure {
    stroke: var(--_surface);
    stroke-width: 4px;
    paint-order: stroke;
  }
  .break {
    stroke: var(--_ink-muted);
    stroke-dasharray: 2 4;
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
