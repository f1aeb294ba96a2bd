import { feature, mesh } from 'topojson-client';
import type { Topology } from '../../model/topology.ts';

/** SVG path data of every region, in the order of the topology, of the borders inside the map and of its coast. */
interface Outlines {
  regions: string[];
  borders: string;
  coast: string;
}

type Line = readonly (readonly number[])[];

const path = (line: Line): string => `M${line.map((point) => point.join()).join('L')}`;
const closed = (rings: readonly Line[]): string => rings.map((ring) => `${path(ring)}Z`).join('');

// Reading the geometry takes longer than the rest of a layout, so it is done once for each map.
const cache = new WeakMap<Topology, Outlines>();

export function outlines(topology: Topology): Outlines {
  const found = cache.get(topology);
  if (found) return found;
  const { regions } = topology.objects;
  const made = {
    regions: feature(topology, regions).features.map(({ geometry }) =>
      geometry.type === 'Polygon'
        ? closed(geometry.coordinates)
        : geometry.type === 'MultiPolygon'
          ? closed(geometry.coordinates.flat())
          : '',
    ),
    // The filter gets the regions on both sides of an arc, which are the same along the coast.
    borders: mesh(topology, regions, (a, b) => a !== b)
      .coordinates.map(path)
      .join(''),
    coast: mesh(topology, regions, (a, b) => a === b)
      .coordinates.map(path)
      .join(''),
  };
  cache.set(topology, made);
  return made;
}
