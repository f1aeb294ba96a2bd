import { html, nothing, type TemplateResult } from 'lit';
import { segmented } from '../frame/controls/segmented.ts';
import { saveFile } from '../frame/toolbar/save-file.ts';
import type { EmbeddedChart } from '../model/embed-code.ts';
import { escape } from '../model/escape.ts';
import type { BuilderContext } from './builder-context.ts';
import { codeBox, resultLine } from './code-box.ts';
import { frameworks } from './framework-code.ts';
import { hostForm } from './host-form.ts';
import { codeText } from './code-text.ts';
import { baseOfPage, codeOf, embeddedChart, isChart } from './kit-element.ts';
import { jsonOf } from './own-figures.ts';
import { formsOf, fragmentOf, isInFile, maxWidthOf, usedAttributes, type CodeForm } from './state.ts';
import { siteText } from './text.ts';
import { blockCode, isPluginForm, shortcode } from './wordpress-code.ts';

/** Longer addresses are cut off by some programs. */
const longAddress = 8000;

/** The code in the form that is chosen, what can be done with it, and where it finds the files of the kit. */
export function codePanel(context: BuilderContext): TemplateResult {
  const { lang, state, element, result, update, report } = context;
  const t = siteText[lang];
  const { forms: formNames, formHints, plugin } = codeText[lang];
  const forms = formsOf(state, context.inspection?.canBeInline);
  const form = forms.includes(state.form) ? state.form : 'script';
  const base = baseOfPage(location);
  const code = element.hasUpdated && hasFigures(context) ? writeCode(context, form, base.address) : '';
  const isForPlugin = isPluginForm(form);
  const isMarkup = !isForPlugin && !frameworks.some((framework) => framework === form);
  const loadsFiles = isMarkup && form !== 'picture';
  const ownFile = state.figures && loadsFiles && isInFile(state, context.inspection?.canBeInline) ? state.figures.fileName : undefined;
  return html`<section aria-labelledby="code-title">
    <h2 id="code-title">${t.code}</h2>
    ${segmented(
      'form',
      t.codeFor,
      forms.map((value) => ({ value, label: formNames[value] })),
      form,
      ({ target }) => update({ form: (target as HTMLInputElement).value as CodeForm }),
    )}
    ${leftOutLines(context, forms).map((line) => html`<p class="hint left-out">${line}</p>`)}
    <p class="hint">${formHints[form]} ${isForPlugin ? html`<a href="wordpress/trade-widgets.zip" download>${plugin}</a>` : nothing}</p>
    ${
      hasFigures(context)
        ? codeBox({ code, lang, report, actions: isMarkup ? pageAction(context, code, base.address, ownFile !== undefined) : nothing })
        : html`<p class="problem no-code">${t.noCode[isChart(element) ? 'figures' : 'fact']}</p>`
    }
    ${isForPlugin && maxWidthOf(state) !== undefined ? html`<p class="hint">${t.noWidth}</p>` : nothing} ${resultLine(result)}
    ${hasFigures(context) && ownFile !== undefined ? html`<p class="hint">${t.pageWithFile(ownFile)}</p>` : nothing}
    ${loadsFiles && base.problem && base.problem !== 'invalid' ? html`<p class="problem">${t.hostProblems[base.problem]}</p>` : nothing}
    ${loadsFiles ? hostForm(lang, base, context.setHost) : nothing}
    <p class="hint">${fragmentOf(state).length > longAddress ? t.longAddress : t.share}</p>
  </section>`;
}

/** Why forms are missing that official figures have, a line for each reason. */
function leftOutLines({ lang, state }: BuilderContext, forms: readonly CodeForm[]): string[] {
  const { forms: formNames, leftOut } = codeText[lang];
  const missing = formsOf({ ...state, figures: undefined }).filter((form) => !forms.includes(form));
  const names = (isForPlugin: boolean): string[] =>
    missing.filter((form) => isPluginForm(form) === isForPlugin).map((form) => formNames[form]);
  return (['framed', 'plugin'] as const).flatMap((reason) => {
    const found = names(reason === 'plugin');
    return found.length ? [leftOut[reason](found)] : [];
  });
}

/**
 * Whether there are the figures that are to be shown. Code without an editor's own figures would draw official figures under the editor's
 * heading. The chart itself is asked, since it can find a problem that reading for the panel does not.
 */
const hasFigures = ({ state, element, inspection }: BuilderContext): boolean =>
  isChart(element)
    ? !state.figures || (inspection?.problem === undefined && element.requestFigures()?.figures !== undefined)
    : element.fact !== undefined;

/** The code of the element, with the editor's own figures. */
function writeCode(context: BuilderContext, form: CodeForm, base: string): string {
  const { element, attributes } = context;
  const changes = { maxWidth: maxWidthOf(context.state), ...figuresFor(form, context) };
  if (form === 'wordpress') return blockCode(embeddedChart(element, base, changes), attributes);
  if (form === 'shortcode') return shortcode(embeddedChart(element, base, changes), attributes);
  return codeOf(element, form, base, changes);
}

/** How a code has the editor's own figures, unless the element contains them: it names their file, or they are in an attribute. */
function figuresFor(form: CodeForm, { state, inspection }: BuilderContext): Partial<EmbeddedChart> {
  const { figures } = state;
  const inAttribute = (name: string, value: string): Partial<EmbeddedChart> => ({
    content: '',
    attributes: [...Object.entries(usedAttributes(state)), [name, value]],
  });
  if (figures && isInFile(state, inspection?.canBeInline)) return inAttribute('src', figures.fileName);
  return isPluginForm(form) && inspection?.sheet ? inAttribute('data', jsonOf(inspection.sheet)) : {};
}

/**
 * Opens the code in a page, or saves it as one. The policy of the builder applies to the pages that it opens: they load scripts from its
 * own host only. Such a page has no folder, so it cannot read a file with figures beside it.
 */
function pageAction({ lang, title, report }: BuilderContext, code: string, base: string, needsFile: boolean): TemplateResult {
  const t = siteText[lang];
  const page = `<!doctype html>
<html lang="${lang}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escape(title)}</title>
${code}
</html>
`;
  const type = 'text/html';
  const open = (): unknown => window.open(URL.createObjectURL(new Blob([page], { type })));
  const save = (): void => {
    saveFile(page, 'chart.html', type);
    report({ text: t.saved('chart.html') });
  };
  return base.startsWith(`${location.origin}/`) && !needsFile
    ? html`<button type="button" @click=${open}>${t.open}</button>`
    : html`<button type="button" @click=${save}>${t.savePage}</button>`;
}
