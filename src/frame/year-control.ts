import { css, html, nothing, type TemplateResult } from 'lit';
import type { Lang } from '../model/locale.ts';
import { frameText } from './text.ts';

/** A slider with buttons for the previous and the next year. Nothing if there is only one year, as in some custom data. */
export function yearControl(
  year: number,
  [first, last]: readonly [number, number],
  lang: Lang,
  onYear: (year: number) => void,
): TemplateResult | typeof nothing {
  const t = frameText[lang];
  if (first === last) return nothing;
  return html`<div class="years" part="years">
    <button type="button" aria-label=${t.earlier} ?disabled=${year <= first} @click=${() => onYear(year - 1)}>‹</button>
    <output aria-hidden="true">${year}</output>
    <button type="button" aria-label=${t.later} ?disabled=${year >= last} @click=${() => onYear(year + 1)}>›</button>
    <input
      type="range"
      aria-label=${t.year}
      min=${first}
      max=${last}
      .value=${String(year)}
      @input=${(event: Event) => onYear((event.target as HTMLInputElement).valueAsNumber)}
    />
  </div>`;
}

export const yearStyles = css`
  .years {
    display: flex;
    align-items: center;
    gap: 0.4em;
    margin-block-end: 0.6em;
  }
  .years output {
    min-width: 2.6em;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    text-align: center;
  }
  .years button {
    width: 30px;
    height: 30px;
    font: inherit;
  }
  .years input {
    flex: 1;
    min-width: 0;
    max-width: 18em;
    height: 24px;
    accent-color: var(--_ink-muted);
  }
  @media print {
    .years button,
    .years input {
      display: none;
    }
  }
`;
