import { css } from 'lit';
import { visuallyHidden } from '../visually-hidden.ts';

/** The source line, the row of buttons, and the place in which pictures are drawn. */
export const toolbarStyles = css`
  .footer {
    container: footer / inline-size;
    margin-block-start: 0.6em;
    color: var(--_ink-muted);
    font-size: 0.8125em;
  }
  .footer-line {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    justify-content: space-between;
    gap: 0 1em;
  }
  .source {
    /* The first line is as high as the buttons beside it. */
    padding-block: calc((30px - 1lh) / 2);
    max-width: 56em;
  }
  .source a {
    text-decoration-color: var(--_other);
    text-underline-offset: 0.2em;
  }
  .source a:hover {
    text-decoration-color: currentColor;
  }
  @media screen {
    .citation:not(.open) {
      ${visuallyHidden}
    }
  }
  .icon {
    flex: none;
    width: 16px;
    height: 16px;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
    forced-color-adjust: auto;
  }
  .about {
    display: inline-grid;
    place-content: center;
    width: 24px;
    height: 24px;
    margin: -4px 2px -4px -4px;
    padding: 0;
    border: 0;
    border-radius: 4px;
    background: none;
    color: inherit;
    vertical-align: middle;
  }
  .toolbar > .result {
    flex-basis: 100%;
    text-align: end;
  }
  .toolbar {
    display: flex;
    flex-wrap: wrap;
    gap: 1px;
    /* The icon of the first button is on the left edge of the chart. */
    margin-inline-start: -5px;
  }
  .toolbar > button {
    display: flex;
    align-items: center;
    gap: 4px;
    min-width: 30px;
    height: 30px;
    padding: 0 5px;
    border: 0;
    border-radius: 4px;
    background: none;
    color: inherit;
    font: inherit;
  }
  .toolbar > button:hover,
  .about:hover,
  .toolbar > button:has(+ :popover-open),
  .about[aria-expanded='true'] {
    background: color-mix(in srgb, var(--_ink) 14%, transparent);
    color: var(--_ink);
  }
  /* Only the icons where the words do not fit. They keep their names. */
  @container footer (width < 480px) {
    .toolbar > button span {
      ${visuallyHidden}
    }
  }
  .stage {
    position: absolute;
    background: var(--_surface);
    color: var(--_ink);
  }
  @media (forced-colors: active) {
    .source a {
      color: LinkText;
      text-decoration-color: currentColor;
    }
    .toolbar > button:has(+ :popover-open),
    .about[aria-expanded='true'] {
      outline: 1px solid;
    }
  }
  @media print {
    .toolbar,
    .about {
      display: none;
    }
  }
`;
