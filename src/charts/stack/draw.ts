import { svg, type SVGTemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { PartMark, StackView } from './layout.ts';

/** The class of a colour of the palette. */
const colourClass = (index: number): string => (index < 0 ? 'rest' : `p${index}`);

/** Columns of parts with their names beside them, and a band between a part and the same part of the other column. */
export function drawStack(view: StackView, highlighted?: string): SVGTemplateResult {
  const current = view.marks.find((mark) => mark.id === highlighted);
  const highlightClass = (index: number): string => (current?.colour === index ? 'lit' : '');
  return svg`
    <g aria-hidden="true">
      ${view.bands.map((band) => svg`<path class="band ${colourClass(band.colour)} ${highlightClass(band.colour)}" d=${band.path} />`)}
      ${view.heads.map((head) => svg`<text class="head" y=${head.y} text-anchor=${head.anchor}>${tspans(head.x, head.lines, 0)}</text>`)}
    </g>
    ${repeat(
      view.marks,
      (mark) => mark.id,
      (
        mark,
      ) => svg`<g class="mark ${highlightClass(mark.colour)}" role="img" aria-label=${mark.spoken} data-mark=${mark.id} tabindex=${mark.id === (highlighted ?? view.entry) ? 0 : -1}>
        <g aria-hidden="true">${part(mark)}</g>
      </g>`,
    )}`;
}

function part({ box, colour, text, leader }: PartMark): SVGTemplateResult {
  const share = svg`<tspan class="share">${text.share}</tspan>`;
  const name = svg`<tspan>${text.name[0]}</tspan>`;
  return svg`
    <rect class="part ${colourClass(colour)}" x=${box.x} y=${box.y} width=${box.width} height=${box.height} />
    <path class="leader" d=${leader} />
    <text class="part-name" x=${text.x} y=${text.y} text-anchor=${text.anchor}>${
      // On either side the share is next to its part.
      text.isStacked ? [share, tspans(text.x, text.name, 15)] : text.anchor === 'end' ? [name, ' ', share] : [share, ' ', name]
    }</text>
    <rect class="hit" x=${box.x} y=${box.y} width=${box.width} height=${box.height} />`;
}

/** Lines of text. `firstDy` is the offset of the first line from the text position. */
const tspans = (x: number, lines: readonly string[], firstDy: number): SVGTemplateResult[] =>
  lines.map((line, i) => svg`<tspan x=${x} dy=${i ? 15 : firstDy}>${line}</tspan>`);
