import { css, unsafeCSS, type CSSResult } from 'lit';

/** Colours of the six classes from the lowest, for the light and the dark scheme. In the dark scheme higher classes are lighter. */
const ramps = {
  states: ['#e4edf6,#1c2f43', '#bed6ec,#254a6e', '#8fb9de,#33699b', '#5a93c8,#538cc6', '#2c6cab,#8abae6', '#103f70,#d3e6f8'],
  prefectures: ['#f0e9f7,#2c2338', '#d8c8ea,#453461', '#b99fd8,#654a8c', '#9674c3,#8a6bb8', '#7148a3,#b599da', '#482174,#e2d5f3'],
};

/** Colours and textures of a map. A page sets the ramp by `--trade-ramp-0` to `--trade-ramp-5`. */
export const choroplethStyles = (tone: keyof typeof ramps): CSSResult => css`
  :host {
    ${unsafeCSS(ramps[tone].map((pair, i) => `--_c${i}:var(--trade-ramp-${i},light-dark(${pair}));`).join(''))}
  }
  ${unsafeCSS(ramps[tone].map((_, i) => `.c${i}{fill:var(--_c${i})}`).join(''))}
  .none {
    fill: url(#none);
  }
  .box,
  .swatch {
    stroke: var(--_ink-muted);
    stroke-width: 0.6;
  }
  .borders,
  .coast,
  .inset,
  .leader,
  .ring {
    fill: none;
    stroke: var(--_surface);
    stroke-width: 1;
    vector-effect: non-scaling-stroke;
    pointer-events: none;
  }
  .coast,
  .inset,
  .leader {
    stroke: var(--_ink-muted);
    stroke-width: 0.7;
  }
  .pin,
  .hatch {
    fill: var(--_ink-muted);
    stroke: var(--_ink-muted);
    pointer-events: none;
  }
  .ring {
    stroke: var(--_ink);
    stroke-width: 2.5;
    stroke-linejoin: round;
  }
  .in {
    fill: light-dark(#16191d, #eceef0);
    font-size: 12px;
    letter-spacing: -0.02em;
    pointer-events: none;
  }
  .in.bare {
    stroke: var(--_surface);
    stroke-width: 3px;
    paint-order: stroke;
  }
  .in.full {
    fill: light-dark(#fff, #14171a);
  }
  .texture {
    fill: none;
    stroke: var(--_ink);
    stroke-width: 0.8;
  }
  #t5 .texture {
    fill: var(--_ink);
  }
  /* Without colours, map and legend use textures. */
  @media (forced-colors: active) {
    :host {
      ${unsafeCSS(ramps[tone].map((_, i) => `--_c${i}:Canvas;`).join(''))}
    }
    ${unsafeCSS(ramps[tone].map((_, i) => `.c${i}{fill:url(#t${i})}`).join(''))}
    .borders {
      stroke: CanvasText;
    }
    text.in.in {
      fill: CanvasText;
      stroke: Canvas;
      stroke-width: 4px;
      paint-order: stroke;
    }
    .ring {
      stroke: Highlight;
      stroke-width: 3;
    }
  }
  @media print {
    text.in.in {
      fill: #000;
      stroke: #fff;
      stroke-width: 4px;
      paint-order: stroke;
    }
    ${unsafeCSS(ramps[tone].map((_, i) => `.region.c${i},.swatch.c${i}{fill:url(#t${i})}`).join(''))}
  }
`;
