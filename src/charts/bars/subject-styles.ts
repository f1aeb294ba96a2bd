import { css } from 'lit';

/** The bar that the chart is about, in the colour of its flow. */
export const subjectStyles = css`
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
  @media (forced-colors: active) {
    /* Forced colours do not distinguish the bars, so one is filled and the others are outlined. */
    .lit.row .bar,
    /* Beside the outline of another year, the shown year is filled. */
    .row:has(.ghost) .bar {
      fill: CanvasText;
    }
  }
`;
