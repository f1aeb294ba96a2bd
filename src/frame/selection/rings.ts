import { css, nothing, svg, type SVGTemplateResult } from 'lit';
import type { Outline } from '../../model/outline.ts';
import type { Mark, MarkState, View } from '../../model/view.ts';

/** The marks in each state: by id, since another view can lack them. */
export type MarkStates<M extends Mark> = Partial<Record<MarkState, (mark: M) => boolean>>;

/** From the outermost ring to the innermost. */
const order = ['focused', 'chosen', 'previewed'] as const satisfies readonly MarkState[];

/** The rings of the marks that are focused, chosen or pointed at. They are drawn last, so that no other mark covers them. */
export function ringsTemplate<M extends Mark>(
  { marks }: View<M>,
  states: MarkStates<M>,
  outlineOf: (mark: M, state: MarkState) => readonly Outline[],
): SVGTemplateResult {
  const rings = order.flatMap((state) =>
    marks.filter((mark) => states[state]?.(mark)).flatMap((mark) => outlineOf(mark, state).map((outline) => ({ ...outline, state }))),
  );
  /** Around another ring on the same path, the ring of the focus is wider. */
  const isOuter = (ring: (typeof rings)[number]): boolean =>
    ring.state === 'focused' && rings.some(({ path, state }) => path === ring.path && state !== 'focused');
  return svg`<g class="rings" aria-hidden="true">
    ${rings.map((ring) => drawRing(ring, `${ring.state} ${isOuter(ring) ? 'outer' : ''}`))}
  </g>`;
}

/** A ring on a halo, which separates it from the mark and from the rings around it. */
const drawRing = ({ path, transform, isThin }: Outline, classes: string): SVGTemplateResult => svg`
  ${isThin ? nothing : svg`<path class="halo ${classes}" transform=${transform ?? nothing} d=${path} />`}
  <path class="ring ${classes} ${isThin ? 'thin' : ''}" transform=${transform ?? nothing} d=${path} />`;

export const ringStyles = css`
  .halo,
  .ring {
    fill: none;
    stroke: var(--_surface);
    stroke-linejoin: round;
    vector-effect: non-scaling-stroke;
    pointer-events: none;
  }
  .halo.focused {
    stroke-width: 6;
  }
  .ring.focused {
    stroke: var(--_focus);
    stroke-width: 3.5;
  }
  .halo.outer {
    stroke-width: 12;
  }
  .ring.outer {
    stroke-width: 9;
  }
  .halo.chosen {
    stroke-width: 5;
  }
  .ring.chosen {
    stroke: var(--_accent);
    stroke-width: 3;
  }
  .ring.thin {
    stroke-width: 1.5;
  }
  .halo.previewed {
    stroke-width: 3;
    stroke-opacity: 0.7;
  }
  .ring.previewed {
    stroke: var(--_ink);
    stroke-width: 1;
  }
  /* Borders between regions have the same colour then. */
  @media (forced-colors: active) {
    .halo.previewed {
      stroke-width: 5;
      stroke-opacity: 1;
    }
    .ring.previewed {
      stroke-width: 2;
      stroke-dasharray: 5 3;
    }
  }
`;
