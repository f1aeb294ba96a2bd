import { nothing, svg, type SVGTemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { drawMark } from '../draw-mark.ts';
import type { PlacedAnnotation } from './annotations.ts';
import { besideRule, placeLabels, type Label, type Surroundings } from './labels.ts';
import type { LinesDrawing, LinesView, YearMark } from './layout.ts';
import type { PanelsView } from './panels.ts';

/** Two lines, the gap between them, and the figures of one year: the highlighted one, else the chosen one. */
export function drawLines(view: LinesView, highlighted?: string): SVGTemplateResult {
  const labelled = view.marks.find((mark) => mark.id === (highlighted ?? view.chosen));
  const compared = view.marks.find((mark) => mark.id === view.compared && mark !== labelled);
  return svg`
    <g aria-hidden="true">${drawChart(view, labelled, labelled?.label, compared)}</g>
    ${drawMarks(view.marks, () => view.plot, view.entry)}`;
}

/** Charts of two lines with their names, and in each the figures of the same year. */
export function drawPanels(view: PanelsView, highlighted?: string): SVGTemplateResult {
  const { panels, marks } = view;
  const shownYear = marks.find((mark) => mark.id === highlighted)?.year ?? view.chosen;
  return svg`
    <g aria-hidden="true">
      ${panels.map((panel, i) => {
        const labelled = marks.find((mark) => mark.panel === i && mark.year === shownYear);
        return svg`<text class="name panel" x=${panel.origin[0]} y=${panel.nameY}>${panel.name}</text>
          ${drawChart(panel, labelled, String(shownYear))}`;
      })}
    </g>
    ${drawMarks(marks, ({ panel }) => panels[panel]?.plot, view.entry)}`;
}

/** Room for the figures of two years beside each other, in pixels. */
const labelsWidth = 200;

/** The width of a year on the axis, with the room beside it, in pixels. */
const yearWidth = 40;

/** The axes, the lines, the gap, and the figures of the labelled year. */
function drawChart(chart: Omit<LinesDrawing, 'years'>, labelled: YearMark | undefined, year = '', compared?: YearMark): SVGTemplateResult {
  const { plot, origin } = chart;
  const overlapsLabel = (x: number): boolean => [labelled, compared].some((mark) => mark && Math.abs(x - mark.x) < 44);
  /** The surroundings of one year's figures, with the rule of the other year. */
  const beside = (other: YearMark | undefined): Surroundings =>
    other ? { ...chart.surroundings, rules: [...chart.surroundings.rules, other.x] } : chart.surroundings;
  // The figures of two years that are close would overlap, so only one year has them.
  const isNear = !!labelled && !!compared && Math.abs(labelled.x - compared.x) < labelsWidth;
  return svg`
      ${chart.unit ? svg`<text class="unit" x=${origin[0]} y=${origin[1] + 12}>${chart.unit}</text>` : nothing}
      ${chart.gaps.map((gap) => svg`<path class="gap" d=${gap.path} />`)}
      ${chart.yTicks.map(
        (tick, i) => svg`<line class=${i ? 'grid' : 'base'} x1=${plot.left} x2=${plot.right} y1=${tick.y} y2=${tick.y} />
          <text class="tick" x=${plot.left - 6} y=${tick.y + 4} text-anchor="end">${tick.label}</text>`,
      )}
      ${chart.xTicks.map((tick) =>
        overlapsLabel(tick.x)
          ? nothing
          : svg`<text class="tick" x=${tick.x} y=${plot.bottom + 19} text-anchor="middle">${tick.label}</text>`,
      )}
      ${chart.lines.map(
        (line) => svg`<path class="line ${line.id}" d=${line.path} />
          <text class="name ${line.id}" x=${plot.right + besideRule} y=${line.y + 4}>${line.label}</text>`,
      )}
      ${chart.annotations.map((annotation) => drawAnnotation(annotation, plot.bottom))}
      ${compared ? drawYear(plot, compared, besideOther(compared.x, labelled?.x), compared.label, isNear ? [] : placeLabels(compared, beside(labelled))) : nothing}
      ${labelled ? drawYear(plot, labelled, besideOther(labelled.x, compared?.x), year, placeLabels(labelled, beside(compared))) : nothing}`;
}

/** A text at a year, and its rule. */
const drawAnnotation = ({ x, textX, y, anchor, lines }: PlacedAnnotation, bottom: number): SVGTemplateResult => svg`
  <line class="annotated" x1=${x} x2=${x} y1=${y} y2=${bottom} />
  ${lines.map((line) => svg`<text class="annotation" x=${textX} y=${line.y} text-anchor=${anchor}>${line.text}</text>`)}`;

/** Where the name of a year is written on the axis: at the year, or moved away from another year that is close. */
function besideOther(x: number, other: number | undefined): number {
  if (other === undefined) return x;
  const push = Math.max(0, (yearWidth - Math.abs(x - other)) / 2);
  return x < other ? x - push : x + push;
}

/** The rule, the dots and the figures of a year. `nameX` is the middle of its name on the axis. */
function drawYear(
  plot: LinesDrawing['plot'],
  { x, y, dots }: YearMark,
  nameX: number,
  year: string,
  labels: readonly Label[],
): SVGTemplateResult {
  return svg`
    <line class="rule" x1=${x} x2=${x} y1=${y} y2=${plot.bottom} />
    ${dots.map((dot) => svg`<circle class="dot ${dot.id}" cx=${x} cy=${dot.y} r="4.5" />`)}
    ${labels.map(
      (line) =>
        svg`<text class="value ${line.id} ${line.isOnGap ? 'on-gap' : ''}" x=${line.x} y=${line.y} text-anchor=${line.anchor}>${line.text}</text>`,
    )}
    <text class="tick strong" x=${nameX} y=${plot.bottom + 19} text-anchor="middle">${year}</text>`;
}

/** The strip of every year. One of them is the tab stop. */
function drawMarks<M extends YearMark>(
  marks: readonly M[],
  plotOf: (mark: M) => LinesDrawing['plot'] | undefined,
  tabStop: string,
): SVGTemplateResult {
  return svg`${repeat(
    marks,
    (mark) => mark.id,
    (mark) => {
      const { top, bottom } = plotOf(mark) ?? { top: 0, bottom: 0 };
      const strip = svg`<rect class="hit" x=${mark.band.x} y=${top - 14} width=${mark.band.width} height=${bottom - top + 14} />`;
      return drawMark(mark, tabStop, strip);
    },
  )}`;
}
