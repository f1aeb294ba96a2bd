import { memoize } from '../../model/memoize.ts';
import { around, lengthInside, overlap, type Box } from '../box.ts';

type Point = readonly [x: number, y: number];

/** The area of a region, in the units of its map. */
interface Shape {
  /** Closed lines: each ends where it begins. */
  outlines: readonly (readonly Point[])[];
  box: Box;
}

const boxOf = (points: readonly Point[]): Box => around(points.map(([x, y]) => ({ left: x, right: x, top: y, bottom: y })));

/** Reads the path data of a region of a map, once: it has only absolute M, relative l, and z. */
export const shapeOf = memoize(({ path }: { path: string }): Shape => {
  const outlines = path.split('z').flatMap((part): Point[][] => {
    const numbers = (part.match(/-?[\d.]+/g) ?? []).map(Number);
    let [x, y] = [0, 0];
    const points = numbers.flatMap((dx, i): Point[] => {
      if (i % 2) return [];
      [x, y] = [x + dx, y + (numbers[i + 1] ?? 0)];
      return [[x, y]];
    });
    const [first] = points;
    return first ? [[...points, first]] : [];
  });
  return { outlines, box: around(outlines.map(boxOf)) };
});

/** Whether a point is inside a shape: a line from it to the left crosses the outlines an odd number of times. */
function isInside({ outlines }: Shape, x: number, y: number): boolean {
  let crossings = 0;
  for (const outline of outlines)
    for (let i = 1; i < outline.length; i++) {
      const [[x1, y1], [x2, y2]] = [outline[i - 1] ?? [0, 0], outline[i] ?? [0, 0]];
      if (y1 > y !== y2 > y && x1 + ((y - y1) / (y2 - y1)) * (x2 - x1) < x) crossings++;
    }
  return crossings % 2 === 1;
}

/** Whether a box and a shape share an area: a part of the outline is in the box, or the whole box is in the shape. */
export const covers = (box: Box, shape: Shape): boolean =>
  overlap(box, shape.box) > 0 &&
  (shape.outlines.some((outline) => lengthInside(outline, box) > 0) ||
    isInside(shape, (box.left + box.right) / 2, (box.top + box.bottom) / 2));
