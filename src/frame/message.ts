import { css, html, type TemplateResult } from 'lit';
import type { Lang } from '../model/locale.ts';

/** A sentence in place of a chart whose figures are missing. */
export const messageTemplate = (message: string, lang: Lang): TemplateResult =>
  html`<figure part="figure" lang=${lang}><p class="message" part="message" role="status">${message}</p></figure>`;

/** The message, and the chart while its figures are being read. */
export const messageStyles = css`
  .message {
    margin-block-end: 0.6em;
    padding-inline-start: 0.6em;
    border-inline-start: 3px solid;
  }
  /* Reserve the space. The message appears only if loading takes longer than the animation. */
  [aria-busy='true'] > * {
    visibility: hidden;
  }
  [aria-busy='true'] > .message {
    position: absolute;
    visibility: visible;
    animation: late 0.3s steps(1);
  }
  @keyframes late {
    from {
      visibility: hidden;
    }
  }
`;
