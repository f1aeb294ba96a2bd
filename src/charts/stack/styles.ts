import { css, unsafeCSS } from 'lit';

/**
 * The colours of the parts from the largest, for the light and the dark scheme. The names are beside the parts, so that
 * colours only connect the two columns.
 */
const palette = [
  '#1d6e75,#4fa3a6',
  '#d8a547,#c9973f',
  '#8a9a5b,#93a56a',
  '#b4674d,#c07a60',
  '#8fb0c9,#6f95b3',
  '#5b6770,#8b98a3',
  '#cdb592,#a8906b',
  '#9c7a97,#a786a2',
  '#6e9b87,#7aa893',
  '#c98f8f,#b27c7c',
];

export const stackStyles = css`
  ${unsafeCSS(palette.map((pair, i) => `.p${i}{fill:light-dark(${pair})}`).join(''))}
  .rest {
    fill: var(--_ink-faint);
  }
  .part {
    stroke: var(--_surface);
    stroke-width: 1.5;
  }
  .band {
    fill-opacity: 0.2;
  }
  .band.lit {
    fill-opacity: 0.5;
  }
  .leader {
    fill: none;
    stroke: var(--_ink-muted);
    stroke-width: 0.7;
  }
  .head,
  .share,
  .lit .part-name {
    font-weight: 600;
  }
  .part-name {
    font-size: 12px;
  }
  .mark:hover .hit {
    stroke: var(--_ink);
  }
  @media (forced-colors: active) {
    .part {
      fill: Canvas;
      stroke: CanvasText;
    }
    .band {
      fill: none;
      stroke: var(--_ink-faint);
    }
    .lit .part {
      fill: Highlight;
    }
  }
`;
