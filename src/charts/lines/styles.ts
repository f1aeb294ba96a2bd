import { css } from 'lit';

export const linesStyles = css`
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
  .dot {
    stroke: var(--_surface);
    stroke-width: 1.5;
  }
  .value {
    font-weight: 600;
    stroke: var(--_surface);
    stroke-width: 4px;
    stroke-linejoin: round;
    paint-order: stroke;
  }
  text.value.gap {
    fill: var(--_ink);
    stroke: var(--_gap);
  }
  @media (forced-colors: active) {
    /* Forced colours do not distinguish the lines, so one of them is dashed. */
    .line.imports {
      stroke-dasharray: 7 4;
    }
  }
`;
