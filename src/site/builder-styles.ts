import { css, type CSSResultGroup } from 'lit';
import { segmentedStyles } from '../frame/controls/segmented.ts';
import { siteStyles } from './site-styles.ts';

export const builderStyles: CSSResultGroup = [
  siteStyles,
  segmentedStyles,
  css`
    .desk {
      display: grid;
      gap: 2rem;
      margin-block-start: 1.5rem;
    }
    /* A form beside the chart, where the chart keeps a reading width. */
    @media (min-width: 60rem) {
      .desk {
        grid-template-columns: 19rem minmax(0, 1fr);
        gap: 3.5rem;
      }
    }
    .settings,
    section {
      display: grid;
      align-content: start;
      gap: 1rem;
      min-width: 0;
    }
    .outcome {
      display: grid;
      align-content: start;
      gap: 2.5rem;
      min-width: 0;
    }
    section {
      gap: 0.75rem;
    }
    fieldset {
      min-width: 0;
      margin: 0;
      padding: 0;
      border: 0;
    }
    .settings > fieldset {
      display: grid;
      gap: 0.875rem;
    }
    .settings > fieldset > legend,
    summary {
      padding: 0;
      font-weight: 650;
    }
    .settings > fieldset > legend {
      margin-block-end: 0.625rem;
    }
    details {
      padding-block-start: 0.75rem;
      border-block-start: 1px solid var(--_ink-faint);
    }
    details > * + * {
      margin-block-start: 0.875rem;
    }
    summary {
      min-height: 24px;
      cursor: pointer;
    }
    .chart {
      max-width: 40rem;
      margin-block-start: 1.5rem;
    }
    .field {
      display: grid;
      gap: 0.25rem;
    }
    .field legend {
      padding: 0;
    }
    .label {
      display: block;
      margin-block-end: 0.2rem;
      font-size: 0.9375rem;
    }
    .label code {
      color: var(--_ink-muted);
      font-size: 0.8125rem;
    }
    .field :is(select, textarea, input:not([type='checkbox'], [type='radio'])) {
      width: 100%;
      min-height: 36px;
      padding: 0.3em 0.5em;
    }
    .field select {
      text-overflow: ellipsis;
    }
    .boxes {
      display: flex;
      flex-wrap: wrap;
      gap: 0.25rem 1rem;
    }
    .box {
      display: inline-flex;
      align-items: center;
      gap: 0.4em;
      min-height: 24px;
      font-size: 0.9375rem;
    }
    .box {
      cursor: pointer;
    }
    :is(.field, .box) input:is([type='checkbox'], [type='radio']) {
      flex: none;
      width: 18px;
      height: 18px;
      margin: 0;
      accent-color: var(--_ink);
    }
    .required {
      color: var(--_problem);
      font-size: 0.8125rem;
    }
    .field [aria-invalid='true'] {
      border-color: var(--_problem);
    }
    .problem {
      max-width: 42rem;
      color: var(--_problem);
      font-size: 0.875rem;
    }
    ul.problem {
      margin: 0;
      padding-inline-start: 1.2em;
    }
    .found {
      font-size: 0.875rem;
    }
    .scroll {
      overflow-x: auto;
    }
    table {
      border-collapse: collapse;
      font-size: 0.8125rem;
      font-variant-numeric: tabular-nums;
    }
    caption {
      color: var(--_ink-muted);
      text-align: start;
    }
    th,
    td {
      padding: 0.25em 0.75em 0.25em 0;
      border-block-end: 1px solid var(--_ink-faint);
      text-align: start;
    }
    .section-line {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: 0.5rem 1rem;
    }
    .segments legend {
      float: inline-start;
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .segments {
      font-size: 0.9375rem;
    }
    .stage {
      box-sizing: border-box;
      min-width: 0;
      padding: 1.25rem;
      border: 1px solid var(--_ink-faint);
      border-radius: 6px;
      --trade-surface: var(--_surface);
    }
    .phone {
      width: 100%;
      max-width: 390px;
      margin-inline: auto;
    }
    /* It takes no pointer, so that the file stays over what is below it. */
    .drop-target {
      position: fixed;
      z-index: 1;
      inset: 0;
      display: grid;
      place-items: center;
      box-sizing: border-box;
      padding: 1rem;
      border: 4px dashed var(--_focus);
      background: color-mix(in srgb, var(--_surface) 80%, transparent);
      font-size: 1.1875rem;
      font-weight: 650;
      text-align: center;
      pointer-events: none;
    }
    .drop-target p {
      padding: 0.5em 1em;
      border-radius: 6px;
      background: var(--_surface);
    }
    .host {
      display: flex;
      flex-wrap: wrap;
      align-items: start;
      gap: 0.5rem;
    }
    .host .field {
      flex: 1 1 18rem;
    }
    .host button {
      /* Beside the field, below its label. */
      margin-block-start: 1.85rem;
    }
    @media (max-width: 30rem) {
      .stage {
        padding: 0.75rem;
      }
      .host button {
        margin-block-start: 0;
      }
    }
  `,
];
