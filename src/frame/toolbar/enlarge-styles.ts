import { css } from 'lit';
import { squareButton } from '../buttons.ts';

/** The enlarged chart. */
export const enlargeStyles = css`
  dialog {
    box-sizing: border-box;
    width: 100%;
    max-width: 100%;
    height: 100%;
    max-height: 100%;
    padding: 16px;
    overflow: hidden;
    border: 0;
    background: var(--_surface);
    /* The close button is opposite the heading, also on right-to-left pages. */
    direction: ltr;
  }
  .enlarged {
    height: 100%;
    margin-inline: auto;
    overflow: auto;
  }
  /* Leaves room for the button in the corner, also above the takeaway, which can be as wide as the dialog. */
  .enlarged > ::part(heading) {
    min-height: 36px;
    padding-inline-end: 40px;
  }
  .close {
    position: absolute;
    /* Above the marks. */
    z-index: 1;
    inset-block-start: 12px;
    inset-inline-end: 12px;
    ${squareButton}
  }
`;
