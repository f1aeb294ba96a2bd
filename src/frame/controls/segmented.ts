import { css, html, type TemplateResult } from 'lit';

/**
 * A choice between a few values, as radio buttons that look like one segmented switch. The arrow keys of radio buttons are native.
 * What is seen is hidden from screen readers, which would otherwise read each name twice, as the name of its control and as text. Firefox
 * counts the radio buttons of one name in all charts of a page, so each has its place.
 * @param onChange the listener of the `change` event, unless an ancestor has one
 */
export const segmented = (
  name: string,
  legend: string,
  options: readonly { value: string; label: string }[],
  chosen: string,
  onChange?: (event: Event) => void,
): TemplateResult =>
  html`<fieldset class="segments" aria-label=${legend} @change=${onChange}>
    <legend aria-hidden="true">${legend}</legend>
    ${options.map(
      ({ value, label }, i) =>
        html`<label
          ><input
            type="radio"
            name=${name}
            value=${value}
            aria-label=${label}
            aria-posinset=${i + 1}
            aria-setsize=${options.length}
            ?checked=${value === chosen}
          /><span aria-hidden="true">${label}</span></label
        >`,
    )}
  </fieldset>`;

export const segmentedStyles = css`
  .segments {
    display: flex;
    flex-wrap: wrap;
    min-width: 0;
    margin: 0;
    /* The borders of neighbours overlap. */
    padding: 0 0 1px 1px;
    border: 0;
  }
  .segments label {
    position: relative;
    margin: 0 0 -1px -1px;
  }
  /* The radio button lies under its segment, where a pointer and a screen reader's touch find it. */
  .segments input {
    position: absolute;
    inset: 0;
    appearance: none;
    margin: 0;
    outline: none;
  }
  .segments span {
    display: flex;
    align-items: center;
    justify-content: center;
    box-sizing: border-box;
    min-width: 32px;
    min-height: 30px;
    padding: 0.25em 0.55em;
    border: 1px solid var(--_ink-faint);
    color: var(--_ink-muted);
    word-break: auto-phrase;
  }
  .segments label:first-of-type span {
    border-start-start-radius: 4px;
    border-end-start-radius: 4px;
  }
  .segments label:last-of-type span {
    border-start-end-radius: 4px;
    border-end-end-radius: 4px;
  }
  .segments input:checked + span {
    background: color-mix(in srgb, var(--_ink-faint) 40%, transparent);
    /* A thicker border would move the text. */
    border-block-end-color: var(--_ink);
    box-shadow: inset 0 -1px var(--_ink);
    color: var(--_ink);
    font-weight: 600;
  }
  .segments input:hover + span {
    color: var(--_ink);
  }
  .segments input:focus-visible + span {
    position: relative;
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  @media (forced-colors: active) {
    .segments input:checked + span {
      background: CanvasText;
      color: Canvas;
      forced-color-adjust: none;
    }
  }
`;
