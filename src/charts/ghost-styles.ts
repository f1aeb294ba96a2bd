import { css } from 'lit';

/** The outline around the figure of another year. */
export const ghostStyles = css`
  .ghost {
    fill: none;
    stroke: var(--_ink);
    stroke-width: 1.2;
    stroke-dasharray: 3 2;
  }
  /* On a bar and beside it, with any pair of system colours. */
  @media (forced-colors: active) {
    .ghost {
      stroke: #fff;
      mix-blend-mode: difference;
    }
  }
`;
