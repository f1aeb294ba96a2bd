import { css, unsafeCSS } from 'lit';
import { outlines } from './outline-styles.ts';

/** Colours of the classes on both sides of zero, from the largest fall to the largest rise, for the light and the dark scheme. */
const ramp = ['#8f4700,#ffc796', '#e39c58,#9a5a1c', '#f7dfc4,#4a3522', '#d5e4f3,#223649', '#80b4df,#316daa', '#1c5a99,#b9dbfa'];

/** The classes of falls. In grey they look like the rises on the other side of zero, so they have a texture of minus signs. */
const falls = [0, 1, 2];

/** The classes of rises but the largest, with the textures of the lower classes of a map of values. */
const rises = [3, 4];

/** Colours of a map of changes. A page sets them by `--trade-change-0` to `--trade-change-5`. */
export const changeStyles = css`
  .change {
    ${unsafeCSS(ramp.map((pair, i) => `--_c${i}:var(--trade-change-${i},light-dark(${pair}));`).join(''))}
  }
  ${outlines('.change', { light: [1, 2, 3, 4], dark: [2, 3] })}
  @media screen {
    ${unsafeCSS(falls.map((i) => `.change .c${i}.c${i}{fill:url(#fall${i})}.change path.c${i}.c${i}{fill:url(#mfall${i})}`).join(''))}
  }
  /* A text in a tile hides the texture around it. */
  ${unsafeCSS(falls.map((i) => `.change .c${i}~.in{stroke:var(--_c${i});stroke-width:4px;paint-order:stroke}`).join(''))}
  .fall {
    stroke: var(--_ink);
    stroke-opacity: 0.5;
  }
  #fall0 .fall {
    stroke: var(--_surface);
  }
  .change .in,
  .change .on-map {
    fill: light-dark(#16191d, #eceef0);
  }
  .change .c0 ~ .in,
  .change .c5 ~ .in,
  .change .on0,
  .change .on5 {
    fill: light-dark(#fff, #14171a);
  }
  /* Falls have minus signs, rises plus signs and grids; the largest of each are solid. */
  @media (forced-colors: active) {
    .change {
      ${unsafeCSS(ramp.map((_, i) => `--_c${i}:${i ? 'Canvas' : 'CanvasText'};`).join(''))}
    }
    ${unsafeCSS(rises.map((i) => `.change .c${i}.c${i}{fill:url(#t${i - 2})}.change path.c${i}.c${i}{fill:url(#mt${i - 2})}`).join(''))}
    .fall {
      stroke-opacity: 1;
    }
    .change .c0 ~ text.in.in.in,
    .change text.on0.on0.on0.on0 {
      fill: var(--_surface);
      stroke: var(--_ink);
    }
  }
`;
