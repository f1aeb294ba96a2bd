import { css, html, nothing, svg, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Lang } from '../../model/locale.ts';
import { squareButton } from '../buttons.ts';
import { controlsText } from './text.ts';
import type { Timeline } from './timeline-controller.ts';

const playShape = svg`<path d="M2 0v12l10 -6z" />`;
const pauseShape = svg`<path d="M1 0h3.5v12h-3.5zM7.5 0h3.5v12h-3.5z" />`;

/**
 * The years of a chart: play, one year earlier or later, and a slider. Nothing if there is only one year, as in some custom data.
 * @param valueText the value of the slider in words
 */
export function timelineTemplate(
  timeline: Timeline,
  { year, years, valueText, lang }: { year: number; years: readonly [number, number]; valueText: string; lang: Lang },
): TemplateResult | typeof nothing {
  const t = controlsText[lang];
  const [first, last] = years;
  if (first === last) return nothing;
  // A button at its end stays in the tab order, so that it keeps the focus.
  return html`<fieldset class="years" part="years" aria-label=${t.year}>
    <output aria-hidden="true">${year}</output>
    <button type="button" class="play" aria-label=${timeline.isPlaying ? t.pause : t.play} @click=${() => timeline.toggle()}>
      <svg class="icon" viewBox="0 0 12 12" aria-hidden="true">${timeline.isPlaying ? pauseShape : playShape}</svg>
    </button>
    <button type="button" aria-label=${t.earlier} aria-disabled=${year <= first ? 'true' : nothing} @click=${() => timeline.step(-1)}>
      ‹
    </button>
    <button type="button" aria-label=${t.later} aria-disabled=${year >= last ? 'true' : nothing} @click=${() => timeline.step(1)}>›</button>
    <div class="track">
      <span aria-hidden="true">${first}</span>
      <input
        type="range"
        aria-label=${t.year}
        aria-valuetext=${valueText}
        min=${first}
        max=${last}
        .value=${live(String(year))}
        @input=${(event: Event) => timeline.show((event.target as HTMLInputElement).valueAsNumber)}
      />
      <span aria-hidden="true">${last}</span>
    </div>
  </fieldset>`;
}

export const timelineStyles = css`
  .years {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.3em;
    min-width: 0;
    margin: 0;
    margin-block-end: 0.6em;
    padding: 0;
    border: 0;
    font-variant-numeric: tabular-nums;
  }
  .years output {
    min-width: 2.4em;
    margin-inline-end: 0.2em;
    font-size: 1.5em;
    font-weight: 600;
    line-height: 30px;
  }
  .years button {
    ${squareButton}
  }
  .years button:last-of-type {
    margin-inline-end: 0.3em;
  }
  .years button:hover {
    border-color: var(--_ink-muted);
  }
  .years [aria-disabled] {
    color: var(--_ink-faint);
  }
  .years .icon {
    width: 12px;
    height: 12px;
    fill: currentColor;
  }
  /* The first and the last year are below the ends of the slider, so that it fits beside the buttons in a narrow column. */
  .track {
    display: grid;
    grid-template-columns: 1fr auto;
    flex: 1 1 6em;
    max-width: 24em;
    color: var(--_ink-muted);
    font-size: 0.8125em;
    line-height: 1;
  }
  .track input {
    grid-area: 1 / 1 / 2 / 3;
    width: 100%;
    min-width: 0;
    height: 24px;
    margin: 0 0 -3px;
    accent-color: var(--_ink-muted);
  }
  .track span {
    grid-row: 2;
  }
  @media (forced-colors: active) {
    .years [aria-disabled] {
      color: GrayText;
    }
  }
  @media print {
    .years button,
    .track {
      display: none;
    }
  }
`;
