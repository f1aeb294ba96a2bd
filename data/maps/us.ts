import { geoAlbersUsa } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { readSource, usAtlas } from './sources.ts';
import type { Point, Polygon, Shape } from './shapes.ts';

/** The frame of the map, as wide as every example of this projection makes it. */
export const usFrame = { width: 975, height: 610 };

/** How near the left side of the frame the western Aleutians would be cut. */
const leftmost = 2;

/** USPS codes by FIPS code: the source counts, the tables abbreviate. Territories are not on the map. */
const codes = new Map(
  `01 AL,02 AK,04 AZ,05 AR,06 CA,08 CO,09 CT,10 DE,11 DC,12 FL,13 GA,15 HI,16 ID,17 IL,18 IN,19 IA,20 KS,21 KY,22 LA,23 ME,24 MD,
25 MA,26 MI,27 MN,28 MS,29 MO,30 MT,31 NE,32 NV,33 NH,34 NJ,35 NM,36 NY,37 NC,38 ND,39 OH,40 OK,41 OR,42 PA,44 RI,45 SC,46 SD,
47 TN,48 TX,49 UT,50 VT,51 VA,53 WA,54 WV,55 WI,56 WY`
    .split(/,\s*/)
    .map((entry) => entry.split(' ') as [string, string]),
);

const albers = geoAlbersUsa()
  .scale(1300)
  .translate([usFrame.width / 2, usFrame.height / 2]);

/** Where a place of the United States is on the map; undefined off the map. */
export function projectUs(place: Point): Point | undefined {
  return albers([...place]) ?? undefined;
}

/** The 50 states and DC on the map, by USPS code in alphabetical order. */
export function usShapes(): Shape[] {
  const atlas = readSource(usAtlas) as Topology<{ states: GeometryCollection }>;
  const shapes = feature(atlas, atlas.objects.states).features.flatMap(({ id, geometry }): Shape[] => {
    const code = codes.get(String(id));
    if (!code) return [];
    if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon')
      throw new Error(`${code}: found a ${geometry.type}, expected polygons`);
    const polygons = (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates) as unknown as Polygon[];
    return [{ id: code, polygons: polygons.flatMap((polygon) => onMap(code, polygon)) }];
  });
  if (shapes.length !== codes.size) throw new Error(`us-atlas: found ${shapes.length} of the states, expected ${codes.size}`);
  return shapes.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** A polygon projected, or none when it is one of the islands of Alaska or Hawaii that the frame has no room for. */
function onMap(code: string, polygon: Polygon): Polygon[] {
  const outside = (point: Point | undefined): boolean => !point || point[0] < leftmost;
  const rings = polygon.map((ring) => ring.map(projectUs));
  if (rings.some((ring) => ring.some(outside))) {
    if (code === 'AK' || code === 'HI') return [];
    throw new Error(`${code}: found a point off the map, expected only islands of Alaska and Hawaii there`);
  }
  return [rings as Polygon];
}
