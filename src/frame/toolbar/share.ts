import { html, nothing, type TemplateResult } from 'lit';
import { panelText } from './panel-text.ts';
import { copyText, reportResult } from './report.ts';
import type { Tool } from './tool.ts';

/** The address of the page, with what the reader has chosen in the chart. */
function addressOf({ fragment }: Tool['host']): string {
  const address = new URL(location.href);
  if (fragment) address.hash = fragment;
  return address.href;
}

/** The panel that shares the chart, or copies its address or its citation. */
export function sharePanel(tool: Tool): TemplateResult {
  const { host, view, title, lang } = tool;
  const t = panelText[lang];
  const share = (): Promise<void> =>
    reportResult(tool, () => navigator.share({ title, text: view.takeaway, url: addressOf(host) }), t.shared);
  return html`<p class="actions">
    ${'share' in navigator ? html`<button type="button" @click=${share}>${t.shareWith}</button>` : nothing}
    <button type="button" @click=${() => copyText(tool, addressOf(host))}>${t.copyLink}</button>
    <button type="button" @click=${() => copyText(tool, t.citation(title, view.source.text, addressOf(host)))}>${t.copyCitation}</button>
  </p>`;
}
