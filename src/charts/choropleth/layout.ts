import { textWidth } from '../../model/text-width.ts';
import { paths, type Topology } from '../../model/topology.ts';
import type { Mark, View } from '../../model/view.ts';

export interface RegionMark extends Mark {
  /** Class of its value, from 0 for the lowest; -1 for no data. */
  bin: number;
  /** Its shape in the map's own units; none in the tile grid. */
  path: string;
  /** A tile, or the callout of a small region, with the lines of its text. */
  box: { x: number; y: number; width: number; height: number; lines: readonly string[] } | undefined;
  /** Too small for a finger: a touch means the nearest region within reach. */
  small: boolean;
  /** From the callout to the region. */
  leader: string;
}

export interface ChoroplethDrawing {
  width: number;
  height: number;
  unit: string;
  /** Puts the map's own units into the drawing. */
  transform: string;
  borders: string;
  coast: string;
  inset: string;
  legend: readonly { x: number; y: number; bin: number; text: string }[];
  regions: readonly Pick<RegionMark, 'x' | 'y' | 'path' | 'box' | 'leader' | 'small' | 'to'>[];
}

export interface ChoroplethView extends View<RegionMark>, Omit<ChoroplethDrawing, 'regions'> {
  /** The region that is chosen. */
  chosen: string | undefined;
  /** Colour ramp: states or prefectures. */
  tone: string;
}

interface ChoroplethInput {
  width: number;
  topology: Topology;
  unit: string;
  /** Of the classes from the lowest, and last of no data where there is any. */
  legend: readonly { bin: number; text: string }[];
  /** Lines of text in the tile of a region, by its place in the topology and the pixels that a tile is wide. */
  tile: (region: number, side: number) => readonly string[];
  /** Regions too small to point at, which get a box beside the map, from the top. */
  callouts: readonly string[];
}

const narrow = 480;
const box = 24;
const reach = 620;

// Geometry is read once a map, not once a drawing.
const read = new WeakMap<Topology, ReturnType<typeof paths>>();

/** Positions of everything in the drawing: numbers and strings, no DOM. */
export function choroplethLayout(input: ChoroplethInput): ChoroplethDrawing {
  const { width, topology, unit } = input;
  const legend = placeLegend(input);
  const top = Math.max(...legend.map((item) => item.y)) + 26;
  const base = { width, unit, legend };
  const { geometries } = topology.objects.regions;
  if (width < narrow) return { ...base, ...tileGrid(input, top), transform: '', borders: '', coast: '', inset: '' };

  const shapes = read.get(topology) ?? paths(topology);
  read.set(topology, shapes);
  const margin = input.callouts.length ? box + 12 : 0;
  const scale = Math.min((width - margin) / topology.width, reach / topology.height);
  const place = ([x = 0, y = 0]: readonly number[]): [number, number] => [round(x * scale), round(top + y * scale)];
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
      const boxY = round(boxTop + n * (box + 3));
      return {
        x,
        y,
        path: shapes.regions[i] ?? '',
        to: to.map((index) => geometries[index]?.id),
        small: n >= 0,
        box: n < 0 ? undefined : { x: round(boxX), y: boxY, width: box, height: box, lines: [id] },
        leader: n < 0 ? '' : `M${x},${y}L${round(boxX)},${boxY + box / 2}`,
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

/** Every region a square of the same size, which a finger can hit in a narrow column. */
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
      const [x, y] = [round((cell.column - 1) * pitch), round(top + (cell.row - 1) * pitch)];
      const side = round(pitch - 2);
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

const round = (value: number): number => Math.round(value * 10) / 10;
