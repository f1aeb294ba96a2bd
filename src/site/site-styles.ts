import { css } from 'lit';
import { colours } from '../frame/colours.ts';

/** What the pages of the site have in common: type, navigation, controls of forms. Colours are those of the charts. */
export const siteStyles = css`
  :host {
    display: block;
    ${colours({
      ink: '#16191d,#eceef0',
      'ink-muted': '#565d66,#a9b1ba',
      'ink-faint': '#d9dde2,#3a4048',
      focus: '#0b57d0,#a8c7fa',
    })}
    --_surface: light-dark(#fff, #14171a);
    --_problem: light-dark(#a4320f, #ffb59c);
    color: var(--_ink);
    line-height: 1.5;
  }
  header {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0.5rem 2rem;
    font-size: 0.9375rem;
  }
  nav {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.25rem;
  }
  nav a {
    min-height: 24px;
    color: inherit;
  }
  nav a:is([aria-current='page'], [aria-current='true']) {
    font-weight: 650;
    text-decoration: none;
  }
  h1 {
    margin-block: 1.5rem 0.5rem;
    font-size: clamp(1.75rem, 5vw, 2.375rem);
    line-height: 1.2;
    text-wrap: balance;
  }
  h2 {
    margin: 0;
    font-size: 1.125rem;
    font-weight: 650;
    line-height: 1.35;
  }
  h1,
  h2,
  p {
    word-break: auto-phrase;
  }
  p {
    margin: 0;
  }
  .lead {
    max-width: 46rem;
    color: var(--_ink-muted);
    font-size: 1.0625rem;
  }
  .hint {
    max-width: 42rem;
    color: var(--_ink-muted);
    font-size: 0.875rem;
  }
  code {
    font-size: 0.9em;
  }
  a {
    color: inherit;
  }
  button,
  .button,
  .field :is(input, select),
  textarea {
    box-sizing: border-box;
    border: 1px solid var(--_ink-muted);
    border-radius: 4px;
    background: var(--_surface);
    color: inherit;
    font: inherit;
  }
  button,
  .button {
    display: inline-block;
    min-height: 36px;
    padding: 0.3em 0.9em;
    text-decoration: none;
    cursor: pointer;
  }
  .primary {
    border-color: var(--_ink);
    background: var(--_ink);
    color: var(--_surface);
    font-weight: 600;
  }
  :is(button, .button, input, select, textarea, a, summary, [tabindex]):focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }
  textarea {
    display: block;
    field-sizing: content;
    width: 100%;
    min-height: 4.5em;
    max-height: 20em;
    padding: 0.6em 0.75em;
    resize: vertical;
  }
  textarea.code {
    border-color: var(--_ink-faint);
    background: light-dark(#f6f7f8, #1c2024);
    font:
      0.8125rem/1.5 ui-monospace,
      monospace;
    overflow-wrap: anywhere;
  }
  .result {
    min-height: 1.5em;
    font-size: 0.9375rem;
  }
  .sentence {
    font-size: 1.1875rem;
  }
`;
