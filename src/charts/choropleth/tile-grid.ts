import type { RegionMap } from '../../model/region-map.ts';
import { toTenth } from '../axis.ts';

/** The smallest side of a target for a pointer, in CSS pixels. */
const minTarget = 24;

interface Tile {
  /** Its middle, for the tooltip. */
  x: number;
  y: number;
  path: '';
  leader: '';
  isSmall: false;
  /** Ids of the tiles up, right, down and left. */
  neighbours: readonly (string | undefined)[];
  box: { x: number; y: number; width: number; height: number; lines: readonly string[] };
}

interface TileGridInput {
  width: number;
  /** The space above the tiles, in pixels. */
  top: number;
  /** The most that the tiles may take, in pixels. */
  maxHeight: number;
  map: RegionMap;
  /** The lines of text in a tile with this side. */
  tileText: (i: number, side: number) => readonly string[];
}

/** Every region as a square of the same size, large enough for a finger in a narrow column. */
export function tileGrid({ width, top, maxHeight, map, tileText }: TileGridInput): { height: number; regions: Tile[] } {
  const cells = map.regions.map(({ id, tile: [column = 1, row = 1] }) => ({ id, column, row }));
  const rows = Math.max(...cells.map((cell) => cell.row));
  const pitch = Math.min(width / Math.max(...cells.map((cell) => cell.column)), maxHeight / rows, 56);
  // The nearest cell in a direction. A step to the side counts three times.
  const neighbour = (from: (typeof cells)[number], axis: 'column' | 'row', sign: 1 | -1): string | undefined => {
    const side = axis === 'row' ? 'column' : 'row';
    const cost = (cell: (typeof cells)[number]): number => Math.abs(cell[axis] - from[axis]) + 3 * Math.abs(cell[side] - from[side]);
    return cells.filter((cell) => (cell[axis] - from[axis]) * sign > 0).sort((a, b) => cost(a) - cost(b))[0]?.id;
  };
  return {
    height: Math.ceil(top + pitch * rows),
    regions: cells.map((cell, i) => {
      const [x, y] = [toTenth((cell.column - 1) * pitch), toTenth(top + (cell.row - 1) * pitch)];
      const side = toTenth(Math.max(pitch - 2, Math.min(pitch - 1, minTarget)));
      return {
        x: x + side / 2,
        y: y + side / 2,
        path: '',
        leader: '',
        isSmall: false,
        neighbours: [neighbour(cell, 'row', -1), neighbour(cell, 'column', 1), neighbour(cell, 'row', 1), neighbour(cell, 'column', -1)],
        box: { x, y, width: side, height: side, lines: tileText(i, side) },
      };
    }),
  };
}
