import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { pairs } from 'd3-array';
import { feature } from 'topojson-client';
import { arrowTargets, type ArrowTargets } from '../../data/maps/arrow-keys.ts';
import { crossings } from '../../data/maps/crossings.ts';
import { projectJapan, projectOkinawa } from '../../data/maps/japan.ts';
import { labelAnchor } from '../../data/maps/label-anchor.ts';
import { containsPoint, polygonArea, type Point, type Polygon } from '../../data/maps/planar.ts';
import { regionTopology, simplify } from '../../data/maps/simplify.ts';
import { projectUs } from '../../data/maps/us.ts';
import { linesOf } from '../support/path-lines.ts';

interface SliceRegion {
  id: string;
  path: string;
  at: Point;
  to: ArrowTargets;
  tile: Point;
}

interface Slice {
  width: number;
  height: number;
  inset?: string;
  coast: string;
  regions: SliceRegion[];
}

interface Region extends SliceRegion {
  box: [west: number, north: number, east: number, south: number];
  polygons: Polygon[];
}

interface LoadedMap {
  slice: Slice;
  regions: Region[];
  /** Borders and coasts, cut where they meet. */
  lines: Point[][];
  /** The lines around each region, as numbers of `lines`; ~i for line i in the opposite direction. */
  outlinesOf: number[][];
}

const folder = new URL('../../data/', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, folder), 'utf8');
const column = (table: string, index: number): string[] =>
  read(`tables/${table}.csv`)
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(',')[index]!);

/** Loads a committed slice, with the polygons of its paths. */
function loadMap(name: string): LoadedMap {
  const slice = JSON.parse(read(`slices/${name}.json`)) as Slice;
  const regions = slice.regions.map((region): Region => {
    // The build refuses holes, so each ring is a polygon.
    const polygons = linesOf(region.path).map((ring): Polygon => [ring]);
    const [xs, ys] = [0, 1].map((axis) =>
      polygons
        .flat()
        .flat()
        .map((point) => point[axis]!),
    ) as [number[], number[]];
    return { ...region, polygons, box: [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)] };
  });
  const { arcs, objects } = regionTopology(regions);
  const outlinesOf = objects.regions.geometries.map((geometry) => geometry.arcs.flat().flat());
  return { slice, regions, lines: arcs as unknown as Point[][], outlinesOf };
}

const us = loadMap('us-states');
const japan = loadMap('prefectures');
const maps = { 'the United States': us, Japan: japan };

/** The ids of the regions that contain a point. */
const regionsAt = (regions: Region[], point: Point | undefined): string[] => {
  assert.ok(point, 'the place is on the map');
  const [x, y] = point;
  return regions
    .filter(({ box: [west, north, east, south] }) => west <= x && x <= east && north <= y && y <= south)
    .filter(({ polygons }) => polygons.some((polygon) => containsPoint(polygon, point)))
    .map(({ id }) => id);
};

test('the map of the United States has the 50 states and DC of the exports table, in the order of their codes', () => {
  const territories = ['PR', 'VI', 'XX'];
  const codes = [...new Set(column('us-states-exports', 1))].filter((code) => !territories.includes(code)).sort();
  assert.equal(us.regions.length, 51);
  assert.deepEqual(
    us.regions.map(({ id }) => id),
    codes,
  );
});

test('the map of Japan has the 47 prefectures of the prefectures table, in the order of their codes', () => {
  assert.equal(japan.regions.length, 47);
  assert.deepEqual(
    japan.regions.map(({ id }) => id),
    column('japan-prefectures', 0).sort(),
  );
});

