/**
 * Draws the two maps: `npm run data:maps`. Takes boundaries from two published packages, projects and simplifies them, and
 * writes `slices/us-states.json` and `slices/prefectures.json`. Nothing is written before both are drawn.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { Tables } from '../table.ts';
import { arrows, type Moves } from './arrows.ts';
import { japanFrame, japanInset, japanShapes } from './japan.ts';
import { anchor, neighbours, outlines } from './regions.ts';
import { segments, type Point, type Shape } from './shapes.ts';
import { simplify, type Detail, type Net } from './simplify.ts';
import { japanTiles, usTiles } from './tiles.ts';
import { usFrame, usShapes } from './us.ts';

// Massachusetts is known by the hook of Cape Cod, Delaware and California by their bays.
const usDetail: Detail = { bend: 9.5, large: 9000, island: 5, known: { MA: 1.2, DE: 0.6, CA: 4 } };
// Ehime is known by the long cape of Sadamisaki.
const japanDetail: Detail = { bend: 6.8, large: 2300, island: 4, known: { 'JP-38': 1.5 } };

/** The text of a slice: TopoJSON on the map's own grid, one line and one region a line. */
function slice(frame: object, shapes: readonly Shape[], detail: Detail, tiles: ReadonlyMap<string, Point>, extra: object = {}): string {
  const net = simplify(shapes, detail);
  const polygons = outlines(net);
  const anchors = net.regions.map(({ id }, i) => anchor(id, polygons[i] ?? []));
  const moves = arrows(anchors, neighbours(net));
  const regions = net.regions.map((region, i) => geometry(region, anchors[i], moves[i], tiles.get(region.id)));
  const head = JSON.stringify({ type: 'Topology', ...frame, ...extra, transform: { scale: [1, 1], translate: [0, 0] } });
  const arcs = net.lines.map((line) => JSON.stringify(deltas(line)));
  return `${head.slice(0, -1)},"arcs":[
${arcs.join(',\n')}
],"objects":{"regions":{"type":"GeometryCollection","geometries":[
${regions.join(',\n')}
]}}}
`;
}

/** One region in TopoJSON, with where its label goes, where the arrow keys lead from it, and its tile. */
function geometry({ id, polygons }: Net['regions'][number], at?: Point, to?: Moves, tile?: Point): string {
  if (!tile) throw new Error(`${id}: found no tile for it, expected one`);
  const [only, ...more] = polygons;
  const shape = only && !more.length ? { type: 'Polygon', id, arcs: only } : { type: 'MultiPolygon', id, arcs: polygons };
  return JSON.stringify({ ...shape, properties: { at, to, tile } });
}

/** A line as TopoJSON keeps it: its first point, then the steps. */
function deltas(line: readonly Point[]): Point[] {
  return [...line.slice(0, 1), ...segments(line).map(([a, b]): Point => [b[0] - a[0], b[1] - a[1]])];
}

/** The text of both maps by name, from the tables in `folder`. */
function buildMaps(folder: URL): Map<string, string> {
  const prefectures = new Tables(folder).rows<{ prefecture: string; name_en: string }>('japan-prefectures');
  const codes = new Map(prefectures.map(({ prefecture, name_en }) => [name_en, prefecture]));
  return new Map([
    ['us-states', slice(usFrame, usShapes(), usDetail, usTiles)],
    ['prefectures', slice(japanFrame, japanShapes(codes), japanDetail, japanTiles, { inset: japanInset })],
  ]);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const folder = new URL('../', import.meta.url);
  try {
    const maps = buildMaps(folder);
    mkdirSync(new URL('slices/', folder), { recursive: true });
    for (const [name, text] of maps) writeFileSync(new URL(`slices/${name}.json`, folder), text);
    console.log(`maps: ${maps.size} slices written: ${[...maps.keys()].join(', ')}`);
  } catch (error) {
    console.error(`maps: ${(error as Error).message}`);
    process.exitCode = 1;
  }
}
