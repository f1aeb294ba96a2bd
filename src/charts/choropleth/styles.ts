import { css, unsafeCSS, type CSSResult } from 'lit';
import { outlines } from './outline-styles.ts';

/** Colours of the six classes from the lowest, for the light and the dark scheme. In the dark scheme higher classes are lighter. */
const ramps = {
  states: ['#e4edf6,#1c2f43', '#bed6ec,#254a6e', '#8fb9de,#366ea2', '#5a93c8,#538cc6', '#2c6cab,#8abae6', '#103f70,#d3e6f8'],
  prefectures: ['#f0e9f7,#2c2338', '#d8c8ea,#453461', '#c1aadd,#654a8c', '#9674c3,#9a7dc8', '#7148a3,#b599da', '#482174,#e2d5f3'],
};

/**
 * The classes whose colours are close to the surface. Their regions have lines in the ink; the other regions have lines in the colour of
 * the surface. So each region has a contrast of 3:1 with its line.
 */
const paleClasses = { states: { light: [0, 1, 2], dark: [0, 1] }, prefectures: { light: [0, 1, 2], dark: [0, 1, 2] } };

/** Colours and textures of a map. A page sets the ramp by `--trade-ramp-0` to `--trade-ramp-5`. */
export const choroplethStyles = (tone: keyof typeof ramps): CSSResult => css`
  :host {
    ${unsafeCSS(ramps[tone].map((pair, i) => `--_c${i}:var(--trade-ramp-${i},light-dark(${pair}));`).join(''))}
  }
  ${unsafeCSS(ramps[tone].map((_, i) => `.c${i}{fill:var(--_c${i})}`).join(''))}
  ${outlines('', paleClasses[tone])}
  .none {
    fill: url(#none);
  }
  path.none {
    fill: url(#mnone);
  }
  .region {
    transition: fill var(--_motion, 0s);
    stroke: var(--_ink-muted);
    stroke-width: 0.8;
    vector-effect: non-scaling-stroke;
  }
  .box,
  .swatch {
    stroke: var(--_ink-muted);
    stroke-width: 0.6;
  }
  .coast,
  .inset,
  .leader {
    fill: none;
    stroke: var(--_ink-muted);
    stroke-width: 0.7;
    vector-effect: non-scaling-stroke;
    pointer-events: none;
  }
  /* A leader is seen on every colour. */
  .casing {
    fill: none;
    stroke: var(--_surface);
    stroke-width: 2.7;
  }
  .pin,
  .hatch {
    fill: var(--_ink-muted);
    stroke: var(--_ink-muted);
    pointer-events: none;
  }
  .in {
    fill: light-dark(#16191d, #eceef0);
    font-size: 12px;
    letter-spacing: -0.02em;
    pointer-events: none;
  }
  .on-map {
    stroke: var(--_surface);
    stroke-width: 3.5px;
    stroke-linejoin: round;
    paint-order: stroke;
  }
  .on-map.name {
    font-weight: 600;
  }
  /* A label on its region continues the region's colour, where it is wider. */
  ${unsafeCSS(ramps[tone].map((_, i) => `.on${i}{stroke:var(--_c${i})}`).join(''))}
  .in.tight {
    font-size: 11px;
    letter-spacing: -0.03em;
  }
  .in.bare {
    stroke: var(--_surface);
    stroke-width: 3px;
    paint-order: stroke;
  }
  /* The middle class is light enough for dark text in both schemes. */
  .middle {
    fill: #14171a;
  }
  .full {
    fill: light-dark(#fff, #14171a);
  }
  .dot {
    fill: var(--_surface);
    stroke: var(--_ink);
    stroke-width: 1.1;
    pointer-events: none;
  }
  .swatch.bare {
    fill: none;
  }
  .texture {
    fill: none;
    stroke: var(--_ink);
    stroke-width: 0.8;
  }
  #t5 .texture {
    fill: var(--_ink);
  }
  /* Map and legend have textures for readers without colours, and for those who ask for more contrast. */
  @media (forced-colors: active), (prefers-contrast: more) {
    ${unsafeCSS(ramps[tone].map((_, i) => `.c${i}.c${i}{fill:url(#t${i})}path.c${i}.c${i}{fill:url(#mt${i})}`).join(''))}
    /* Of a higher specificity than the colours of texts on a map of changes. */
    text.in.in.in,
    text.on-map.on-map.on-map {
      fill: var(--_ink);
      stroke: var(--_surface);
      stroke-width: 4px;
      paint-order: stroke;
    }
  }
  @media (forced-colors: active) {
    :host {
      ${unsafeCSS(ramps[tone].map((_, i) => `--_c${i}:Canvas;`).join(''))}
    }
    /* The highest class is solid. */
    .c5 ~ text.in.in.in,
    text.on5.on5.on5.on5 {
      fill: var(--_surface);
      stroke: var(--_ink);
    }
  }
  /* With colours, the highest class needs no texture. */
  @media (forced-colors: none) {
    #t5 .texture {
      stroke: none;
      fill: none;
    }
  }
  /* Chromium prints shapes with a pattern as bitmaps. */
  @media print {
    .none,
    path.none {
      stroke: var(--_ink-muted);
      stroke-width: 1;
      stroke-dasharray: 2 2;
      vector-effect: non-scaling-stroke;
      fill: var(--_surface);
    }
  }
`;
