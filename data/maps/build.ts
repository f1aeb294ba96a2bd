/**
 * Builds the two maps: `npm run data:maps`. Reads boundaries from two npm packages, projects and simplifies them, and writes
 * `slices/us-states.json` and `slices/prefectures.json`. Both maps are built before the first file is written.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { feature, neighbors, quantize } from 'topojson-client';
import { Tables } from '../table.ts';
import { arrowTargets } from './arrow-keys.ts';
import { japanInset, japanRegions, japanSize } from './japan.ts';
import { labelAnchor } from './label-anchor.ts';
import { type Point, type Polygon, type Region } from './planar.ts';
import { simplify, type Detail } from './simplify.ts';
import { japanTiles, usTiles } from './tiles.ts';
import { usRegions, usSize } from './us.ts';

const usDetail: Detail = {
  minBendArea: 9.5,
  largeRegionArea: 9000,
  minIslandArea: 5,
  // The hook of Cape Cod, and the bays of Delaware and California.
  minBendAreaOf: { MA: 1.2, DE: 0.6, CA: 4 },
};
const japanDetail: Detail = {
  minBendArea: 6.8,
  largeRegionArea: 2300,
  minIslandArea: 4,
  // The long cape of Sadamisaki in Ehime.
  minBendAreaOf: { 'JP-38': 1.5 },
};

/** The transform of a topology whose coordinates are already on the integer grid. */
const gridTransform = { scale: [1, 1] as [number, number], translate: [0, 0] as [number, number] };

/**
 * The text of a map slice: TopoJSON with one arc or region a line.
 * @param head properties of the topology besides its geometry: the size, and the inset if there is one
 */
function mapSlice(head: object, regions: readonly Region[], detail: Detail, tiles: ReadonlyMap<string, Point>): string {
  const topology = simplify(regions, detail);
  const { geometries } = topology.objects.regions;
  const anchors = geometries.map((geometry) => {
    const { coordinates } = feature(topology, geometry).geometry;
    return labelAnchor(String(geometry.id), coordinates as unknown as Polygon[]);
  });
  const targets = arrowTargets(anchors, neighbors(geometries));
  const arcs = quantize(topology, gridTransform).arcs.map((arc) => JSON.stringify(arc));
  const objects = geometries.map(({ id, arcs }, i) => {
    const tile = tiles.get(String(id));
    if (!tile) throw new Error(`${id}: found no tile, expected one in tiles.ts`);
    const geometry = arcs.length === 1 ? { type: 'Polygon', id, arcs: arcs[0] } : { type: 'MultiPolygon', id, arcs };
    return JSON.stringify({ ...geometry, properties: { at: anchors[i], to: targets[i], tile } });
  });
  const start = JSON.stringify({ type: 'Topology', ...head, transform: gridTransform });
  return `${start.slice(0, -1)},"arcs":[
${arcs.join(',\n')}
],"objects":{"regions":{"type":"GeometryCollection","geometries":[
${objects.join(',\n')}
]}}}
`;
}

/** The text of both map slices by name, from the tables in `folder`. */
function buildMaps(folder: URL): Map<string, string> {
  const tables = new Tables(folder);
  const uspsCodes = new Map(tables.rows<{ state: string; fips: string }>('us-states').map(({ state, fips }) => [fips, state]));
  const prefectures = tables.rows<{ prefecture: string; name_en: string }>('japan-prefectures');
  const prefectureCodes = new Map(prefectures.map(({ prefecture, name_en }) => [name_en, prefecture]));
  return new Map([
    ['us-states', mapSlice(usSize, usRegions(uspsCodes), usDetail, usTiles)],
    ['prefectures', mapSlice({ ...japanSize, inset: japanInset }, japanRegions(prefectureCodes), japanDetail, japanTiles)],
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
