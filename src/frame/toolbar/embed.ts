import { html, nothing, type TemplateResult } from 'lit';
import { frameCode, pictureCode, scriptCode } from '../../model/embed-code.ts';
import { distAddress, embeddedElement } from './embedded-chart.ts';
import { panelChoice } from './panel-choice.ts';
import { panelText } from './panel-text.ts';
import { pictureSvg } from './picture.ts';
import { copyText } from './report.ts';
import type { Choices, Tool } from './tool.ts';

/** The code that shows the chart on another page, in the form and the version that the reader has chosen. */
function codeOf(tool: Tool, embedAs: Choices['embedAs']): string {
  const { host, view, title, lang, year, requested, choices } = tool;
  if (embedAs === 'picture') return pictureCode(pictureSvg(tool), `${view.takeaway} ${view.summary}`);
  const element = embeddedElement(host, host.kitTag, lang, requested);
  const isFixed = choices.version === 'this';
  const write = embedAs === 'frame' ? frameCode : scriptCode;
  return write({
    ...element,
    // A map keeps the place of the year among the attributes.
    attributes: isFixed ? [...new Map([...element.attributes, ['year', String(year)]])] : element.attributes,
    base: distAddress(!isFixed),
    title,
    takeaway: view.takeaway,
    height: host.offsetHeight,
  });
}

/** The panel with the code that shows the chart on another page. */
export function embedPanel(tool: Tool): TemplateResult {
  const { lang, year, showsTable, requested, choices, choose } = tool;
  const t = panelText[lang];
  // The page of a frame shows no custom data, and a table is no picture.
  const forms: [Choices['embedAs'], string][] = [['script', t.script]];
  if (!requested?.isCustom) forms.push(['frame', t.frame]);
  if (!showsTable) forms.push(['picture', t.picture]);
  const embedAs = forms.some(([form]) => form === choices.embedAs) ? choices.embedAs : 'script';
  const code = codeOf(tool, embedAs);
  // A picture never changes.
  const versions =
    embedAs === 'picture'
      ? nothing
      : panelChoice(
          'version',
          t.version,
          [
            ['newest', t.newest],
            ['this', t.thisVersion(year)],
          ],
          choices.version,
          (version) => choose({ version }),
        );
  return html`${panelChoice('embed-as', t.embedAs, forms, embedAs, (form) => choose({ embedAs: form }))} ${versions}
    <textarea
      readonly
      rows="5"
      spellcheck="false"
      aria-label=${t.code}
      .value=${code}
      @focus=${({ currentTarget }: FocusEvent) => (currentTarget as HTMLTextAreaElement).select()}
    ></textarea>
    <p class="actions"><button type="button" @click=${() => copyText(tool, code)}>${t.copyCode}</button></p>`;
}
