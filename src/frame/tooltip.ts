import { css, html, nothing, type TemplateResult } from 'lit';
import type { Mark, View } from '../model/view.ts';
import type { Cursor } from './cursor-controller.ts';

/** The figures of a mark that the drawing does not show. Screen readers get them from the label of the mark. */
function template(mark: Mark | undefined, isTouch: boolean): TemplateResult | typeof nothing {
  if (!mark?.tip.length) return nothing;
  // Under a finger a tooltip cannot be read, so it stands under the drawing.
  return html`<div class="tip ${isTouch ? 'below' : ''}" part="tooltip" aria-hidden="true">
    <strong>${mark.label}</strong>
    ${mark.tip.map(([name, value]) => html`<div>${name}<span>${value}</span></div>`)}
  </div>`;
}

/**
 * Places the tooltip below its mark and beside the pointer, on the side with more room, so that it covers neither the
 * figures of the mark nor the next rows. Where the chart ends it is above the mark. It sets the position by CSSOM, since a strict CSP
 * blocks style attributes.
 */
function place(root: ParentNode, { marks, width }: View, { current, pointerX }: Cursor): void {
  const tip = root.querySelector<HTMLElement>('.tip');
  const plot = tip?.parentElement;
  const mark = marks.find((mark) => mark.id === current);
  if (!tip || !plot || !mark) return;
  const { clientWidth } = plot;
  const x = pointerX ?? (mark.x * clientWidth) / width;
  const left = x < clientWidth / 2 ? x + 14 : x - 14 - tip.offsetWidth;
  const y = (mark.y * clientWidth) / width;
  const roomBelow = (plot.closest('figure')?.offsetHeight ?? Infinity) - plot.offsetTop - y;
  tip.style.left = `${Math.max(0, Math.min(left, clientWidth - tip.offsetWidth))}px`;
  tip.style.top = `${roomBelow < tip.offsetHeight + 5 ? y - tip.offsetHeight - 14 : y + 5}px`;
}

/** The tooltip of an element whose marks have a `tip`. */
export const tooltip = { template, place };

export const tooltipStyles = css`
  .tip {
    box-sizing: border-box;
    position: absolute;
    z-index: 1;
    width: max-content;
    max-width: 100%;
    padding: 0.6em 0.8em;
    border: 1px solid var(--_ink-muted);
    border-radius: 3px;
    background: var(--_surface);
    font-size: 0.8125em;
  }
  .tip.below {
    position: static;
    width: auto;
    margin-block-start: 0.6em;
  }
  .tip div {
    display: flex;
    justify-content: space-between;
    gap: 1.2em;
    color: var(--_ink-muted);
  }
  .tip span {
    color: var(--_ink);
    font-variant-numeric: tabular-nums;
    text-align: end;
  }
`;
