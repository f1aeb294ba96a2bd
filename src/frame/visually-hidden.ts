import { css } from 'lit';

/** Declarations for text that only screen readers present. Without line breaks, so that Orca does not read it word by word. */
export const visuallyHidden = css`
  position: absolute;
  width: 1px;
  height: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
`;
