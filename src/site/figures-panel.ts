import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { saveFile } from '../frame/toolbar/save-file.ts';
import type { Lang } from '../model/locale.ts';
import type { BuilderContext } from './builder-context.ts';
import { figuresText } from './figures-text.ts';
import { cellsOf, pasted, type Inspection } from './own-figures.ts';
import { isInFile, type BuilderState } from './state.ts';

/** How many rows of an editor's figures are shown. */
const shownRows = 5;

/** The part of the form where an editor brings figures: a file or pasted rows, what was found in them, and where they go. */
export function figuresPanel({ lang, state, inspection, fileProblem, update, openFile }: BuilderContext): TemplateResult {
  const t = figuresText[lang];
  const { figures } = state;
  const paste = ({ target }: Event): void => {
    const { value } = target as HTMLTextAreaElement;
    update({ figures: value.trim() ? pasted(value, figures?.fileName) : undefined });
  };
  const pick = ({ target }: Event): void => {
    const file = (target as HTMLInputElement).files?.[0];
    if (file) openFile(file);
  };
  const problem = inspection?.problem;
  return html`<p class="hint">${t.figuresHint}</p>
    <div class="field">
      <label class="label" for="figures-file">${t.chooseFile}</label>
      <input
        id="figures-file"
        type="file"
        accept=".csv,.tsv,.txt,.json"
        aria-invalid=${fileProblem ? 'true' : nothing}
        aria-describedby="problem-file"
        @change=${pick}
      />
      <p id="problem-file" class="problem" role="status">${fileProblem ?? nothing}</p>
    </div>
    <div class="field">
      <label class="label" for="figures-rows">${t.paste}</label>
      <textarea
        id="figures-rows"
        rows="4"
        spellcheck="false"
        aria-invalid=${problem ? 'true' : nothing}
        aria-describedby=${problem ? 'problem-figures' : nothing}
        .value=${live(figures?.text ?? '')}
        @input=${paste}
      ></textarea>
      <p id="problem-figures" class="problem" role="status">${problem ?? nothing}</p>
    </div>
    ${figures ? foundTemplate(inspection, lang) : nothing} ${figures ? hostingTemplate(state, inspection, lang, update) : nothing}`;
}

/** The columns, the warnings and the first rows. */
function foundTemplate(inspection: Inspection | undefined, lang: Lang): TemplateResult | typeof nothing {
  const sheet = inspection?.sheet;
  if (!sheet) return nothing;
  const t = figuresText[lang];
  const rows = cellsOf(sheet, shownRows);
  return html`<p class="found">
      ${t.figuresRead(
        sheet.rows.length,
        sheet.head.filter((heading) => !inspection.unread.includes(heading)),
        inspection.unread,
      )}
    </p>
    ${
      inspection.warnings.length
        ? html`<ul class="problem">
            ${inspection.warnings.map((warning) => html`<li>${warning}</li>`)}
          </ul>`
        : nothing
    }
    <div class="scroll" tabindex="0" role="region" aria-label=${t.firstRows}>
      <table>
        <caption>
          ${t.firstRows}
        </caption>
        <thead>
          <tr>
            ${sheet.head.map((heading) => html`<th scope="col">${heading}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            (cells) =>
              html`<tr>
                ${cells.map((cell) => html`<td>${cell}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
}

/** Whether the figures go into the code, or stay in a file. */
function hostingTemplate(
  state: BuilderState,
  inspection: Inspection | undefined,
  lang: Lang,
  update: BuilderContext['update'],
): TemplateResult {
  const t = figuresText[lang];
  const { figures } = state;
  const fileName = figures?.fileName ?? '';
  const isFile = isInFile(state, inspection?.canBeInline);
  const mustBeFile = inspection?.canBeInline === false;
  const choice = (asFile: boolean, label: string): TemplateResult =>
    html`<label class="box"
      ><input
        type="radio"
        name="hosting"
        ?disabled=${mustBeFile && !asFile}
        .checked=${live(asFile === isFile)}
        @change=${() => update({ isFile: asFile })}
      />
      ${label}</label
    >`;
  return html`<fieldset class="field">
      <legend class="label">${t.hosting}</legend>
      <div class="boxes">${choice(false, t.inline)} ${choice(true, t.asFile(fileName))}</div>
      ${mustBeFile ? html`<p class="hint">${t.decimalCommas}</p>` : nothing}
    </fieldset>
    ${
      isFile || mustBeFile
        ? html`<p class="hint">${t.fileHint}</p>
            <p class="actions">
              <button type="button" @click=${() => saveFile(figures?.text ?? '', fileName, 'text/csv')}>${t.saveFile(fileName)}</button>
            </p>`
        : nothing
    }
    <p class="actions"><button type="button" @click=${() => update({ figures: undefined, isFile: false })}>${t.removeFigures}</button></p>`;
}
