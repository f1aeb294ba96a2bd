import { toTenth } from '../axis.ts';

/** A point of a line, in pixels. */
export type Point = [x: number, y: number];

/**
 * The areas between two lines. They are cut where the lines cross, so that a deficit and a surplus are separate areas.
 * @param gap names of the areas where `up` is the higher line, and where it is the lower one
 */
export function gapAreas(
  up: readonly Point[],
  low: readonly Point[],
  gap: { above: string; below: string },
): { id: string; path: string }[] {
  const areas: { id: string; top: Point[]; base: Point[] }[] = [];
  up.forEach((point, i) => {
    const other = low[i] ?? point;
    const id = point[1] <= other[1] ? gap.above : gap.below;
    const area = areas.at(-1);
    if (area?.id === id) {
      area.top.push(point);
      area.base.push(other);
      return;
    }
    const before = up[i - 1];
    const beforeOther = low[i - 1];
    const start: { top: Point[]; base: Point[] } = { top: [point], base: [other] };
    if (area && before && beforeOther) {
      const was = before[1] - beforeOther[1];
      const share = was / (was - (point[1] - other[1]));
      const crossing: Point = [toTenth(before[0] + share * (point[0] - before[0])), toTenth(before[1] + share * (point[1] - before[1]))];
      area.top.push(crossing);
      start.top.unshift(crossing);
    }
    areas.push({ id, ...start });
  });
  return areas.map(({ id, top, base }) => ({ id, path: `M${[...top, ...base.reverse()].map((point) => point.join()).join('L')}Z` }));
}
