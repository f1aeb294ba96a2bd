import type { RegionMap } from '../../model/region-map.ts';
import { textWidth } from '../../model/text-width.ts';
import type { Mark, View } from '../../model/view.ts';
import { narrowWidth, toTenth } from '../axis.ts';
import type { LegendItem } from './classes.ts';
import { placeRegionLabels, type RegionLabel } from './region-labels.ts';
import { covers, shapeOf } from './shape.ts';
import { tileGrid } from './tile-grid.ts';

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
  beside?: View['beside'];
  unit: string;
  unitX: number;
  /** SVG transform from the units of the map to the drawing. */
  transform: string;
  /** Pixels for a unit of the map. */
  mapScale: number;
  /** Path data in the units of the map, as for `inset`. */
  coast: string;
  inset: string;
  legend: readonly (LegendItem & { x: number; y: number })[];
  /** Names and figures of the largest regions; empty in the tile grid. */
  labels: readonly RegionLabel[];
  regions: readonly Pick<RegionMark, 'x' | 'y' | 'path' | 'box' | 'leader' | 'isSmall' | 'neighbours'>[];
}

export interface ChoroplethView extends View<RegionMark>, Omit<ChoroplethDrawing, 'regions'> {
  /** The colour ramp: `states` or `prefectures`. */
  tone: string;
}

interface ChoroplethInput {
  width: number;
  map: RegionMap;
  unit: string;
  legend: readonly LegendItem[];
  /** A class that the legend has in other years. Its place is reserved, so that the map stays where it is. */
  otherClass?: string;
  /** Lines of text in a tile, given the index of the region in the map and the width of the tile in pixels. */
  tileText: (region: number, side: number) => readonly string[];
  /** Ids of regions that are too small to point at. They get a box beside the map, from the top. */
  callouts: readonly string[];
  /** The regions that are named on the map, the most important first, with their lines of text. */
  labels: readonly { id: string; lines: readonly string[] }[];
}

/** Side of a callout, in pixels. */
const calloutSize = 24;
/** The largest height of a map, in pixels. */
const maxHeight = 620;
/** The room beside a map for the strip of the chosen region, in pixels. */
const stripWidth = 240;
/** A map that would be smaller than this beside its legend has the legend above it, in pixels. */
const leastWidthBeside = 640;

/** Positions of everything in the drawing: numbers and strings, no DOM. */
export function choroplethLayout(input: ChoroplethInput): ChoroplethDrawing {
  const { width, map, unit } = input;
  const margin = input.callouts.length ? calloutSize + 12 : 0;
  const largestScale = maxHeight / map.height;
  const legendWidth = Math.max(...[unit, ...input.legend.map(({ text }) => text)].map((text) => textWidth(text, 12) + 20));
  const besideWidth = Math.max(stripWidth, legendWidth);
  const scaleBeside = Math.min((width - margin - 32 - besideWidth) / map.width, largestScale);
  const isBeside = scaleBeside === largestScale || map.width * scaleBeside >= leastWidthBeside;
  const legendX = Math.round(map.width * scaleBeside + margin + 32);
  const legend = isBeside ? legendColumn(input, legendX) : placeLegend(input);
  const reserved = { ...input, legend: withOtherClass(input) };
  const bottomOfLegend = Math.max(...(isBeside ? legendColumn(reserved, legendX) : placeLegend(reserved)).map(({ y }) => y));
  const base = { width, unit, unitX: isBeside ? legendX : 0, legend, ...(isBeside && { beside: { x: legendX, y: bottomOfLegend + 40 } }) };
  const top = isBeside ? 0 : bottomOfLegend + 26;
  if (width < narrowWidth)
    return { ...base, ...tileGrid({ ...input, top, maxHeight }), transform: '', mapScale: 1, coast: '', inset: '', labels: [] };

  const scale = isBeside ? scaleBeside : Math.min((width - margin) / map.width, largestScale);
  const place = ([x = 0, y = 0]: readonly number[]): [number, number] => [toTenth(x * scale), toTenth(top + y * scale)];
  const boxX = map.width * scale + margin - calloutSize;
  const boxTop = top + map.height * scale * 0.33;
  const height = Math.ceil(top + map.height * scale) + 4;
  const regions = map.regions.map(({ id, path, at, radius, to }) => {
    const [x, y] = place(at);
    const callout = input.callouts.indexOf(id);
    const boxY = toTenth(boxTop + callout * (calloutSize + 3));
    return {
      x,
      y,
      circle: { x, y, radius: Math.max(radius, 1) * scale },
      path,
      neighbours: to.map((index) => map.regions[index]?.id),
      isSmall: callout >= 0,
      box: callout < 0 ? undefined : { x: toTenth(boxX), y: boxY, width: calloutSize, height: calloutSize, lines: [id] },
      leader: callout < 0 ? '' : `M${x},${y}L${toTenth(boxX)},${boxY + calloutSize / 2}`,
    };
  });
  return {
    ...base,
    height,
    mapScale: scale,
    transform: `translate(0 ${top}) scale(${Math.round(scale * 1e4) / 1e4})`,
    coast: map.coast,
    inset: map.inset ?? '',
    labels: placeRegionLabels(
      input.labels.flatMap(({ id, lines }) => {
        const region = regions[map.regions.findIndex((region) => region.id === id)];
        return region ? [{ id, lines, at: region.circle }] : [];
      }),
      {
        area: { left: 0, right: width, top, bottom: height },
        circles: regions.map(({ circle }) => circle),
        isOverOther: (box, id) => {
          const onMap = {
            left: box.left / scale,
            right: box.right / scale,
            top: (box.top - top) / scale,
            bottom: (box.bottom - top) / scale,
          };
          return map.regions.some((region) => region.id !== id && covers(onMap, shapeOf(region)));
        },
        boxes: regions.flatMap(({ box }) =>
          box ? [{ left: box.x, right: box.x + box.width, top: box.y, bottom: box.y + box.height }] : [],
        ),
        lines: regions.flatMap(({ x, y, box }) =>
          box
            ? [
                [
                  [x, y],
                  [box.x, box.y + box.height / 2],
                ] as const,
              ]
            : [],
        ),
      },
    ),
    regions: regions.map(({ circle: _, ...region }) => region),
  };
}

/** The items of the legend, with a class that it has in other years. */
function withOtherClass({ legend, otherClass }: ChoroplethInput): readonly LegendItem[] {
  if (otherClass === undefined || legend.some(({ widest }) => widest === otherClass)) return legend;
  return [...legend, { bin: -1, text: otherClass, spoken: '', widest: otherClass }];
}

/** The items of the legend from left to right, in as many rows as needed. */
function placeLegend({ width, legend }: ChoroplethInput): ChoroplethDrawing['legend'] {
  let [x, y] = [0, 22];
  return legend.map((item) => {
    const itemWidth = 20 + textWidth(item.widest, 12) + 14;
    if (x && x + itemWidth - 14 > width) [x, y] = [0, y + 20];
    const placed = { ...item, x, y };
    x += itemWidth;
    return placed;
  });
}

/** The items of the legend one under the other, beside the map. */
const legendColumn = ({ legend }: ChoroplethInput, x: number): ChoroplethDrawing['legend'] =>
  legend.map((item, i) => ({ ...item, x, y: 24 + i * 24 }));
