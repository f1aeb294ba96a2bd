import { nothing, svg, type SVGTemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { drawMark } from '../draw-mark.ts';
import { inStableOrder } from '../stable-order.ts';
import type { BarMark, BarsView } from './layout.ts';

/**
 * Ranked horizontal bars. The rows that a reader points at and focuses are in the order of the ranks; what is seen of them is in
 * an order of its own, so that bars slide to their new ranks.
 * @param extend draws what an element adds to a bar, in the coordinates of its row
 */
export function drawBars<M extends BarMark>(view: BarsView<M>, extend?: (mark: M) => SVGTemplateResult): SVGTemplateResult {
  const { plot, gapY } = view;
  return svg`
    <g aria-hidden="true">
      <text class="unit">${view.unitLines.map(({ y, text }) => svg`<tspan x="0" y=${y}>${text}</tspan> `)}</text>
      ${view.ticks.map(
        (tick, i) => svg`<line class=${i ? 'grid' : 'base'} x1=${tick.x} x2=${tick.x} y1=${plot.top} y2=${plot.bottom} />
          <text class="tick" x=${tick.x} y=${plot.top - 8} text-anchor="middle">${tick.label}</text>`,
      )}
      ${gapY === undefined ? nothing : svg`<line class="break" x1="0" x2=${plot.right} y1=${gapY} y2=${gapY} />`}
    </g>
    ${repeat(
      view.marks,
      (mark) => mark.id,
      (mark) =>
        drawMark(
          mark,
          view.entry,
          svg`<rect class="hit" x="1" y=${mark.row.y + 1} width=${view.width - 2} height=${mark.row.height - 2} />`,
        ),
    )}
    <g class="drawn" aria-hidden="true">
      ${repeat(
        inStableOrder(view.marks),
        (mark) => mark.id,
        (
          mark,
        ) => svg`<g class="row ${view.tone} ${mark.isSubject ? 'lit' : ''}" data-drawn=${mark.id} transform="translate(0 ${mark.row.y})">
          <text class="rank" x=${mark.name.x - 8} y=${mark.name.y} text-anchor="end">${mark.rank}</text>
          <text class="label" x=${mark.name.x} y=${mark.name.y}>${mark.label}</text>
          <rect class="bar" x=${mark.bar.x} y=${mark.bar.y} width=${mark.bar.width} height=${mark.bar.height} />
          ${extend?.(mark) ?? nothing}
          ${mark.ghost === undefined ? nothing : svg`<rect class="ghost" x=${mark.bar.x} y=${mark.bar.y} width=${mark.ghost} height=${mark.bar.height} />`}
          <g class="end" transform="translate(${mark.figure.x} ${mark.figure.y})">
            ${drawFigure(mark)}
          </g>
        </g>`,
      )}
    </g>`;
}

/** The figure of a bar with its detail, on one line or on two. */
const drawFigure = ({ figure: { text, detail, anchor, y }, detailY }: BarMark): SVGTemplateResult =>
  svg`<text class="figure" text-anchor=${anchor}>${text}${
    detailY === undefined
      ? svg`<tspan class="detail" dx="6">${detail}</tspan>`
      : svg`<tspan class="detail" x="0" y=${detailY - y}>${detail}</tspan>`
  }</text>`;
