import { nothing, svg, type SVGTemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { drawMark } from '../draw-mark.ts';
import type { PartColour, PartMark, StackView } from './layout.ts';

/** The classes of a colour. */
const colourClass = (colour: PartColour | undefined): string => (colour ? `${colour.product} shade${Math.min(colour.shade, 3)}` : 'rest');

/** Columns of parts with their names beside them, and a band between a part and the same part of the other column. */
export function drawStack(view: StackView, highlighted?: string): SVGTemplateResult {
  const current = view.marks.find((mark) => mark.id === highlighted);
  const highlightClass = (key: string): string => (current?.key === key ? 'lit' : '');
  return svg`
    <g aria-hidden="true">
      ${view.bands.map((band) => svg`<path class="band ${colourClass(band.colour)} ${highlightClass(band.key)}" d=${band.path} />`)}
      ${view.heads.map((head) => svg`<text class="head" y=${head.y} text-anchor=${head.anchor}>${tspans(head.x, head.lines, 0)}</text>`)}
      ${view.unit.lines.length ? svg`<text class="unit" y=${view.unit.y}>${tspans(0, view.unit.lines, 0)}</text>` : nothing}
    </g>
    ${repeat(
      view.marks,
      (mark) => mark.id,
      (mark) => svg`<g class="drawn ${highlightClass(mark.key)}" data-drawn=${mark.id} aria-hidden="true">${part(mark)}</g>
        ${drawMark(mark, view.entry, svg`<rect class="hit" x=${mark.hit.x} y=${mark.hit.y} width=${mark.hit.width} height=${mark.hit.height} />`)}`,
    )}
    ${view.axisLine ? svg`<path class="base" aria-hidden="true" d=${view.axisLine} />` : nothing}`;
}

/** A part that is as small as its line, in pixels. */
const thinSize = 3;

function part({ box, ghost, title, colour, text, leader }: PartMark): SVGTemplateResult {
  const share = svg`<tspan class="share">${text.share}</tspan>${text.detail ? svg` <tspan class="detail">${text.detail}</tspan>` : nothing}`;
  const [firstLine, ...otherLines] = text.name;
  const first = svg`<tspan>${firstLine}</tspan>`;
  const others = tspans(0, otherLines, 15);
  return svg`
    <rect class="part ${colourClass(colour)} ${Math.min(box.width, box.height) < thinSize ? 'thin' : ''}" x=${box.x} y=${box.y} width=${box.width} height=${box.height} />
    ${ghost ? svg`<rect class="ghost" x=${ghost.x} y=${ghost.y} width=${ghost.width} height=${ghost.height} />` : nothing}
    ${leader ? svg`<path class="leader" d=${leader} />` : nothing}
    ${title ? svg`<text class="part-title" y=${title.y}>${tspans(title.x, title.lines, 0)}</text>` : nothing}
    <g class="part-text" transform="translate(${text.x} ${text.y})"><text class="part-name" text-anchor=${text.anchor}>${
      // On either side the share is next to its part.
      text.isStacked ? [share, tspans(0, text.name, 15)] : text.anchor === 'end' ? [first, others, ' ', share] : [share, ' ', first, others]
    }</text></g>`;
}

/** Lines of text. `firstDy` is the offset of the first line from the text position. */
const tspans = (x: number, lines: readonly string[], firstDy: number): SVGTemplateResult[] =>
  lines.map((line, i) => svg`<tspan x=${x} dy=${i ? 15 : firstDy}>${line}</tspan>`);
