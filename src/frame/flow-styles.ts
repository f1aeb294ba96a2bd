import { css } from 'lit';
import { colours } from './colours.ts';

/** The colours of exports, of imports and of the gap between them. */
export const flowStyles = css`
  :host {
    ${colours({ exports: '#1a5fa4,#7fb6ee', imports: '#b0500c,#f0a063', gap: '#eceff2,#23282e' })}
  }
  @media (prefers-contrast: more) {
    :host {
      ${colours({ exports: '#0d3d72,#b5d6f7', imports: '#6f3000,#fbcba6', gap: '#e2e6ea,#2b3138' })}
    }
  }
  @media (forced-colors: active) {
    :host {
      --_exports: LinkText;
      --_imports: CanvasText;
      --_gap: Canvas;
    }
  }
`;
