import { textWidth } from '../../model/text-width.ts';
import type { Topology } from '../../model/topology.ts';
import type { Mark, View } from '../../model/view.ts';
import { narrowWidth, toTenth } from '../axis.ts';
import type { LegendItem } from './classes.ts';
import { outlines } from './outlines.ts';

export interface RegionMark extends Mark {
  /** Class of its value, from 0 for the lowest; -1 for no data. */
  bin: number;
  /** Its shape in the map's own units; empty in the tile grid. */
  path: string;
  /** A tile, or the callout of a small region, with the lines of its text. */
  box: { x: number; y: number; width: number; height: number; lines: readonly string[] } | undefined;
  /** Too small for a finger: a touch means the nearest region within reach. */
  small: boolean;
  /** The line from the callout to the region. */
  leader: string;
}

export interface ChoroplethDrawing {
  width: number;
  height: number;
  unit: string;
  /** SVG transform from the map's own units to the drawing. */
  transform: string;
  borders: string;
  coast: string;
  inset: string;
  legend: readonly (LegendItem & { x: number; y: number })[];
  regions: readonly Pick<RegionMark, 'x' | 'y' | 'path' | 'box' | 'leader' | 'small' | 'to'>[];
}

export interface ChoroplethView extends View<RegionMark>, Omit<ChoroplethDrawing, 'regions'> {
  /** Id of the chosen region. */
  chosen: string | undefined;
  /** Colour ramp: states or prefectures. */
  tone: string;
}

interface ChoroplethInput {
  width: number;
  topology: Topology;
  unit: string;
  legend: readonly LegendItem[];
  /** Lines of text in the tile of a region, from its index in the topology and the width of a tile in pixels. */
  tile: (region: number, side: number) => readonly string[];
  /** Ids of regions too small to point at, which get a box beside the map, from the top. */
  callouts: readonly string[];
}

/** Side of a callout's box. */
const box = 24;
/** A map is no taller than this, however wide its column. */
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
  const margin = input.callouts.length ? box + 12 : 0;
  const scale = Math.min((width - margin) / topology.width, maxHeight / topology.height);
  const place = ([x = 0, y = 0]: readonly number[]): [number, number] => [toTenth(x * scale), toTenth(top + y * scale)];
  const boxX = topology.width * scale + margin - box;
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
      const n = input.callouts.indexOf(id);
      const boxY = toTenth(boxTop + n * (box + 3));
      return {
        x,
        y,
        path: shapes.regions[i] ?? '',
        to: to.map((index) => geometries[index]?.id),
        small: n >= 0,
        box: n < 0 ? undefined : { x: toTenth(boxX), y: boxY, width: box, height: box, lines: [id] },
        leader: n < 0 ? '' : `M${x},${y}L${toTenth(boxX)},${boxY + box / 2}`,
      };
    }),
  };
}

function placeLegend({ width, legend }: ChoroplethInput): ChoroplethDrawing['legend'] {
  let [x, y] = [0, 22];
  return legend.map((item) => {
    const wide = 20 + textWidth(item.text, 12) + 14;
    if (x && x + wide - 14 > width) [x, y] = [0, y + 20];
    const placed = { ...item, x, y };
    x += wide;
    return placed;
  });
}

/** Every region as a square of the same size, which a finger can hit in a narrow column. */
function tileGrid({ width, topology, tile }: ChoroplethInput, top: number): Pick<ChoroplethDrawing, 'height' | 'regions'> {
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
  const toward = (from: (typeof cells)[number], across: 'column' | 'row', by: number): string | undefined => {
    const along = across === 'row' ? 'column' : 'row';
    const cost = (cell: (typeof cells)[number]): number => Math.abs(cell[across] - from[across]) + 3 * Math.abs(cell[along] - from[along]);
    return cells.filter((cell) => (cell[across] - from[across]) * by > 0).sort((a, b) => cost(a) - cost(b))[0]?.id;
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
        small: false,
        to: [toward(cell, 'row', -1), toward(cell, 'column', 1), toward(cell, 'row', 1), toward(cell, 'column', -1)],
        box: { x, y, width: side, height: side, lines: tile(i, side) },
      };
    }),
  };
}
