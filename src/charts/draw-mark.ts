import { isServer, svg, type SVGTemplateResult } from 'lit';
import type { Mark } from '../model/view.ts';

/**
 * A mark with the shape that a reader points at. It is an option of the drawing, which is a listbox: a screen reader says its name and
 * its place, and leaves the keys to the chart. Without a script no key works, so what a server draws is a picture with one name.
 *
 * The name of the chosen mark says that it is chosen, not `aria-selected`: where one option has it, screen readers say "not selected" of
 * all others, and Orca takes a change of the selected option for a move of the focus, as when the years of the balance chart play.
 * @param tabStop id of the only mark in the tab order
 */
export function drawMark(mark: Mark, tabStop: string, shape: unknown): SVGTemplateResult {
  if (isServer as boolean) return svg`<g class="mark" data-mark=${mark.id}>${shape}</g>`;
  return svg`<g
    class="mark"
    role="option"
    aria-label=${mark.spoken}
    data-mark=${mark.id}
    tabindex=${mark.id === tabStop ? 0 : -1}
  >${shape}</g>`;
}
