import { html, nothing, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { View } from '../model/view.ts';
import type { Cursor } from './cursor-controller.ts';
import { minWidth } from './size-controller.ts';
import type { tooltip } from './tooltip.ts';

/** The drawing with its event listeners, and the tooltip of the highlighted mark. */
export function plotTemplate(
  view: View,
  cursor: Cursor,
  draw: (highlighted: string | undefined) => SVGTemplateResult,
  tooltipParts: typeof tooltip | undefined,
): TemplateResult {
  // A new view may lack the mark that was highlighted.
  const highlighted = view.marks.find((mark) => mark.id === cursor.current);
  return html`<div
    class="plot"
    part="plot"
    @pointermove=${cursor}
    @pointerdown=${cursor}
    @pointerleave=${cursor}
    @click=${cursor}
    @focusin=${cursor}
    @focusout=${cursor}
    @keydown=${cursor}
  >
    <svg
      viewBox="0 0 ${view.width} ${view.height}"
      width=${view.width > minWidth ? view.width : '100%'}
      role="group"
      aria-label=${view.summary}
    >
      ${draw(highlighted?.id)}
    </svg>
    ${tooltipParts?.template(cursor.dismissed ? undefined : highlighted) ?? nothing}
  </div>`;
}
