import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { arrows, type Moves } from '../../data/maps/arrows.ts';
import { crossings } from '../../data/maps/crossings.ts';
import { projectJapan, projectOkinawa } from '../../data/maps/japan.ts';
import { anchor, outlines } from '../../data/maps/regions.ts';
import { contains, polygonArea, type Point, type Polygon } from '../../data/maps/shapes.ts';
import { simplify } from '../../data/maps/simplify.ts';
import { projectUs } from '../../data/maps/us.ts';

interface Properties {
  at: Point;
  to: Moves;
  tile: Point;
}

interface Slice extends Topology<{ regions: GeometryCollection<Properties> }> {
  width: number;
  height: number;
  inset?: Point[];
}

interface Region extends Properties {
  id: string;
  box: [west: number, north: number, east: number, south: number];
  polygons: Polygon[];
}

const folder = new URL('../../data/', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, folder), 'utf8');
const column = (table: string, index: number): string[] =>
  read(`tables/${table}.csv`)
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(',')[index]!);

/** A committed slice, read by the reference implementation of its format. */
function load(name: string): { slice: Slice; regions: Region[]; lines: Point[][] } {
  const slice = JSON.parse(read(`slices/${name}.json`)) as Slice;
  const regions = feature(slice, slice.objects.regions).features.map(({ id, properties, geometry }): Region => {
    assert.ok(geometry.type === 'Polygon' || geometry.type === 'MultiPolygon');
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    const [xs, ys] = [0, 1].map((axis) => polygons.flat(2).map((point) => point[axis]!)) as [number[], number[]];
    const box: Region['box'] = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
    return { id: String(id), ...properties, box, polygons: polygons as unknown as Polygon[] };
  });
  const lines = slice.arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([dx, dy]): Point => [(x += dx!), (y += dy!)]);
  });
  return { slice, regions, lines };
}

const us = load('us-states');
const japan = load('prefectures');
const maps = { 'the United States': us, Japan: japan };

const at = (regions: Region[], point: Point | undefined): string[] => {
  assert.ok(point, 'the place is on the map');
  const [x, y] = point;
  return regions
    .filter(({ box: [west, north, east, south] }) => west <= x && x <= east && north <= y && y <= south)
    .filter(({ polygons }) => polygons.some((polygon) => contains(polygon, point)))
    .map(({ id }) => id);
};

test('the United States are the 50 states and DC of the exports table, in alphabetical order', () => {
  const territories = ['PR', 'VI', 'XX'];
  const codes = [...new Set(column('us-states-exports', 1))].filter((code) => !territories.includes(code)).sort();
  assert.equal(us.regions.length, 51);
  assert.deepEqual(
    us.regions.map(({ id }) => id),
    codes,
  );
});

test('Japan is the 47 prefectures of the prefectures table, in the order of their codes', () => {
  assert.equal(japan.regions.length, 47);
  assert.deepEqual(
    japan.regions.map(({ id }) => id),
    column('japan-prefectures', 0).sort(),
  );
});

for (const [country, { slice, regions, lines }] of Object.entries(maps)) {
  test(`no two borders or coasts of ${country} cross or touch but where they begin and end`, () => {
    assert.deepEqual(crossings(lines), []);
  });

  test(`no place of ${country} lies in two regions`, () => {
    const doubled: string[] = [];
    for (let x = 0.27; x < slice.width; x += 1.5) {
      for (let y = 0.31; y < slice.height; y += 1.5) {
        const found = at(regions, [x, y]);
        if (found.length > 1) doubled.push(`${x} ${y}: ${found.join()}`);
      }
    }
    assert.deepEqual(doubled, []);
  });

  test(`every line of ${country} is a coast of one region or the border of two that run along it in opposite directions`, () => {
    const used = new Map<number, number[]>();
    for (const { arcs } of slice.objects.regions.geometries as { arcs: number[][] | number[][][] }[]) {
      for (const line of arcs.flat(2)) used.set(line < 0 ? ~line : line, [...(used.get(line < 0 ? ~line : line) ?? []), line]);
    }
    assert.equal(used.size, lines.length);
    for (const [a, b, ...more] of used.values()) {
      assert.equal(more.length, 0);
      if (b !== undefined) assert.equal(b, ~a!);
    }
  });

  test(`all of ${country} is on whole numbers within its frame`, () => {
    for (const [x, y] of [...lines.flat(), ...regions.map((region) => region.at)]) {
      assert.ok(Number.isInteger(x) && Number.isInteger(y));
      assert.ok(x > 0 && x < slice.width && y > 0 && y < slice.height, `${x} ${y}`);
    }
  });

  test(`every label of ${country} is inside its own region and no other`, () => {
    for (const region of regions) assert.deepEqual(at(regions, region.at), [region.id]);
  });

  test(`arrow keys lead from every region of ${country} to every other`, () => {
    for (const [start, { id }] of regions.entries()) {
      const seen = new Set([start]);
      for (const region of seen) for (const to of regions[region]!.to) if (to !== -1) seen.add(to);
      assert.equal(seen.size, regions.length, `from ${id}`);
      assert.ok([...seen].every((region) => region in regions));
    }
  });

  test(`every arrow key on the map of ${country} leads its own way`, () => {
    for (const { id, at: from, to } of regions) {
      const ways = to.map((region, key) => {
        if (region === -1) return true;
        const [x, y] = regions[region]!.at;
        return [y < from[1], x > from[0], y > from[1], x < from[0]][key];
      });
      assert.deepEqual(ways, [true, true, true, true], id);
    }
  });

  test(`every region of ${country} has a tile of its own`, () => {
    const tiles = regions.map(({ tile }) => tile.join(' '));
    assert.equal(new Set(tiles).size, regions.length);
    assert.ok(tiles.every((tile) => /^([1-9]|1[01]) [1-8]$/.test(tile)));
  });
}

