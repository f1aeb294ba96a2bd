import { css } from 'lit';

/** One bar among the others in the colour of its flow. */
export const highlightStyles = css`
  .lit text {
    font-weight: 600;
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
  .detail {
    font-weight: 400;
  }
  .break {
    stroke: var(--_ink-muted);
    stroke-dasharray: 2 4;
  }
  @media (forced-colors: active) {
    /* Filled and outlined bars are told apart where colours cannot be. */
    .lit.mark .bar {
      fill: CanvasText;
    }
  }
`;
