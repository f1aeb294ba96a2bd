import { nothing, svg, type SVGTemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { drawMark } from '../draw-mark.ts';
import { inStableOrder } from '../stable-order.ts';
import type { UncertainClasses } from './classes.ts';
import { drawDot, drawDottedBox } from './dots.ts';
import type { ChoroplethView, RegionMark } from './layout.ts';
import type { RegionLabel } from './region-labels.ts';
import { mapTextures, textures } from './textures.ts';

/** The CSS class of a class of values. */
const classOf = (bin: number): string => (bin < 0 ? 'none' : `c${bin}`);

/**
 * Regions in the colours of their classes, as a map or as tiles, with a legend. The regions that a reader points at and focuses
 * are in the order of their values; what is seen of them is in an order of its own, so that their colours can fade.
 */
export function drawChoropleth(view: ChoroplethView & UncertainClasses): SVGTemplateResult {
  const drawing = drawMap(view);
  // Colours on both sides of zero take the place of the ramp.
  return view.tone === 'change' ? svg`<g class="change">${drawing}</g>` : drawing;
}

function drawMap(view: ChoroplethView & UncertainClasses): SVGTemplateResult {
  const uncertain = new Set(view.uncertain);
  return svg`
    ${textures} ${view.transform ? mapTextures(view.mapScale) : nothing}
    <g aria-hidden="true">
      <text class="unit" x=${view.unitX} y="12">${view.unit}</text>
      ${view.legend.map(
        (
          item,
        ) => svg`<rect class="swatch ${item.isUncertain ? 'bare' : classOf(item.bin)}" x=${item.x + 0.5} y=${item.y} width="14" height="14" />
          ${item.isUncertain ? drawDot(item.x + 7.5, item.y + 7) : nothing}
          <text class="tick" x=${item.x + 20} y=${item.y + 11.5}>${item.text}</text>`,
      )}
      ${view.inset ? svg`<path class="inset" transform=${view.transform} d=${view.inset} />` : nothing}
    </g>
    <g class="drawn" aria-hidden="true">
      ${repeat(
        inStableOrder(view.marks),
        (mark) => mark.id,
        // Most regions have no box. A template of their own saves Lit a part and a template for each of them.
        (mark) =>
          mark.box
            ? svg`<g data-drawn=${mark.id}>
                ${mark.path ? svg`<path class="region ${classOf(mark.bin)}" transform=${view.transform} d=${mark.path} />` : nothing}
                ${drawBox(mark, mark.box, uncertain.has(mark.id))}
              </g>`
            : svg`<path class="region ${classOf(mark.bin)}" data-drawn=${mark.id} transform=${view.transform} d=${mark.path} />`,
      )}
      ${view.coast ? svg`<path class="coast" transform=${view.transform} d=${view.coast} />` : nothing}
      ${view.marks.flatMap((mark) => (mark.leader ? svg`<path class="leader" d=${mark.leader} /><circle class="pin" cx=${mark.x} cy=${mark.y} r="1.5" />` : []))}
      ${view.marks.flatMap((mark) => (mark.path && !mark.box && uncertain.has(mark.id) ? drawDot(mark.x, mark.y) : []))}
    </g>
    ${repeat(
      view.marks,
      (mark) => mark.id,
      (mark) =>
        drawMark(
          mark,
          view.entry,
          svg`${mark.path ? svg`<path class="hit" transform=${view.transform} d=${mark.path} />` : nothing}
            ${mark.box ? svg`<rect class="hit" x=${mark.box.x} y=${mark.box.y} width=${mark.box.width} height=${mark.box.height} />` : nothing}`,
        ),
    )}`;
}

/** The class of a text in a region: its contrast is enough on every class of values. */
const inClass = (bin: number): string => (bin < 0 ? 'bare' : bin === 3 ? 'middle' : bin > 3 ? 'full' : '');

/** Tiles with a shorter side have smaller text. */
const tightSide = 38;

const drawBox = (
  mark: RegionMark,
  { x, y, width, height, lines }: NonNullable<RegionMark['box']>,
  isUncertain: boolean,
): SVGTemplateResult => svg`
  <rect class="region box ${classOf(mark.bin)}" x=${x} y=${y} width=${width} height=${height} rx="3" />
  ${isUncertain ? drawDottedBox({ x, y, width, height }) : nothing}
  ${lines.map((line, i) => svg`<text class="in ${!mark.path && width < tightSide ? 'tight' : ''} ${inClass(mark.bin)}" x=${x + width / 2} y=${y + height / 2 + 4.5 + (i - (lines.length - 1) / 2) * 13} text-anchor="middle">${line}</text>`)}`;

/** The names and figures of the largest regions. They are drawn over the rings. */
export function drawRegionLabels({ labels, marks, tone }: ChoroplethView): SVGTemplateResult {
  const binOf = (id: string): number => marks.find((mark) => mark.id === id)?.bin ?? -1;
  return svg`<g class="drawn ${tone}" aria-hidden="true">${labels.map((label) => drawLabel(label, binOf(label.id)))}</g>`;
}

/** The name and the figure of a region: on its colour, or beside it with a line to it. */
const drawLabel = ({ x, lines, leader }: RegionLabel, bin: number): SVGTemplateResult => svg`
  ${leader ? svg`<path class="casing" d=${leader} /><path class="leader" d=${leader} />` : nothing}
  ${lines.map(({ y, text }, i) => svg`<text class="on-map ${i ? '' : 'name'} ${leader ? '' : `on${bin} ${inClass(bin)}`}" x=${x} y=${y} text-anchor="middle">${text}</text>`)}`;
