import { css } from 'lit';

/** Declarations of a square button with an icon. */
export const squareButton = css`
  display: grid;
  place-items: center;
  box-sizing: border-box;
  width: 30px;
  height: 30px;
  padding: 0;
  border: 1px solid var(--_ink-faint);
  border-radius: 4px;
  background: var(--_surface);
  color: var(--_ink);
  font: inherit;
`;