for (const [country, { slice, regions, lines, outlinesOf }] of Object.entries(maps)) {
  test(`lines on the map of ${country} meet only at their ends`, () => {
    assert.deepEqual(crossings(lines), []);
  });

  test(`no region on the map of ${country} touches itself, and no coast another coast`, () => {
    for (const { id, polygons } of regions) {
      const points = polygons.flat().flatMap((ring) => ring.slice(1).map(String));
      assert.equal(new Set(points).size, points.length, id);
    }
    const ends = linesOf(slice.coast).flatMap((line) => pairs(line).flat().map(String));
    for (const [point, { length }] of Map.groupBy(ends, (end) => end)) assert.equal(length, 2, point);
  });

  test(`no point on the map of ${country} lies in two regions`, () => {
    const overlaps: string[] = [];
    for (let x = 0.27; x < slice.width; x += 1.5) {
      for (let y = 0.31; y < slice.height; y += 1.5) {
        const found = regionsAt(regions, [x, y]);
        if (found.length > 1) overlaps.push(`${x} ${y}: ${found.join()}`);
      }
    }
    assert.deepEqual(overlaps, []);
  });

  test(`every line on the map of ${country} is the coast of one region, or the border of two that use it in opposite directions`, () => {
    const uses = Map.groupBy(outlinesOf.flat(), (line) => (line < 0 ? ~line : line));
    assert.equal(uses.size, lines.length);
    for (const [a, b, ...more] of uses.values()) {
      assert.equal(more.length, 0);
      if (b !== undefined) assert.equal(b, ~a!);
    }
  });

  test(`on the map of ${country}, the coast is what the outline of one region only has`, () => {
    const segments = (path: string): string[] =>
      linesOf(path).flatMap((line) =>
        pairs(line).map((ends) =>
          ends
            .map((point) => point.join(' '))
            .sort()
            .join(', '),
        ),
      );
    const uses = Map.groupBy(
      regions.flatMap(({ path }) => segments(path)),
      (segment) => segment,
    );
    const usedBy = (count: number): string[] => [...uses].filter(([, { length }]) => length === count).map(([segment]) => segment);
    assert.deepEqual(segments(slice.coast).sort(), usedBy(1).sort());
    assert.equal(usedBy(1).length + usedBy(2).length, uses.size);
  });

  test(`all coordinates on the map of ${country} are integers within its frame`, () => {
    const points = [slice.coast, ...regions.map(({ path }) => path)].flatMap((path) => linesOf(path).flat());
    for (const [x, y] of [...points, ...regions.map((region) => region.at)]) {
      assert.ok(Number.isInteger(x) && Number.isInteger(y));
      assert.ok(x > 0 && x < slice.width && y > 0 && y < slice.height, `${x} ${y}`);
    }
  });

  test(`every label anchor on the map of ${country} is inside its region and no other`, () => {
    for (const region of regions) assert.deepEqual(regionsAt(regions, region.at), [region.id]);
  });

  test(`arrow keys reach every region on the map of ${country} from every other`, () => {
    for (const [start, { id }] of regions.entries()) {
      const seen = new Set([start]);
      for (const region of seen) for (const to of regions[region]!.to) if (to !== -1) seen.add(to);
      assert.equal(seen.size, regions.length, `from ${id}`);
      assert.ok([...seen].every((region) => region in regions));
    }
  });

  test(`every arrow key on the map of ${country} moves in its direction`, () => {
    for (const { id, at: from, to } of regions) {
      const isInDirection = to.map((region, key) => {
        if (region === -1) return true;
        const [x, y] = regions[region]!.at;
        return [y < from[1], x > from[0], y > from[1], x < from[0]][key];
      });
      assert.deepEqual(isInDirection, [true, true, true, true], id);
    }
  });

  test(`every region of ${country} has a tile of its own`, () => {
    const tiles = regions.map(({ tile }) => tile.join(' '));
    assert.equal(new Set(tiles).size, regions.length);
    assert.ok(tiles.every((tile) => /^([1-9]|1[01]) ([1-9]|1[0-4])$/.test(tile)));
  });
}

test('both maps are within their size budgets', () => {
  assert.ok(gzipSync(read('slices/us-states.json'), { level: 9 }).length <= 5600);
  assert.ok(gzipSync(read('slices/prefectures.json'), { level: 9 }).length <= 5300);
});

const cities: [name: string, place: Point, state: string][] = [
  ['Denver', [-104.99, 39.74], 'CO'],
  ['Anchorage', [-149.7, 61.2], 'AK'],
  ['San Francisco', [-122.44, 37.75], 'CA'],
  ['Honolulu', [-157.9, 21.45], 'HI'],
  ['Providence', [-71.45, 41.85], 'RI'],
  ['Dover', [-75.5, 39.1], 'DE'],
  ['Hartford', [-72.7, 41.76], 'CT'],
  ['Detroit', [-83.2, 42.4], 'MI'],
  ['Marquette on the upper peninsula', [-87.5, 46.4], 'MI'],
];
for (const [name, place, state] of cities) {
  test(`${name} is in ${state}`, () => assert.deepEqual(regionsAt(us.regions, projectUs(place)), [state]));
}

test('Cape Cod has its hook: Cape Cod Bay is water, with land to the east', () => {
  assert.deepEqual(regionsAt(us.regions, projectUs([-70.3, 41.9])), []);
  assert.deepEqual(regionsAt(us.regions, projectUs([-69.99, 41.85])), ['MA']);
});

const places: [name: string, place: Point, prefecture: string][] = [
  ['Nagoya', [136.91, 35.18], 'JP-23'],
  ['Nagashima', [130.17, 32.2], 'JP-46'],
  ['Kagoshima', [130.5, 31.65], 'JP-46'],
  ['Takamatsu', [134.05, 34.27], 'JP-37'],
  ['Osaka', [135.52, 34.65], 'JP-27'],
  ['Hachioji', [139.3, 35.66], 'JP-13'],
  ['the cape of Sadamisaki', [132.14, 33.395], 'JP-38'],
  ['Saga', [130.3, 33.28], 'JP-41'],
  ['Sapporo', [141.35, 43.06], 'JP-01'],
  ['Sado', [138.4, 38.05], 'JP-15'],
  ['Tsushima', [129.3, 34.4], 'JP-42'],
];
for (const [name, place, prefecture] of places) {
  test(`${name} is in ${prefecture}`, () => assert.deepEqual(regionsAt(japan.regions, projectJapan(place)), [prefecture]));
}

