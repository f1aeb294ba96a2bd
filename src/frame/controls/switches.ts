import { css, html, nothing, type TemplateResult } from 'lit';
import type { Choice } from '../../model/choice.ts';
import type { Lang } from '../../model/locale.ts';
import { visuallyHidden } from '../visually-hidden.ts';
import { segmented } from './segmented.ts';

/**
 * A choice among many values as a list that opens, with its name before it. To see whether it can fill in a list, Chromium lays out a chart
 * that it has left out, so such a chart has only the place of the list.
 */
function listTemplate({ property, label, value, options }: Choice, isSkipped: boolean): TemplateResult {
  if (isSkipped) return html`<span class="list" aria-hidden="true">${label}<span class="box">${options[0]?.label}</span></span>`;
  return html`<label class="list"
    ><span aria-hidden="true">${label}</span>
    <select name=${property} aria-label=${label}>
      ${options.map((option) => html`<option value=${option.value} ?selected=${option.value === value}>${option.label}</option>`)}
    </select></label
  >`;
}

/**
 * Checks the radio buttons and options of the chosen values, after each update. The attribute `checked` does so only until a reader has used
 * them, and as a property a server would write it as `checked="false"`, which means checked.
 */
export function checkChosen(root: ParentNode): void {
  for (const input of root.querySelectorAll<HTMLInputElement>('.segments input')) input.checked = input.defaultChecked;
  for (const option of root.querySelectorAll<HTMLOptionElement>('.list option')) option.selected = option.defaultSelected;
}

/**
 * The switches above a drawing. A choice with one value has no switch.
 * @param onChange called with the `change` event of a radio button or a list
 * @param isSkipped whether the browser leaves out the layout of the chart
 */
export function switchesTemplate(
  choices: readonly Choice[],
  lang: Lang,
  onChange: (event: Event) => void,
  isSkipped: boolean,
): TemplateResult | typeof nothing {
  const shown = choices.filter(({ options }) => options.length > 1);
  if (!shown.length) return nothing;
  return html`<div class="switches" part="switches" lang=${lang} @change=${onChange}>
    ${shown.map((choice) => {
      if (choice.isList) return listTemplate(choice, isSkipped);
      const { property, label, options, value } = choice;
      return segmented(property, label, options, value);
    })}
  </div>`;
}

export const switchesStyles = css`
  .switches {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 0.8em;
    margin-block-end: 0.6em;
    font-size: 0.8125em;
  }
  .switches legend {
    ${visuallyHidden}
  }
  .list {
    display: flex;
    align-items: center;
    gap: 0.4em;
    color: var(--_ink-muted);
  }
  .list :is(select, .box) {
    box-sizing: border-box;
    height: 30px;
    padding: 0 0.3em;
    border: 1px solid var(--_ink-faint);
    /* Chromium draws rounded corners of a list differently from time to time. */
    border-radius: 0;
    background: var(--_surface);
    color: var(--_ink);
    font: inherit;
    font-variant-numeric: tabular-nums;
  }
  .list .box {
    /* A list has an arrow. */
    padding-inline-end: 1.6em;
    line-height: 28px;
  }
  @media print {
    .switches {
      display: none;
    }
  }
`;
