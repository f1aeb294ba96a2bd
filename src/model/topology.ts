/** A map of regions as TopoJSON, already projected: width, height and coordinates are in the map's own units. */
export interface Topology {
  type: 'Topology';
  width: number;
  height: number;
  transform: { scale: [number, number]; translate: [number, number] };
  /** Each arc as a first point and the steps to the next points, in integers that `transform` scales. */
  arcs: number[][][];
  objects: { regions: { type: 'GeometryCollection'; geometries: Region[] } };
  /** The line around an inset. */
  inset?: number[][];
}

export type Region = ({ type: 'Polygon'; arcs: number[][] } & RegionData) | ({ type: 'MultiPolygon'; arcs: number[][][] } & RegionData);

interface RegionData {
  id: string;
  properties: {
    /** The anchor of a label or a leader line. */
    at: number[];
    /** Indexes of the neighbours up, right, down and left; -1 for none. */
    to: number[];
    /** Column and row in the tile grid, from 1. */
    tile: number[];
  };
}
