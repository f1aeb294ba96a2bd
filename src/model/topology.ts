/** A map of regions as TopoJSON, already projected: width, height and coordinates are in the map's own units. */
export interface Topology {
  type: 'Topology';
  width: number;
  height: number;
  transform: { scale: [number, number]; translate: [number, number] };
  /** Steps from point to point, as `transform` says. */
  arcs: number[][][];
  objects: { regions: { type: 'GeometryCollection'; geometries: Region[] } };
  /** The line that sets an inset off. */
  inset?: number[][];
}

export type Region = ({ type: 'Polygon'; arcs: number[][] } & RegionData) | ({ type: 'MultiPolygon'; arcs: number[][][] } & RegionData);

interface RegionData {
  id: string;
  properties: {
    /** The point that a label or a leader line points to. */
    at: number[];
    /** Index of the neighbour up, right, down and left; -1 for no neighbour. */
    to: number[];
    /** Column and row in the tile grid, from 1. */
    tile: number[];
  };
}
