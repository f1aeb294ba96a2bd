import { css } from 'lit';

/** The panels that the buttons of the toolbar open. */
export const panelStyles = css`
  .tool-panel {
    position: absolute;
    inset: auto;
    box-sizing: border-box;
    width: max-content;
    max-width: min(29.5em, 100vw - 8px);
    max-height: calc(100vh - 8px);
    margin: 0;
    padding: 12px;
    overflow: auto;
    border: 1px solid var(--_ink-faint);
    border-radius: 4px;
    background: var(--_surface);
    box-shadow: 0 2px 12px rgb(0 0 0 / 0.15);
    color: var(--_ink);
  }
  /* Its content is being loaded. */
  .tool-panel:empty {
    visibility: hidden;
  }
  .tool-panel button,
  .tool-panel input:not([type]) {
    box-sizing: border-box;
    min-height: 30px;
    padding: 0 10px;
    border: 1px solid var(--_ink-faint);
    border-radius: 4px;
    background: var(--_surface);
    color: inherit;
    font: inherit;
  }
  .tool-panel button:hover {
    border-color: var(--_ink-muted);
  }
  .tool-panel input:not([type]) {
    flex: 1;
    min-width: 0;
    border-color: var(--_ink-muted);
  }
  .tool-panel textarea {
    display: block;
    box-sizing: border-box;
    width: 29.5em;
    max-width: 100%;
    margin-block: 8px;
    padding: 8px;
    border: 1px solid var(--_ink-muted);
    border-radius: 4px;
    background: var(--_surface);
    color: inherit;
    font:
      0.9em ui-monospace,
      monospace;
    overflow-wrap: anywhere;
    resize: vertical;
  }
  .subject {
    font-weight: 600;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    margin-block: 6px;
  }
  .actions ~ .subject {
    margin-block-start: 12px;
  }
  .tool-panel .segments {
    margin: 6px 0;
  }
  .tool-panel legend {
    padding: 0 0 2px;
    color: var(--_ink-muted);
  }
  .hint {
    max-width: 29.5em;
    margin-block-start: 8px;
    color: var(--_ink-muted);
  }
  .tool-panel > :first-child {
    margin-block-start: 0;
  }
  .tool-panel > :last-child {
    margin-block-end: 0;
  }
`;
