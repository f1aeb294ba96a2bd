import { css } from 'lit';
import { colours } from './colours.ts';
import { visuallyHidden } from './visually-hidden.ts';

/**
 * The styles of the frame. Sizes are in em, and in pixels inside the drawing. A custom property sets each colour; the default
 * follows the `color-scheme` of the page. Exports and imports have a colour each; everything else has one of three inks.
 */
export const styles = css`
  :host {
    display: block;
    ${colours({
      ink: '#16191d,#eceef0',
      'ink-muted': '#565d66,#a9b1ba',
      'ink-faint': '#d9dde2,#3a4048',
      other: '#868e98,#767f8a',
      focus: '#0b57d0,#a8c7fa',
    })}
    --_surface: var(--trade-surface, Canvas);
  }
  :host([hidden]) {
    display: none;
  }
  /* The page's font, colour scheme, visibility and text spacing are inherited. The font size is the reader's own. */
  figure {
    all: initial;
    display: block;
    visibility: inherit;
    color-scheme: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    color: var(--_ink);
    font-family: var(--trade-font, inherit);
    font-size: var(--trade-font-size, medium);
    line-height: 1.45;
  }
  p {
    margin: 0;
  }
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
  .title {
    color: var(--_ink-muted);
    font-weight: 600;
  }
  .takeaway {
    margin-block: 0.15em 0.8em;
    max-width: 38em;
    font-size: 1.3em;
    font-weight: 600;
    line-height: 1.3;
    text-wrap: pretty;
  }
  :lang(ja) .takeaway {
    word-break: auto-phrase;
  }
  /*
   * The drawing keeps its width until it is drawn for the new one: scaled for a single frame, the browser would shape all of
   * its text again. Size containment lets its column shrink.
   */
  .plot {
    contain: inline-size;
    position: relative;
    touch-action: pan-y;
  }
  svg {
    display: block;
    height: auto;
    overflow: visible;
    /* Time runs from left to right, also on right-to-left pages. */
    direction: ltr;
    /* Text spacing is for prose; labels in a drawing have no room for it. */
    letter-spacing: 0;
    word-spacing: 0;
    font-variant-numeric: tabular-nums;
  }
  text {
    fill: var(--_ink);
    font-size: 13px;
  }
  .unit,
  .tick,
  .detail {
    fill: var(--_ink-muted);
    font-size: 12px;
  }
  .grid,
  .base {
    stroke: var(--_ink-faint);
    shape-rendering: crispEdges;
  }
  .base {
    stroke: var(--_ink-muted);
  }
  :focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  .mark {
    outline: none;
  }
  .hit {
    fill: transparent;
  }
  .mark:focus-visible .hit {
    stroke: var(--_focus);
    stroke-width: 2;
  }
  .notes,
  .source,
  .data,
  .tools {
    margin-block-start: 0.6em;
    color: var(--_ink-muted);
    font-size: 0.8125em;
  }
  a {
    color: inherit;
  }
  summary {
    min-height: 24px;
  }
  .tools p {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.4em 0.6em;
    margin-block: 0.5em;
  }
  .tools button,
  .tools input {
    min-height: 30px;
    font: inherit;
  }
  dialog {
    box-sizing: border-box;
    width: 100%;
    max-width: 100%;
    height: 100%;
    max-height: 100%;
    border: 0;
    background: var(--_surface);
  }
  .status {
    ${visuallyHidden}
  }
  @media (forced-colors: active) {
    :host {
      --_ink: CanvasText;
      --_ink-muted: CanvasText;
      --_ink-faint: color-mix(in srgb, CanvasText 35%, Canvas);
      --_surface: Canvas;
      --_other: Canvas;
      --_focus: Highlight;
    }
    svg {
      forced-color-adjust: none;
    }
  }
  @media print {
    figure {
      break-inside: avoid;
    }
    svg {
      width: 100%;
    }
    .data summary,
    .tools {
      display: none;
    }
  }
`;
