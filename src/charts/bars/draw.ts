import { nothing, svg, type SVGTemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { BarMark, BarsView } from './layout.ts';

/**
 * Ranked horizontal bars.
 * @param extend draws what an element adds to a bar
 */
export function drawBars<M extends BarMark>(
  view: BarsView<M>,
  highlighted?: string,
  extend?: (mark: M) => SVGTemplateResult,
): SVGTemplateResult {
  const { plot, gapY } = view;
  return svg`
    <g aria-hidden="true">
      <text class="unit" x="0" y="12">${view.unit}</text>
      ${view.ticks.map(
        (tick, i) => svg`<line class=${i ? 'grid' : 'base'} x1=${tick.x} x2=${tick.x} y1=${plot.top} y2=${plot.bottom} />
          <text class="tick" x=${tick.x} y=${plot.top - 8} text-anchor="middle">${tick.label}</text>`,
      )}
      ${gapY === undefined ? nothing : svg`<line class="break" x1="0" x2=${plot.right} y1=${gapY} y2=${gapY} />`}
    </g>
    ${repeat(
      view.marks,
      (mark) => mark.id,
      (
        mark,
      ) => svg`<g class="mark ${view.tone} ${mark.isSubject ? 'lit' : ''}" role="img" aria-label=${mark.spoken} data-mark=${mark.id} tabindex=${mark.id === (highlighted ?? view.entry) ? 0 : -1}>
        <rect class="hit" x="1" y=${mark.row.y + 1} width=${view.width - 2} height=${mark.row.height - 2} />
        <g aria-hidden="true">
          <text class="rank" x=${mark.name.x - 8} y=${mark.name.y} text-anchor="end">${mark.rank}</text>
          <text class="label" x=${mark.name.x} y=${mark.name.y}>${mark.label}</text>
          <rect class="bar" x=${mark.bar.x} y=${mark.bar.y} width=${mark.bar.width} height=${mark.bar.height} />
          ${extend?.(mark) ?? nothing}
          <text class="figure" x=${mark.figure.x} y=${mark.figure.y} text-anchor=${mark.figure.anchor}>${mark.figure.text}<tspan class="detail" dx="6">${mark.figure.detail}</tspan></text>
        </g>
      </g>`,
    )}`;
}
