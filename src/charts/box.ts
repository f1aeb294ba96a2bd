import { textWidth } from '../model/text-width.ts';

/** A rectangle in the coordinates of a drawing, in pixels. */
export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

export type Anchor = 'start' | 'middle' | 'end';

/** The approximate box of a line of text at a baseline. */
export const textBox = (text: string, x: number, baseline: number, anchor: Anchor, fontSize: number): Box =>
  lineBox(textWidth(text, fontSize), x, baseline, anchor, fontSize);

/** The approximate box of a line of text of a known width, for a text that is tried in many places. */
export function lineBox(width: number, x: number, baseline: number, anchor: Anchor, fontSize: number): Box {
  const left = { start: x, middle: x - width / 2, end: x - width }[anchor];
  return { left, right: left + width, top: baseline - fontSize * 0.85, bottom: baseline + fontSize * 0.25 };
}

/** The smallest box around others. */
export const around = (boxes: readonly Box[]): Box => ({
  left: Math.min(...boxes.map(({ left }) => left)),
  right: Math.max(...boxes.map(({ right }) => right)),
  top: Math.min(...boxes.map(({ top }) => top)),
  bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
});

/** A box that is larger on every side. */
export const grown = ({ left, right, top, bottom }: Box, by: number): Box => ({
  left: left - by,
  right: right + by,
  top: top - by,
  bottom: bottom + by,
});

/** The area that two boxes share. */
export function overlap(a: Box, b: Box): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return width > 0 && height > 0 ? width * height : 0;
}

/** By how many pixels a box leaves an area, all sides together. */
export const overhang = (box: Box, area: Box): number =>
  Math.max(0, area.left - box.left) +
  Math.max(0, box.right - area.right) +
  Math.max(0, area.top - box.top) +
  Math.max(0, box.bottom - area.bottom);

/** Whether a point is inside a box. */
export const contains = ({ left, right, top, bottom }: Box, x: number, y: number): boolean =>
  x >= left && x <= right && y >= top && y <= bottom;

/** The distance from a point to a box; 0 inside it. */
export const distanceTo = (x: number, y: number, { left, right, top, bottom }: Box): number =>
  Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));

/** The length of a line of straight parts inside a box. */
export function lengthInside(points: readonly (readonly [x: number, y: number])[], box: Box): number {
  let length = 0;
  for (let i = 1; i < points.length; i++) {
    const [one, other] = [points[i - 1] ?? [0, 0], points[i] ?? [0, 0]];
    const [[x1, y1], [right, y2]] = one[0] < other[0] ? [one, other] : [other, one];
    // A vertical part has a slope too large to matter, not an infinite one.
    const x2 = Math.max(right, x1 + 0.01);
    if (x2 < box.left || x1 > box.right) continue;
    const yAt = (x: number): number => y1 + ((x - x1) / (x2 - x1)) * (y2 - y1);
    const [from, to] = [Math.max(x1, box.left), Math.min(x2, box.right)];
    const [a, b] = [yAt(from), yAt(to)];
    const [low, high] = [Math.min(a, b), Math.max(a, b)];
    const inside = Math.min(high, box.bottom) - Math.max(low, box.top);
    if (inside < 0) continue;
    length += high === low ? to - from : (inside / (high - low)) * Math.hypot(to - from, high - low);
  }
  return length;
}
