import { html, nothing, type TemplateResult } from 'lit';
import { csv, json } from '../../model/csv.ts';
import { panelChoice } from './panel-choice.ts';
import { panelText } from './panel-text.ts';
import { cardOf, pictureSvg, png } from './picture.ts';
import { reportResult } from './report.ts';
import { saveFile } from './save-file.ts';
import type { Tool } from './tool.ts';

/** The panel that saves the figures, and a picture of the chart. */
export function downloadPanel(tool: Tool): TemplateResult {
  const { host, view, lang, year, showsTable, choices, choose } = tool;
  const t = panelText[lang];
  const fileButton = (kind: string, type: string, content: () => Blob | string | Promise<Blob>): TemplateResult => {
    const name = `${host.kitTag}-${year}.${kind}`;
    const onClick = (): Promise<void> => reportResult(tool, async () => saveFile(await content(), name, type), t.saved(name));
    return html`<button type="button" @click=${onClick}>${kind.toUpperCase()}</button>`;
  };
  // Safari wants the clipboard to be written in the handler of the click, so the picture is a promise.
  const copyImage = (): Promise<void> =>
    reportResult(tool, () => navigator.clipboard.write([new ClipboardItem({ 'image/png': png(tool) })]), t.copied);
  const { size: card } = cardOf(tool);
  const picture = html`<p class="subject">${t.picture}</p>
    ${panelChoice(
      'colours',
      t.colours,
      [
        ['light', t.light],
        ['shown', t.asShown],
      ],
      choices.colours,
      (colours) => choose({ colours }),
    )}
    ${panelChoice(
      'size',
      t.size,
      [
        ['shown', t.asShown],
        ['1200', `${card.width} × ${card.height}`],
      ],
      choices.size,
      (size) => choose({ size }),
    )}
    <p class="actions">
      ${fileButton('svg', 'image/svg+xml', () => pictureSvg(tool))} ${fileButton('png', 'image/png', () => png(tool))}
      ${'ClipboardItem' in globalThis ? html`<button type="button" @click=${copyImage}>${t.copyImage}</button>` : nothing}
    </p>`;
  return html`<p class="subject">${t.figures}</p>
    <p class="actions">
      ${fileButton('csv', 'text/csv', () => `\ufeff${csv(view, host.shownTable, lang)}`)}
      ${fileButton('json', 'application/json', () => json(view, host.shownTable))}
    </p>
    ${showsTable ? nothing : picture}`;
}
