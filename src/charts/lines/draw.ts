import { nothing, svg, type SVGTemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { LinesView, YearMark } from './layout.ts';

/** Two lines, the gap between them, and the figures of one year: the highlighted one, else the chosen one. */
export function drawLines(view: LinesView, highlighted?: string): SVGTemplateResult {
  const { plot } = view;
  const labelled = view.marks.find((mark) => mark.id === (highlighted ?? view.chosen));
  const overlapsLabel = (x: number): boolean => !!labelled && Math.abs(x - labelled.x) < 44;
  return svg`
    <g aria-hidden="true">
      <text class="unit" x="0" y="12">${view.unit}</text>
      ${view.yTicks.map(
        (tick, i) => svg`<line class=${i ? 'grid' : 'base'} x1=${plot.left} x2=${plot.right} y1=${tick.y} y2=${tick.y} />
          <text class="tick" x=${plot.left - 6} y=${tick.y + 4} text-anchor="end">${tick.label}</text>`,
      )}
      ${view.xTicks.map((tick) =>
        overlapsLabel(tick.x)
          ? nothing
          : svg`<text class="tick" x=${tick.x} y=${plot.bottom + 19} text-anchor="middle">${tick.label}</text>`,
      )}
      ${view.gaps.map((gap) => svg`<path class="gap" d=${gap.path} />`)}
      ${view.lines.map(
        (line) => svg`<path class="line ${line.id}" d=${line.path} />
          <text class="name ${line.id}" x=${plot.right + 10} y=${line.y + 4}>${line.label}</text>`,
      )}
      ${labelled ? yearLabels(view, labelled) : nothing}
    </g>
    ${repeat(
      view.marks,
      (mark) => mark.id,
      (
        mark,
      ) => svg`<g class="mark" role="img" aria-label=${mark.spoken} data-mark=${mark.id} tabindex=${mark.id === (highlighted ?? view.entry) ? 0 : -1}>
        <rect class="hit" x=${mark.band.x} y=${plot.top - 14} width=${mark.band.width} height=${plot.bottom - plot.top + 14} />
      </g>`,
    )}`;
}

/** The rule, the dots and the figures of a year. */
function yearLabels({ plot }: LinesView, { x, y, label, dots, labels, anchor }: YearMark): SVGTemplateResult {
  const textX = anchor === 'start' ? x + 9 : x - 9;
  return svg`
    <line class="rule" x1=${x} x2=${x} y1=${y} y2=${plot.bottom} />
    ${dots.map((dot) => svg`<circle class="dot ${dot.id}" cx=${x} cy=${dot.y} r="4.5" />`)}
    ${labels.map((line) => svg`<text class="value ${line.id}" x=${textX} y=${line.y} text-anchor=${anchor}>${line.text}</text>`)}
    <text class="tick strong" x=${x} y=${plot.bottom + 19} text-anchor="middle">${label}</text>`;
}
