import { css } from 'lit';

/**
 * Everything sized in em of the page's font or in the drawing's own pixels; every colour is a custom property of the
 * page, else follows its color-scheme. Two colours for the two flows, everything else ink at three strengths.
 */
export const styles = css`
  :host {
    display: block;
    --_ink: var(--trade-ink, light-dark(#16191d, #eceef0));
    --_muted: var(--trade-ink-muted, light-dark(#565d66, #a9b1ba));
    --_faint: var(--trade-ink-faint, light-dark(#d9dde2, #3a4048));
    --_surface: var(--trade-surface, Canvas);
    --_exports: var(--trade-exports, light-dark(#1a5fa4, #7fb6ee));
    --_imports: var(--trade-imports, light-dark(#b0500c, #f0a063));
    --_total: var(--trade-total, light-dark(#16191d, #eceef0));
    --_other: var(--trade-other, light-dark(#868e98, #767f8a));
    --_gap: var(--trade-gap, light-dark(#eceff2, #23282e));
    --_focus: var(--trade-focus, light-dark(#0b57d0, #a8c7fa));
    --_radius: var(--trade-radius, 3px);
    color: var(--_ink);
    font-family: var(--trade-font, inherit);
    text-align: start;
  }
  :host([hidden]) {
    display: none;
  }
  *,
  *::before {
    box-sizing: border-box;
  }
  figure {
    margin: 0;
    line-height: 1.45;
  }
  p {
    margin: 0;
  }
  .title {
    color: var(--_muted);
    font-weight: 600;
    text-wrap: balance;
  }
  .takeaway {
    margin-block: 0.15em 0.8em;
    max-width: 38em;
    font-size: 1.3em;
    font-weight: 650;
    line-height: 1.3;
    letter-spacing: -0.01em;
    text-wrap: pretty;
  }
  :lang(ja) .takeaway {
    letter-spacing: 0;
    line-break: strict;
    word-break: auto-phrase;
  }
  .plot {
    position: relative;
    touch-action: pan-y;
  }
  svg {
    display: block;
    width: 100%;
    height: auto;
    overflow: visible;
    /* Time runs left to right in a chart whatever the page reads. */
    direction: ltr;
    font-variant-numeric: tabular-nums;
  }
  text {
    fill: var(--_ink);
    font-size: 13px;
  }
  .unit,
  .tick {
    fill: var(--_muted);
    font-size: 12px;
  }
  .strong {
    fill: var(--_ink);
    font-weight: 700;
  }
  .grid {
    stroke: var(--_faint);
    stroke-width: 1;
    shape-rendering: crispEdges;
  }
  .base {
    stroke: var(--_muted);
    stroke-width: 1;
    shape-rendering: crispEdges;
  }
  .gap {
    fill: var(--_gap);
  }
  .line {
    fill: none;
    stroke-width: 2.5;
    stroke-linejoin: round;
    stroke-linecap: round;
  }
  .line.exports {
    stroke: var(--_exports);
  }
  .line.imports {
    stroke: var(--_imports);
  }
  .name {
    font-weight: 650;
  }
  text.exports,
  .dot.exports {
    fill: var(--_exports);
  }
  text.imports,
  .dot.imports {
    fill: var(--_imports);
  }
  .rule {
    stroke: var(--_ink);
    stroke-width: 1;
    shape-rendering: crispEdges;
  }
  .dot {
    stroke: var(--_surface);
    stroke-width: 1.5;
  }
  .value {
    font-weight: 650;
    stroke: var(--_surface);
    stroke-width: 4px;
    stroke-linejoin: round;
    paint-order: stroke;
  }
  text.value.gap {
    fill: var(--_ink);
    stroke: var(--_gap);
  }
  .mark {
    outline: none;
    cursor: default;
  }
  .hit {
    fill: transparent;
    rx: 3px;
  }
  .mark:focus-visible .hit {
    stroke: var(--_focus);
    stroke-width: 2;
  }
  .bar {
    fill: var(--_other);
  }
  .mark:hover .bar {
    fill: var(--_muted);
  }
  .lit .label,
  .lit .figure,
  .lit .rank {
    font-weight: 700;
  }
  .lit.exports .bar {
    fill: var(--_exports);
  }
  .lit.imports .bar {
    fill: var(--_imports);
  }
  .lit.total .bar {
    fill: var(--_total);
  }
  .label,
  .figure,
  .rank {
    font-size: 14px;
  }
  .rank {
    fill: var(--_muted);
  }
  .detail {
    fill: var(--_muted);
    font-size: 12px;
    font-weight: 400;
  }
  .break {
    stroke: var(--_muted);
    stroke-dasharray: 2 4;
  }
  .tip {
    position: absolute;
    z-index: 1;
    padding: 0.6em 0.8em;
    border: 1px solid var(--_faint);
    border-radius: var(--_radius);
    background: var(--_surface);
    box-shadow: 0 2px 10px rgb(0 0 0 / 0.14);
    font-size: 0.8125em;
    white-space: nowrap;
  }
  .tip dl {
    margin: 0.3em 0 0;
  }
  .tip dl div {
    display: flex;
    justify-content: space-between;
    gap: 1.2em;
  }
  .tip dt {
    color: var(--_muted);
  }
  .tip dd {
    margin: 0;
    font-variant-numeric: tabular-nums;
  }
  .notes,
  .source,
  .data {
    margin-block-start: 0.6em;
    color: var(--_muted);
    font-size: 0.8125em;
  }
  .notes + .source,
  .source + .data {
    margin-block-start: 0.2em;
  }
  .source {
    overflow-wrap: anywhere;
  }
  a {
    color: inherit;
  }
  summary {
    width: fit-content;
    min-height: 24px;
    cursor: pointer;
  }
  :is(a, summary, button, input, .scroll):focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  .scroll {
    max-height: 26em;
    overflow: auto;
    color: var(--_ink);
    font-size: 1rem;
    font-size: max(0.875rem, 13px);
  }
  table {
    width: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  caption {
    padding-block: 0.4em;
    color: var(--_muted);
    text-align: start;
  }
  th,
  td {
    padding: 0.3em 0.6em;
    border-block-end: 1px solid var(--_faint);
    font-weight: 400;
    text-align: start;
    vertical-align: bottom;
  }
  thead th {
    position: sticky;
    inset-block-start: 0;
    background: var(--_surface);
    font-weight: 600;
  }
  .number {
    text-align: end;
  }
  th button {
    min-height: 24px;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: inherit;
    cursor: pointer;
  }
  th small {
    display: block;
    color: var(--_muted);
    font-weight: 400;
  }
  .arrow {
    padding-inline-start: 0.3em;
    font-size: 0.7em;
  }
  .years {
    display: flex;
    align-items: center;
    gap: 0.4em;
    margin-block-end: 0.6em;
  }
  .years output {
    min-width: 2.6em;
    font-weight: 650;
    font-variant-numeric: tabular-nums;
    text-align: center;
  }
  .years button {
    width: 30px;
    height: 30px;
    border: 1px solid var(--_other);
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    font: inherit;
    line-height: 1;
    cursor: pointer;
  }
  .years button:disabled {
    opacity: 0.4;
    cursor: default;
  }
  .years input {
    flex: 1;
    min-width: 0;
    max-width: 18em;
    height: 24px;
    margin: 0;
    accent-color: var(--_muted);
  }
  .status {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (forced-colors: active) {
    :host {
      --_ink: CanvasText;
      --_muted: CanvasText;
      --_faint: GrayText;
      --_surface: Canvas;
      --_exports: LinkText;
      --_imports: CanvasText;
      --_total: CanvasText;
      --_other: Canvas;
      --_gap: Canvas;
      --_focus: Highlight;
    }
    svg {
      forced-color-adjust: none;
    }
    /* Two lines are told apart by their dashes, two kinds of bars by being filled or outlined. */
    .line.imports {
      stroke-dasharray: 7 4;
    }
    .bar {
      stroke: CanvasText;
    }
    .lit .bar {
      fill: CanvasText !important;
    }
  }
  @media print {
    figure {
      break-inside: avoid;
    }
    .years button,
    .years input,
    .data summary {
      display: none;
    }
    .scroll {
      max-height: none;
      overflow: visible;
    }
  }
`;
