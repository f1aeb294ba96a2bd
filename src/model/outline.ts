/** A shape around a mark. The frame draws its rings along it. */
export interface Outline {
  /** SVG path data. */
  path: string;
  /** SVG transform from the units of the path to the drawing. */
  transform?: string;
  /** Whether it is a rule, which is drawn thin and without a halo. */
  isThin?: boolean;
}

/** The edges of a box as an outline. */
export const boxOutline = ({ x, y, width, height }: Record<'x' | 'y' | 'width' | 'height', number>): Outline => ({
  path: `M${x},${y}h${width}v${height}h${-width}z`,
});
