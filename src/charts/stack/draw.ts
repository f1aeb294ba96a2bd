import { svg, type SVGTemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { PartMark, StackView } from './layout.ts';

const colour = (index: number): string => (index < 0 ? 'rest' : `p${index}`);

/** Columns of parts with their names beside them, and bands from a part to the same part of the other column. */
export function drawStack(view: StackView, cursor?: string): SVGTemplateResult {
  const at = view.marks.find((mark) => mark.id === cursor);
  const lit = (index: number): string => (at?.colour === index ? 'lit' : '');
  return svg`
    <g aria-hidden="true">
      ${view.bands.map((band) => svg`<path class="band ${colour(band.colour)} ${lit(band.colour)}" d=${band.path} />`)}
      ${view.heads.map((head) => svg`<text class="head" y=${head.y} text-anchor=${head.anchor}>${below(head.x, head.lines, 0)}</text>`)}
    </g>
    ${repeat(
      view.marks,
      (mark) => mark.id,
      (
        mark,
      ) => svg`<g class="mark ${lit(mark.colour)}" role="img" aria-label=${mark.spoken} data-mark=${mark.id} tabindex=${mark.id === (cursor ?? view.entry) ? 0 : -1}>
        <g aria-hidden="true">${part(mark)}</g>
      </g>`,
    )}`;
}

function part({ box, colour: index, text, leader }: PartMark): SVGTemplateResult {
  const share = svg`<tspan class="share">${text.share}</tspan>`;
  const name = svg`<tspan>${text.name[0]}</tspan>`;
  return svg`
    <rect class="part ${colour(index)}" x=${box.x} y=${box.y} width=${box.width} height=${box.height} />
    <path class="leader" d=${leader} />
    <text class="part-name" x=${text.x} y=${text.y} text-anchor=${text.anchor}>${
      // The share stands next to its part, on either side.
      text.stacked ? [share, below(text.x, text.name, 15)] : text.anchor === 'end' ? [name, ' ', share] : [share, ' ', name]
    }</text>
    <rect class="hit" x=${box.x} y=${box.y} width=${box.width} height=${box.height} />`;
}

/** Lines of a text, each under the one before it. */
const below = (x: number, texts: readonly string[], first: number): SVGTemplateResult[] =>
  texts.map((text, i) => svg`<tspan x=${x} dy=${i ? 15 : first}>${text}</tspan>`);
