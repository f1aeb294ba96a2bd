import { textWidth } from '../../model/text-width.ts';
import type { Topology } from '../../model/topology.ts';
import type { Mark, View } from '../../model/view.ts';
import { narrowWidth, toTenth } from '../axis.ts';
import type { LegendItem } from './classes.ts';
import { outlines } from './outlines.ts';

export interface RegionMark extends Mark {
  /** The class of its value, from 0 for the lowest; -1 for no data. */
  bin: number;
  /** Path data of its shape in the units of the map; empty in the tile grid. */
  path: string;
  /** A tile, or the callout of a small region, with its lines of text. */
  box: { x: number; y: number; width: number; height: number; lines: readonly string[] } | undefined;
  /** Too small for a finger: a touch selects the nearest region. */
  isSmall: boolean;
  /** Path data of the line from the region to its callout; empty without one. */
  leader: string;
}

export interface ChoroplethDrawing {
  width: number;
  height: number;
  unit: string;
  /** SVG transform from the units of the map to the drawing. */
  transform: string;
  /** Path data in the units of the map, as for `coast` and `inset`. */
  borders: string;
  coast: string;
  inset: string;
  legend: readonly (LegendItem & { x: number; y: number })[];
  regions: readonly Pick<RegionMark, 'x' | 'y' | 'path' | 'box' | 'leader' | 'isSmall' | 'neighbours'>[];
}

export interface ChoroplethView extends View<RegionMark>, Omit<ChoroplethDrawing, 'regions'> {
  /** Id of the chosen region. */
  chosen: string | undefined;
  /** The colour ramp: `states` or `prefectures`. */
  tone: string;
}

interface ChoroplethInput {
  width: number;
  topology: Topology;
  unit: string;
  legend: readonly LegendItem[];
  /** Lines of text in a tile, given the index of the region in the topology and the width of the tile in pixels. */
  tileText: (region: number, side: number) => readonly string[];
  /** Ids of regions that are too small to point at. They get a box beside the map, from the top. */
  callouts: readonly string[];
}

/** Side of a callout, in pixels. */
const calloutSize = 24;
/** The largest height of a map, in pixels. */
const maxHeight = 620;

/** Positions of everything in the drawing: numbers and strings, no DOM. */
export function choroplethLayout(input: ChoroplethInput): ChoroplethDrawing {
  const { width, topology, unit } = input;
  const legend = placeLegend(input);
  const top = Math.max(...legend.map((item) => item.y)) + 26;
  const base = { width, unit, legend };
  const { geometries } = topology.objects.regions;
  if (width < narrowWidth) return { ...base, ...tileGrid(input, top), transform: '', borders: '', coast: '', inset: '' };

  const shapes = outlines(topology);
  const margin = input.callouts.length ? calloutSize + 12 : 0;
  const scale = Math.min((width - margin) / topology.width, maxHeight / topology.height);
  const place = ([x = 0, y = 0]: readonly number[]): [number, number] => [toTenth(x * scale), toTenth(top + y * scale)];
  const boxX = topology.width * scale + margin - calloutSize;
  const boxTop = top + topology.height * scale * 0.33;
  return {
    ...base,
    height: Math.ceil(top + topology.height * scale) + 4,
    transform: `translate(0 ${top}) scale(${Math.round(scale * 1e4) / 1e4})`,
    borders: shapes.borders,
    coast: shapes.coast,
    inset: topology.inset ? `M${topology.inset.map((point) => point.join()).join('L')}` : '',
    regions: geometries.map(({ id, properties: { at, to } }, i) => {
      const [x, y] = place(at);
      const callout = input.callouts.indexOf(id);
      const boxY = toTenth(boxTop + callout * (calloutSize + 3));
      return {
        x,
        y,
        path: shapes.regions[i] ?? '',
        neighbours: to.map((index) => geometries[index]?.id),
        isSmall: callout >= 0,
        box: callout < 0 ? undefined : { x: toTenth(boxX), y: boxY, width: calloutSize, height: calloutSize, lines: [id] },
        leader: callout < 0 ? '' : `M${x},${y}L${toTenth(boxX)},${boxY + calloutSize / 2}`,
      };
    }),
  };
}

/** The items of the legend from left to right, in as many rows as needed. */
function placeLegend({ width, legend }: ChoroplethInput): ChoroplethDrawing['legend'] {
  let [x, y] = [0, 22];
  return legend.map((item) => {
    const itemWidth = 20 + textWidth(item.text, 12) + 14;
    if (x && x + itemWidth - 14 > width) [x, y] = [0, y + 20];
    const placed = { ...item, x, y };
    x += itemWidth;
    return placed;
  });
}

/** Every region as a square of the same size, large enough for a finger in a narrow column. */
function tileGrid({ width, topology, tileText }: ChoroplethInput, top: number): Pick<ChoroplethDrawing, 'height' | 'regions'> {
  const cells = topology.objects.regions.geometries.map(
    ({
      id,
      properties: {
        tile: [column = 1, row = 1],
      },
    }) => ({
      id,
      column,
      row,
    }),
  );
  const pitch = Math.min(width / Math.max(...cells.map((cell) => cell.column)), 56);
  // The nearest cell in a direction. A step to the side counts three times.
  const neighbour = (from: (typeof cells)[number], axis: 'column' | 'row', sign: 1 | -1): string | undefined => {
    const side = axis === 'row' ? 'column' : 'row';
    const cost = (cell: (typeof cells)[number]): number => Math.abs(cell[axis] - from[axis]) + 3 * Math.abs(cell[side] - from[side]);
    return cells.filter((cell) => (cell[axis] - from[axis]) * sign > 0).sort((a, b) => cost(a) - cost(b))[0]?.id;
  };
  return {
    height: Math.ceil(top + pitch * Math.max(...cells.map((cell) => cell.row))),
    regions: cells.map((cell, i) => {
      const [x, y] = [toTenth((cell.column - 1) * pitch), toTenth(top + (cell.row - 1) * pitch)];
      const side = toTenth(pitch - 2);
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
