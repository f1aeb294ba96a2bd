/** A map of regions, already projected. Sizes, coordinates and the SVG path data of lines are in the map's own units. */
export interface RegionMap {
  width: number;
  height: number;
  /** The line around an inset. */
  inset?: string;
  coast: string;
  regions: MapRegion[];
}

interface MapRegion {
  id: string;
  /** The outline as SVG path data. */
  path: string;
  /** The anchor of a label or a leader line. */
  at: number[];
  /** The distance of the anchor from the outline. */
  radius: number;
  /** Indexes of the neighbours up, right, down and left; -1 for none. */
  to: number[];
  /** Column and row in the tile grid, from 1. */
  tile: number[];
}
