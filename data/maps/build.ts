/**
 * Builds the two maps: `npm run data:maps`. Reads boundaries from two npm packages, projects and simplifies them, and writes
 * `slices/us-states.json` and `slices/prefectures.json`. Both maps are built before the first file is written.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { feature, mesh, neighbors } from 'topojson-client';
import { Tables } from '../table.ts';
import { arrowTargets } from './arrow-keys.ts';
import { japanInset, japanRegions, japanSize } from './japan.ts';
import { labelAnchor } from './label-anchor.ts';
import { linePath, polygonsPath } from './path-data.ts';
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

/**
 * The text of a map slice: the outlines as SVG path data, one region a line.
 * @param head the size of the map, and the line around the inset if there is one
 */
function mapSlice(head: object, regions: readonly Region[], detail: Detail, tiles: ReadonlyMap<string, Point>): string {
  const topology = simplify(regions, detail);
  const { geometries } = topology.objects.regions;
  const shapes = geometries.map((geometry) => {
    const { coordinates } = feature(topology, geometry).geometry;
    return { id: String(geometry.id), polygons: coordinates as unknown as Polygon[] };
  });
  const anchors = shapes.map(({ id, polygons }) => labelAnchor(id, polygons));
  const targets = arrowTargets(
    anchors.map(({ at }) => at),
    neighbors(geometries),
  );
  const lines = shapes.map(({ id, polygons }, i) => {
    const tile = tiles.get(id);
    if (!tile) throw new Error(`${id}: found no tile, expected one in tiles.ts`);
    // Path data does not say which ring is a hole. The tests and the bench read each ring as a polygon.
    if (polygons.some(([, hole]) => hole)) throw new Error(`${id}: found a hole, expected only outer rings`);
    return JSON.stringify({ id, path: polygonsPath(polygons), ...anchors[i], to: targets[i], tile });
  });
  // The filter receives the regions on both sides of an arc. Along the coast they are the same region.
  const coastLines = mesh(topology, topology.objects.regions, (a, b) => a === b).coordinates as unknown as Point[][];
  const start = JSON.stringify({ ...head, coast: coastLines.map(linePath).join('') });
  return `${start.slice(0, -1)},"regions":[
${lines.join(',\n')}
]}
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
    ['prefectures', mapSlice({ ...japanSize, inset: linePath(japanInset) }, japanRegions(prefectureCodes), japanDetail, japanTiles)],
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