test('both maps are within the bytes set for them', () => {
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
  test(`${name} is in ${state}`, () => assert.deepEqual(at(us.regions, projectUs(place)), [state]));
}

test('Cape Cod has its hook: the bay between Provincetown and Plymouth is water, with land to the east of it', () => {
  assert.deepEqual(at(us.regions, projectUs([-70.3, 41.9])), []);
  assert.deepEqual(at(us.regions, projectUs([-69.99, 41.85])), ['MA']);
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
  test(`${name} is in ${prefecture}`, () => assert.deepEqual(at(japan.regions, projectJapan(place)), [prefecture]));
}

test('Naha and Ishigaki are in JP-47, in the inset', () => {
  assert.deepEqual(at(japan.regions, projectOkinawa([127.7, 26.21])), ['JP-47']);
  assert.deepEqual(at(japan.regions, projectOkinawa([124.2, 24.42])), ['JP-47']);
});

test('Amami is not drawn, neither with Okinawa nor where it would be on the map', () => {
  assert.deepEqual(at(japan.regions, projectOkinawa([129.49, 28.37])), []);
  assert.deepEqual(at(japan.regions, projectJapan([129.49, 28.37])), []);
});

test('the rule around the inset has Okinawa on one side and the rest of Japan on the other', () => {
  const { inset } = japan.slice;
  assert.ok(inset);
  const corner: Polygon = [[[0, 0], ...inset, [0, 0]]];
  for (const { id, polygons } of japan.regions) {
    for (const point of polygons.flat(2))
      assert.equal(contains(corner, [point[0] + 0.01, point[1] + 0.01]), id === 'JP-47', `${id} ${point.join()}`);
  }
});

test('Alaska, Hawaii, Okinawa and Hokkaido can be left and reached by a single key', () => {
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

test('two squares side by side keep one border and lose nothing of their area', () => {
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
  const net = simplify([square('A', 0), square('B', 10)], { bend: 1, large: 1, island: 1 });
  const users = net.regions.map(({ polygons }) => polygons.flat(2).map((line) => (line < 0 ? ~line : line)));
  assert.equal(users[0]!.filter((line) => users[1]!.includes(line)).length, 1);
  const areas = outlines(net).map(([polygon]) => polygonArea(polygon!));
  assert.deepEqual(areas, [100, 100]);
});

test('crossing, touching and overlapping lines are found, and lines that end at one point are not', () => {
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

test('a label goes to the middle of the largest polygon, and a region too thin for one is refused', () => {
  const box = (x: number, size: number): Polygon => [
    [
      [x, 0],
      [x + size, 0],
      [x + size, size],
      [x, size],
      [x, 0],
    ],
  ];
  assert.deepEqual(anchor('A', [box(0, 4), box(20, 10)]), [25, 5]);
  assert.throws(() => anchor('B', [box(0.2, 0.5)]), /^Error: B: found no point of the grid inside it, expected one/);
});

test('arrow keys reach an island that is nobody’s nearest', () => {
  const moves = arrows(
    [
      [0, 0],
      [10, 0],
      [20, 0],
      [15, 900],
    ],
    [new Set([1]), new Set([0, 2]), new Set([1]), new Set()],
  );
  assert.ok(moves.some((keys) => keys.includes(3)));
  assert.ok(moves[3]!.some((to) => to >= 0));
});
