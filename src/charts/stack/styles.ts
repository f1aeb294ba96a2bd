import { css, unsafeCSS } from 'lit';
import { ghostStyles } from '../ghost-styles.ts';

/**
 * The colours of groups of products, for the light and the dark scheme. Parts that stand beside each other differ in lightness, so that
 * they stay apart in grey and with a colour-vision deficiency. The names are beside the parts, so that colours only connect the two
 * columns.
 */
const colours = {
  machinery: '#176c73,#3f9295',
  manufactures: '#ca9832,#e1b054',
  chemicals: '#677bb8,#8da1db',
  materials: '#a54e34,#c17157',
  food: '#9dc293,#7fad78',
  fuels: '#4d5660,#919ea9',
  crude: '#b29973,#9d845e',
  drinks: '#a07a9d,#a786a2',
  other: '#d79a9a,#b27c7c',
};

/** The opacities of parts of one group: the first has the full colour. */
const shades = [1, 0.66, 0.42, 0.24];

export const stackStyles = css`
  ${unsafeCSS(
    Object.entries(colours)
      .map(([product, pair]) => `.${product}{fill:var(--trade-product-${product},light-dark(${pair}))}`)
      .join(''),
  )}
  ${unsafeCSS(shades.map((opacity, i) => `.part.shade${i}{fill-opacity:${opacity}}`).join(''))}
  ${ghostStyles}
  .rest {
    fill: light-dark(#edf2f8, #3a4048);
  }
  .part {
    stroke: var(--_surface);
    stroke-width: 1.5;
    transition-property: x, y, width, height;
    transition-duration: var(--_motion, 0s);
  }
  /* Lines in the ink for colours that are close to the surface. */
  .part:is(.manufactures, .food, .crude, .other) {
    stroke: light-dark(var(--_ink), var(--_surface));
    stroke-width: 0.7;
  }
  .part.rest {
    stroke: var(--_ink-muted);
    stroke-width: 0.7;
  }
  .part:is(.shade1, .shade2, .shade3) {
    stroke: var(--_ink);
    stroke-width: 0.7;
  }
  /* A line would hide a part that is hardly wider. */
  .part.thin.thin {
    stroke: none;
  }
  .band,
  .leader {
    transition: d var(--_motion, 0s);
  }
  .part-text {
    transition: transform var(--_motion, 0s);
  }
  .band {
    fill-opacity: 0.2;
    /* Bands of one colour stay apart. */
    stroke: var(--_surface);
  }
  .band.lit {
    fill-opacity: 0.5;
  }
  .leader {
    fill: none;
    stroke: var(--_ink-muted);
    stroke-width: 0.7;
  }
  .part-title {
    stroke: var(--_surface);
    stroke-width: 4px;
    paint-order: stroke;
  }
  .head,
  .share,
  .lit .part-name {
    font-weight: 600;
  }
  .part-name,
  .part-title {
    font-size: 12px;
  }
  @media (prefers-contrast: more) {
    .part.part {
      stroke: var(--_ink);
      stroke-width: 1;
    }
  }
  @media (forced-colors: active) {
    /* Twice the class, to override the lines of light colours and of shades. */
    .part.part {
      fill: Canvas;
      fill-opacity: 1;
      stroke: CanvasText;
      stroke-width: 1;
    }
    /* Beside the outline of another year, the shown year is filled. */
    .part.part.thin,
    .part.part:has(+ .ghost) {
      fill: CanvasText;
    }
    .band {
      fill: none;
      stroke: var(--_ink-faint);
    }
    .lit .part.part {
      fill: Highlight;
    }
  }
`;
