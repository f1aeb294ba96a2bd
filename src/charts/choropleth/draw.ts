import { nothing, svg, type SVGTemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { ChoroplethView, RegionMark } from './layout.ts';

/** Textures of the classes, denser for higher ones, for forced colours and print. Single stripes are no data. */
const textures = ['', 'M3 1.5V4.5M1.5 3H4.5', 'M0 6L6 0M0 0L6 6', 'M0 1.5H6M0 4.5H6', 'M0 1.5H6M0 4.5H6M1.5 0V6M4.5 0V6', 'M0 0H6V6H0Z'];

/** The CSS class of a class of values. */
const classOf = (bin: number): string => (bin < 0 ? 'none' : `c${bin}`);

/** Regions in the colours of their classes, as a map or as tiles, with a legend. */
export function drawChoropleth(view: ChoroplethView, highlighted?: string): SVGTemplateResult {
  const ringed = view.marks.filter((mark) => mark.id === highlighted || mark.id === view.chosen);
  return svg`
    <defs>
      ${textures.map(
        (path, bin) => svg`<pattern id="t${bin}" width="6" height="6" patternUnits="userSpaceOnUse">
          <rect class="ground" width="6" height="6" fill="var(--_c${bin})" /><path class="texture" d=${path} />
        </pattern>`,
      )}
      <pattern id="none" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="hatch" d="M0 0V6" /></pattern>
    </defs>
    <g aria-hidden="true">
      <text class="unit" x="0" y="12">${view.unit}</text>
      ${view.legend.map(
        (item) => svg`<rect class="swatch ${classOf(item.bin)}" x=${item.x + 0.5} y=${item.y} width="14" height="14" />
          <text class="tick" x=${item.x + 20} y=${item.y + 11.5}>${item.text}</text>`,
      )}
      ${view.inset ? svg`<path class="inset" transform=${view.transform} d=${view.inset} />` : nothing}
    </g>
    ${repeat(
      view.marks,
      (mark) => mark.id,
      (mark) => {
        const tabIndex = mark.id === (highlighted ?? view.entry) ? 0 : -1;
        // Most regions have no box. A separate template for them keeps Lit from storing the empty parts of a box.
        return mark.box
          ? svg`<g class="mark" role="img" aria-label=${mark.spoken} data-mark=${mark.id} tabindex=${tabIndex}>
              ${mark.path ? drawShape(mark, view) : nothing}${drawBox(mark, mark.box)}
            </g>`
          : svg`<g class="mark" role="img" aria-label=${mark.spoken} data-mark=${mark.id} tabindex=${tabIndex}>
              ${drawShape(mark, view)}
            </g>`;
      },
    )}
    <g aria-hidden="true" class="over">
      ${view.borders ? svg`<path class="borders" transform=${view.transform} d=${view.borders} /><path class="coast" transform=${view.transform} d=${view.coast} />` : nothing}
      ${view.marks.flatMap((mark) => (mark.leader ? svg`<path class="leader" d=${mark.leader} /><circle class="pin" cx=${mark.x} cy=${mark.y} r="1.5" />` : []))}
      ${ringed.map((mark) => drawRing(mark, view))}
    </g>`;
}

const drawShape = (mark: RegionMark, { transform }: ChoroplethView): SVGTemplateResult =>
  svg`<path class="region ${classOf(mark.bin)}" transform=${transform} d=${mark.path} />`;

const drawBox = (mark: RegionMark, { x, y, width, height, lines }: NonNullable<RegionMark['box']>): SVGTemplateResult => svg`
  <rect class="region box ${classOf(mark.bin)}" x=${x} y=${y} width=${width} height=${height} rx="3" />
  ${lines.map((line, i) => svg`<text class="in ${mark.bin < 0 ? 'bare' : mark.bin > 2 ? 'full' : ''}" aria-hidden="true" x=${x + width / 2} y=${y + height / 2 + 4.5 + (i - (lines.length - 1) / 2) * 13} text-anchor="middle">${line}</text>`)}`;

/** The outline of a highlighted or chosen region. It is drawn last, so that no neighbour covers it. */
const drawRing = ({ path, box }: RegionMark, { transform }: ChoroplethView): SVGTemplateResult => svg`
  ${path ? svg`<path class="ring" transform=${transform} d=${path} />` : nothing}
  ${box ? svg`<rect class="ring" x=${box.x} y=${box.y} width=${box.width} height=${box.height} rx="3" />` : nothing}`;
