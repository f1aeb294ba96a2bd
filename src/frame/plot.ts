import { html, isServer, nothing, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Lang } from '../model/locale.ts';
import type { View } from '../model/view.ts';
import type { Cursor } from './cursor-controller.ts';
import { minWidth } from './size-controller.ts';
import { frameText } from './text.ts';
import type { tooltip } from './tooltip.ts';

/**
 * The drawing with its event listeners, and the tooltip of the highlighted mark.
 * @param chosen id of the chosen mark. On a touch screen its strip takes the place of its tooltip.
 * @param scale how much larger than its layout the drawing is shown, for a reader's larger text
 * @param isMoving whether marks move to their new places
 */
export function plotTemplate(
  view: View,
  lang: Lang,
  cursor: Cursor,
  chosen: string | undefined,
  draw: (highlighted: string | undefined) => SVGTemplateResult,
  tooltipParts: typeof tooltip | undefined,
  scale: number,
  isMoving: boolean,
): TemplateResult {
  // A new view may lack the mark that was highlighted.
  const highlighted = view.marks.find((mark) => mark.id === cursor.current);
  const hasTooltip = !cursor.dismissed && !(cursor.isTouch && highlighted?.id === chosen);
  return html`<div
    class=${isMoving ? 'plot moving' : 'plot'}
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
      width=${view.width > minWidth ? view.width * scale : '100%'}
      role=${(isServer as boolean) ? 'img' : 'listbox'}
      aria-label=${(isServer as boolean) ? view.summary : frameText[lang].drawing(view.summary)}
    >
      ${draw(highlighted?.id)}
    </svg>
    ${tooltipParts?.template(hasTooltip ? highlighted : undefined, cursor.isTouch) ?? nothing}
  </div>`;
}
