import { css, html, nothing, type TemplateResult } from 'lit';
import type { History } from '../../model/history.ts';
import { sentenceSpace, type Lang } from '../../model/locale.ts';
import type { Mark } from '../../model/view.ts';
import { squareButton } from '../buttons.ts';
import { sparkline } from './sparkline.ts';
import { selectionText } from './text.ts';

/**
 * The strip of the chosen mark: its name, its figures and its history. Nothing if the chart says everything about the mark itself.
 * @param mark the chosen mark; undefined if it is not drawn, since it has no figure in the shown year
 */
export function stripTemplate(
  mark: Mark | undefined,
  history: History | undefined,
  lang: Lang,
  letGo: () => void,
): TemplateResult | typeof nothing {
  const facts = mark?.facts ?? mark?.tip ?? [];
  const name = mark?.label ?? history?.name;
  if (name === undefined || (!facts.length && !history)) return nothing;
  // Enter lets go of a mark that is drawn, so the button is no tab stop of its own.
  return html`<div class="strip" part="selection" role="group" aria-labelledby="selection-name" lang=${lang}>
    <div class="chosen-name">
      <strong id="selection-name">${name}</strong>
      <button type="button" tabindex=${mark ? -1 : nothing} aria-label=${selectionText[lang].letGo(name)} @click=${letGo}>
        <span aria-hidden="true">✕</span>
      </button>
    </div>
    ${
      facts.length
        ? html`<dl>
            ${facts.map(
              ([term, value]) =>
                html`<div>
                  <dt>${term}</dt>
                  <dd>${value}</dd>
                </div>`,
            )}
          </dl>`
        : nothing
    }
    ${
      history
        ? html`<div class="history">
            ${sparkline(history)}
            <p><span class="measure">${history.label}</span> ${history.words}</p>
          </div>`
        : nothing
    }
  </div>`;
}

/** What the strip says of a mark, for a screen reader. */
export function stripText(mark: Mark | undefined, history: History | undefined, lang: Lang): string {
  const facts = selectionText[lang].facts(mark?.facts ?? mark?.tip ?? []);
  return [facts, history ? `${history.label} ${history.words}` : ''].filter(Boolean).join(sentenceSpace[lang]);
}

/**
 * Places the strip in the empty space beside a wide drawing. It sets the position by CSSOM, since a strict CSP blocks style attributes.
 * @param beside the corner of that space in the drawing; undefined if the strip is below the drawing
 * @param scale how much larger than its layout the drawing is shown
 */
export function placeStrip(root: ParentNode, beside: { x: number; y: number } | undefined, scale: number): void {
  const container = root.querySelector<HTMLElement>('.plot-and-strip');
  container?.classList.toggle('beside', beside !== undefined);
  container?.style.setProperty('--_beside-x', `${(beside?.x ?? 0) * scale}px`);
  container?.style.setProperty('--_beside-y', `${(beside?.y ?? 0) * scale}px`);
}

export const stripStyles = css`
  @media screen {
    .beside {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
    }
    .beside > .plot,
    .beside > .strip {
      grid-area: 1 / 1;
    }
    .beside > .strip {
      position: relative;
      place-self: start left;
      margin: var(--_beside-y) 0 0 var(--_beside-x);
    }
  }
  .strip {
    max-width: 52em;
    margin-block-start: 0.8em;
    padding: 0.5em 0 0.6em 0.8em;
    border-inline-start: 3px solid var(--_accent);
    font-size: 0.875em;
  }
  .chosen-name {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 0.8em;
  }
  .chosen-name strong {
    font-size: 1.1em;
  }
  .strip button {
    ${squareButton}
    flex: none;
    color: var(--_ink-muted);
    cursor: pointer;
  }
  .strip button:hover {
    border-color: var(--_ink-muted);
    color: var(--_ink);
  }
  .strip dl {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em 2em;
    margin: 0.1em 0 0;
  }
  .strip dt,
  .measure {
    color: var(--_ink-muted);
    font-size: 0.93em;
  }
  .strip dd {
    margin: 0;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .history {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1.4em;
    margin-block-start: 0.6em;
  }
  .history p {
    flex: 1 1 14em;
    max-width: 42em;
  }
  .measure {
    display: block;
  }
  .sparkline {
    flex: none;
  }
  .sparkline .band {
    fill: var(--_ink-faint);
  }
  .sparkline .line {
    fill: none;
    stroke: var(--_ink-muted);
    stroke-width: 1.5;
    stroke-linejoin: round;
    stroke-linecap: round;
  }
  .sparkline .dot {
    fill: var(--_accent);
    stroke: none;
  }
  .sparkline .rule {
    stroke: var(--_accent);
  }
  @media print {
    .strip button {
      display: none;
    }
  }
`;
