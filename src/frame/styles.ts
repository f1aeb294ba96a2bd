import { css } from 'lit';
import { colours } from './colours.ts';
import { visuallyHidden } from './visually-hidden.ts';

/**
 * The styles of the frame. Sizes are in em, and in pixels inside the drawing. A custom property sets each colour; the default
 * follows the `color-scheme` of the page. Exports and imports have a colour each; everything else has one of three inks. With
 * `auto-phrase`, Japanese breaks between phrases.
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
      accent: '#c2185b,#ff8fb3',
    })}
    --_surface: var(--trade-surface, Canvas);
    padding: var(--trade-padding, 0);
    background: var(--trade-surface, transparent);
    /* The width that the drawing is laid out for depends on it. */
    /* Important, so that no style of the page changes it: the drawing is scaled by it. */
    font-size: var(--trade-font-size, medium) !important;
  }
  :host([scheme='light']) {
    color-scheme: light;
    background: var(--_surface);
  }
  :host([scheme='dark']) {
    color-scheme: dark;
    background: var(--_surface);
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
  .title {
    color: var(--_ink-muted);
    font-weight: 600;
    text-wrap: balance;
  }
  .takeaway {
    margin-block: 0.15em 0.8em;
    max-width: 38em;
    font-size: 1.3em;
    font-weight: 600;
    line-height: 1.3;
    text-wrap: balance;
  }
  .title,
  .takeaway {
    word-break: auto-phrase;
  }
  /*
   * The drawing keeps its width until it is drawn for the new one: scaled for a single frame, the browser would shape all of
   * its text again. Size containment lets its column shrink.
   */
  .plot {
    contain: inline-size;
    position: relative;
    /* A finger that slides sideways moves over the marks; all else is the browser's. */
    touch-action: pan-y pinch-zoom;
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
  /* Charts use the duration of a motion in their transitions. Without it, marks change at once. */
  @media screen and (prefers-reduced-motion: no-preference) {
    .moving {
      --_motion: 0.35s;
    }
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
    fill: none;
    pointer-events: all;
  }
  /* What is seen of marks; pointer and focus are on the marks themselves. */
  .drawn {
    pointer-events: none;
  }
  .notes,
  .source,
  .strip {
    word-break: auto-phrase;
  }
  .notes,
  details,
  .data {
    margin-block-start: 0.6em;
    color: var(--_ink-muted);
    font-size: 0.8125em;
  }
  /* About 75 characters. */
  .notes {
    max-width: 38em;
  }
  .small .takeaway {
    font-size: 1.125em;
  }
  .small .title {
    font-size: 0.875em;
  }
  a {
    color: inherit;
  }
  summary {
    min-height: 24px;
  }
  .status,
  .description {
    ${visuallyHidden}
  }
  .description p {
    overflow: hidden;
  }
  @media (prefers-contrast: more) {
    :host {
      ${colours({ ink: '#000,#fff', other: '#5d646d,#a9b1ba', focus: '#063a8f,#cfe0ff', accent: '#8a0f40,#ffb8cf' })}
      --_ink-muted: var(--_ink);
      --_ink-faint: color-mix(in srgb, var(--_ink) 60%, var(--_surface));
    }
  }
  @media (forced-colors: active) {
    :host {
      --_ink: CanvasText;
      --_ink-muted: CanvasText;
      --_ink-faint: color-mix(in srgb, CanvasText 35%, Canvas);
      --_surface: Canvas;
      --_other: Canvas;
      --_focus: Highlight;
      --_accent: CanvasText;
    }
    svg {
      forced-color-adjust: none;
    }
  }
  @media print {
    .title,
    .takeaway {
      break-after: avoid;
    }
    .plot,
    tr {
      break-inside: avoid;
    }
    .plot > svg {
      width: 100%;
    }
    /* A sheet of paper has no room to scroll to. */
    figure table {
      font-size: 11px;
    }
    figure :is(th, td) {
      padding-inline: 0.35em;
    }
    /* The title names the year. */
    figure [part='years'],
    .data summary {
      display: none;
    }
  }
`;
