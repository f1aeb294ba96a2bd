import { css } from 'lit';

export const linesStyles = css`
  .gap {
    fill: var(--_gap);
  }
  /* An engine that cannot change a path over time changes it at once. */
  .gap,
  .line {
    transition: d var(--_motion, 0s);
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
    font-weight: 600;
  }
  text.exports,
  .dot.exports {
    fill: var(--_exports);
  }
  text.imports,
  .dot.imports {
    fill: var(--_imports);
  }
  .strong {
    fill: var(--_ink);
    font-weight: 600;
  }
  .rule {
    stroke: var(--_ink);
    shape-rendering: crispEdges;
  }
  .annotated {
    stroke: var(--_ink-muted);
    stroke-dasharray: 1 3;
  }
  .annotation {
    fill: var(--_ink-muted);
    font-size: 12px;
    /* A text at the right edge covers the rules to its left. */
    stroke: var(--_surface);
    stroke-width: 3px;
    paint-order: stroke;
  }
  .dot {
    stroke: var(--_surface);
    stroke-width: 1.5;
  }
  .value {
    /* A figure below its dot covers the rule behind it. */
    font-weight: 600;
    stroke: var(--_surface);
    stroke-width: 4px;
    stroke-linejoin: round;
    paint-order: stroke;
  }
  .value.on-gap {
    stroke: var(--_gap);
  }
  text.value.gap {
    fill: var(--_ink);
  }
  @media (forced-colors: active) {
    /* Forced colours do not distinguish the lines, so one of them is dashed. */
    .line.imports {
      stroke-dasharray: 7 4;
    }
  }
`;
