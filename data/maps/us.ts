import { geoAlbersUsa } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { readSource, usAtlas } from './sources.ts';
import type { Point, Polygon, Region } from './planar.ts';

/** The size of the map: the usual one of examples with this projection. */
export const usSize = { width: 975, height: 610 };

/** Islands with a point to the left of this x coordinate are not drawn, since the frame would cut the western Aleutians. */
const minX = 2;

const albers = geoAlbersUsa()
  .scale(1300)
  .translate([usSize.width / 2, usSize.height / 2]);

/** Projects a place in the United States to the map. Returns undefined for a place outside the projection. */
export function projectUs(place: Point): Point | undefined {
  return albers([...place]) ?? undefined;
}

/**
 * The 50 states and DC on the map, in the order of their USPS codes.
 * @param uspsCodes USPS codes by FIPS code. Other features of the source, the territories, are left out.
 */
export function usRegions(uspsCodes: ReadonlyMap<string, string>): Region[] {
  const atlas = readSource(usAtlas) as Topology<{ states: GeometryCollection }>;
  const regions = feature(atlas, atlas.objects.states).features.flatMap(({ id: fips, geometry }): Region[] => {
    const id = uspsCodes.get(String(fips));
    if (!id) return [];
    if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon')
      throw new Error(`${id}: found a ${geometry.type}, expected polygons`);
    const polygons = (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates) as unknown as Polygon[];
    return [{ id, polygons: polygons.map((polygon) => projectPolygon(id, polygon)).filter((polygon) => polygon !== undefined) }];
  });
  if (regions.length !== uspsCodes.size) throw new Error(`us-atlas: found ${regions.length} states, expected ${uspsCodes.size}`);
  return regions.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Projects a polygon. Returns undefined for an island of Alaska or Hawaii that lies outside the frame. */
function projectPolygon(id: string, polygon: Polygon): Polygon | undefined {
  const isOutside = (point: Point | undefined): boolean => !point || point[0] < minX;
  const rings = polygon.map((ring) => ring.map(projectUs));
  if (!rings.some((ring) => ring.some(isOutside))) return rings as Polygon;
  if (id === 'AK' || id === 'HI') return undefined;
  throw new Error(`${id}: found a point outside the map, expected that only of islands of Alaska and Hawaii`);
}
