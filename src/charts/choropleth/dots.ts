import { svg, type SVGTemplateResult } from 'lit';
import type { RegionMark } from './layout.ts';

/**
 * The dot on a region that could be in a higher class. It is one circle, not a pattern: Chromium prints a shape with a pattern as a
 * bitmap of several hundred kilobytes.
 */
export const drawDot = (x: number, y: number): SVGTemplateResult => svg`<circle class="dot" cx=${x} cy=${y} r="3.5" />`;

/** The distance of a dot from both edges of a box, in pixels. */
const inset = 3.5;

/** Dots in the corners of a box, so that its text stays readable. */
export function drawDottedBox({
  x,
  y,
  width,
  height,
}: Pick<NonNullable<RegionMark['box']>, 'x' | 'y' | 'width' | 'height'>): SVGTemplateResult {
  const [left, right, top, bottom] = [x + inset, x + width - inset, y + inset, y + height - inset];
  return svg`<circle class="dot" cx=${left} cy=${top} r="2" /><circle class="dot" cx=${right} cy=${top} r="2" />
    <circle class="dot" cx=${left} cy=${bottom} r="2" /><circle class="dot" cx=${right} cy=${bottom} r="2" />`;
}
