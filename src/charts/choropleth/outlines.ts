import { feature, mesh } from 'topojson-client';
import type { Topology } from '../../model/topology.ts';

/** SVG path data of each region in the order of the topology, of the borders between regions, and of the coast. */
interface Outlines {
  regions: string[];
  borders: string;
  coast: string;
}

type Line = readonly (readonly number[])[];

const path = (line: Line): string => `M${line.map((point) => point.join()).join('L')}`;
const closed = (rings: readonly Line[]): string => rings.map((ring) => `${path(ring)}Z`).join('');

// Converting the geometry takes longer than the rest of a layout, so the result is cached for each map.
const cache = new WeakMap<Topology, Outlines>();

export function outlines(topology: Topology): Outlines {
  const cached = cache.get(topology);
  if (cached) return cached;
  const { regions } = topology.objects;
  const paths = {
    regions: feature(topology, regions).features.map(({ geometry }) =>
      geometry.type === 'Polygon'
        ? closed(geometry.coordinates)
        : geometry.type === 'MultiPolygon'
          ? closed(geometry.coordinates.flat())
          : '',
    ),
    // The filter receives the regions on both sides of an arc. Along the coast they are the same region.
    borders: mesh(topology, regions, (a, b) => a !== b)
      .coordinates.map(path)
      .join(''),
    coast: mesh(topology, regions, (a, b) => a === b)
      .coordinates.map(path)
      .join(''),
  };
  cache.set(topology, paths);
  return paths;
}