test('Naha and Ishigaki are in JP-47, in the inset', () => {
  assert.deepEqual(regionsAt(japan.regions, projectOkinawa([127.7, 26.21])), ['JP-47']);
  assert.deepEqual(regionsAt(japan.regions, projectOkinawa([124.2, 24.42])), ['JP-47']);
});

test('Amami is not drawn, neither in the inset nor on the main map', () => {
  assert.deepEqual(regionsAt(japan.regions, projectOkinawa([129.49, 28.37])), []);
  assert.deepEqual(regionsAt(japan.regions, projectJapan([129.49, 28.37])), []);
});

test('the line around the inset separates Okinawa from the other prefectures', () => {
  const [inset] = linesOf(japan.slice.inset ?? '');
  assert.ok(inset);
  const corner: Polygon = [[[0, 0], ...inset, [0, 0]]];
  for (const { id, polygons } of japan.regions) {
    for (const point of polygons.flat().flat())
      assert.equal(containsPoint(corner, [point[0] + 0.01, point[1] + 0.01]), id === 'JP-47', `${id} ${point.join()}`);
  }
});

test('Alaska, Hawaii, Okinawa and Hokkaido are one key press from another region, in both directions', () => {
  for (const [regions, ids] of [
    [us.regions, ['AK', 'HI']],
    [japan.regions, ['JP-47', 'JP-01']],
  ] as const) {
    for (const id of ids) {
      const index = regions.findIndex((region) => region.id === id);
      assert.ok(regions[index]!.to.some((to) => to >= 0));
      assert.ok(regions.some(({ to }) => to.includes(index)));
    }
  }
});

test('two adjacent squares share one border and keep their area', () => {
  const square = (id: string, x: number): { id: string; polygons: Polygon[] } => ({
    id,
    polygons: [
      [
        [
          [x, 0],
          [x, 5],
          [x, 10],
          [x + 10, 10],
          [x + 10, 5],
          [x + 10, 0],
          [x, 0],
        ],
      ],
    ],
  });
  const topology = simplify([square('A', 0), square('B', 10)], { minBendArea: 1, largeRegionArea: 1, minIslandArea: 1 });
  const { geometries } = topology.objects.regions;
  const [a, b] = geometries.map(({ arcs }) =>
    arcs
      .flat()
      .flat()
      .map((arc) => (arc < 0 ? ~arc : arc)),
  );
  assert.equal(a!.filter((arc) => b!.includes(arc)).length, 1);
  const areas = geometries.map((geometry) => {
    const [polygon] = feature(topology, geometry).geometry.coordinates;
    return polygonArea(polygon as unknown as Polygon);
  });
  assert.deepEqual(areas, [100, 100]);
});

test('crossings() finds crossing, touching and overlapping lines, but not lines with a common end', () => {
  const count = (...lines: Point[][]): number => crossings(lines).length;
  const flat: Point[] = [
    [0, 0],
    [10, 0],
  ];
  assert.equal(
    count(flat, [
      [5, -5],
      [5, 5],
    ]),
    1,
  );
  assert.equal(
    count(flat, [
      [5, 0],
      [5, 5],
    ]),
    1,
  );
  assert.equal(
    count(flat, [
      [4, 0],
      [20, 0],
    ]),
    1,
  );
  assert.equal(
    count(flat, [
      [0, 0],
      [20, 0],
    ]),
    1,
  );
  assert.equal(
    count(flat, [
      [10, 0],
      [20, 0],
    ]),
    0,
  );
  assert.equal(
    count(flat, [
      [0, 1],
      [10, 1],
    ]),
    0,
  );
});

test('labelAnchor() is in the middle of the largest polygon, with its distance from the outline, and throws when no grid point is inside', () => {
  const box = (x: number, size: number): Polygon => [
    [
      [x, 0],
      [x + size, 0],
      [x + size, size],
      [x, size],
      [x, 0],
    ],
  ];
  assert.deepEqual(labelAnchor('A', [box(0, 4), box(20, 10)]), { at: [25, 5], radius: 5 });
  assert.throws(() => labelAnchor('B', [box(0.2, 0.5)]), /^Error: B: found no grid point inside its largest polygon, expected one/);
});

test('arrowTargets() links an island that is not the nearest to any region', () => {
  const targets = arrowTargets(
    [
      [0, 0],
      [10, 0],
      [20, 0],
      [15, 900],
    ],
    [[1], [0, 2], [1], []],
  );
  assert.ok(targets.some((keys) => keys.includes(3)));
  assert.ok(targets[3]!.some((to) => to >= 0));
});
