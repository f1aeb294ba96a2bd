import { html, type TemplateResult } from 'lit';
import type { Lang } from '../model/locale.ts';
import { frameText } from './text.ts';

/** A native slider between two steps of one year: arrow keys, drag, touch and speech come with it. */
export function yearControl(year: number, [first, last]: readonly [number, number], lang: Lang, onYear: (year: number) => void): TemplateResult {
  const t = frameText[lang];
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
