import { html, nothing, type TemplateResult } from 'lit';
import type { Problem } from '../model/options.ts';
import type { BuilderContext } from './builder-context.ts';
import { fieldTexts } from './field-text.ts';
import { field, isList } from './field.ts';
import { figuresPanel } from './figures-panel.ts';
import { isChart } from './kit-element.ts';
import { isWrongSourceUrl, isWrongWidth, lookAttributes, sourceAttributes, takesFigures, widthRange, wordAttributes } from './state.ts';
import { problemText } from './problem-text.ts';
import { siteText } from './text.ts';

/** The form with the attributes of the element, in four parts. Of these, only what the chart shows is open at first. */
export function settingsForm(context: BuilderContext): TemplateResult {
  const { lang, element, attributes, isExplained, explain, reset } = context;
  const t = siteText[lang];
  const problems = problemsOf(context);
  const fields = (names: readonly string[]): unknown => fieldsOf(names, context, problems);
  const hasProblem = (names: readonly string[]): boolean => problems.some(({ attribute }) => names.includes(attribute));
  const others = [...wordAttributes, ...lookAttributes, ...sourceAttributes];
  const hasFigures = takesFigures(attributes.map(({ name }) => name));
  return html`<form class="settings" aria-label=${t.settings} @submit=${(event: Event) => event.preventDefault()}>
    <label class="box">
      <input type="checkbox" .checked=${isExplained} @change=${({ target }: Event) => explain((target as HTMLInputElement).checked)} />
      ${t.explain}
    </label>
    <fieldset>
      <legend>${t.groups.shows}</legend>
      ${fields(Object.keys(fieldTexts).filter((name) => !others.includes(name)))}
    </fieldset>
    <details ?open=${hasProblem(wordAttributes)}>
      <summary>${t.groups.words}</summary>
      ${fields(wordAttributes)}
    </details>
    ${
      isChart(element)
        ? html`<details ?open=${hasProblem(lookAttributes) || isWrongWidth(context.state)}>
            <summary>${t.groups.looks}</summary>
            ${fields(lookAttributes)} ${widthField(context)}
          </details>`
        : nothing
    }
    ${
      hasFigures
        ? html`<details ?open=${context.state.figures !== undefined || context.fileProblem !== undefined}>
            <summary>${t.figures}</summary>
            ${figuresPanel(context)} ${context.state.figures ? fields(sourceAttributes) : nothing}
          </details>`
        : nothing
    }
    <p class="actions"><button type="button" @click=${reset}>${t.reset}</button></p>
  </form>`;
}

/** What the element says of its attributes. While its figures are missing or being read, it says nothing. */
function problemsOf({ element }: BuilderContext): readonly Problem[] {
  const requested = element.requestFigures();
  return requested && !requested.figures ? [] : element.options.problems;
}

function fieldsOf(names: readonly string[], context: BuilderContext, problems: readonly Problem[]): unknown {
  const t = siteText[context.lang];
  return names.map((name) => {
    const attribute = context.attributes.find((attribute) => attribute.name === name);
    // The chosen mark has no list. It is shown once it is chosen in the chart.
    if (!attribute || (name === 'selected' && context.state.attributes.selected === undefined)) return nothing;
    const isNeeded = name === 'year' && context.inspection?.needsYear === true;
    const problem = problems.find((problem) => problem.attribute === name);
    const sentence = problem && problemText(problem, isList(attribute, context), context);
    const isNoAddress = name === 'source-url' && isWrongSourceUrl(context.state);
    return field(attribute, context, isNeeded ? t.yearNeeded : isNoAddress ? t.hostProblems.invalid : sentence, isNeeded);
  });
}

function widthField({ lang, state, isExplained, update }: BuilderContext): TemplateResult {
  const t = siteText[lang];
  const [smallest, largest] = widthRange;
  const isWrong = isWrongWidth(state);
  const describedBy = [isExplained && 'about-max-width', isWrong && 'problem-max-width'].filter(Boolean).join(' ') || nothing;
  return html`<div class="field">
    <label class="label" for="field-max-width">${t.maxWidth}</label>
    <input
      id="field-max-width"
      type="number"
      min=${smallest}
      max=${largest}
      aria-describedby=${describedBy}
      aria-invalid=${isWrong ? 'true' : nothing}
      .value=${state.maxWidth}
      @change=${({ target }: Event) => update({ maxWidth: (target as HTMLInputElement).value })}
    />
    ${isExplained ? html`<p id="about-max-width" class="hint">${t.maxWidthHint}</p>` : nothing}
    ${isWrong ? html`<p id="problem-max-width" class="problem">${t.wrongWidth(smallest, largest)}</p>` : nothing}
  </div>`;
}
