import { html, isServer, nothing, type TemplateResult } from 'lit';

/**
 * The table, in place of the drawing or closed. Find-in-page opens a closed table. A server renders every closed table, as
 * `details`, which open without a script.
 * @param onFound called when the browser has found text in the closed table
 */
export function tableSection(table: TemplateResult, isOpen: boolean, label: string, onFound: () => void): TemplateResult {
  if ((isServer as boolean) && !isOpen)
    return html`<details class="data">
      <summary>${label}</summary>
      ${table}
    </details>`;
  return html`<div class="data" hidden=${isOpen ? nothing : 'until-found'} @beforematch=${onFound}>${table}</div>`;
}
